import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../domain/common/date-words';
import { type ProgressLine, progressLine, standingOn } from '../../domain/progress/line';
import { entryInWords, standingShort } from '../../domain/progress/words';
import type { PlanOutcome, SupportPlan } from '../../domain/support-plans/model';
import type { SeenProgress } from '../../domain/support-plans/plan-data';
import { useChange } from '../app/calls';
import { paths } from '../app/paths';
import { useTellRemoved } from '../app/use-tell-removed';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { TextLink } from '../ui/text-link';
import { VisuallyHidden } from '../ui/visually-hidden';
import { EntryDialog } from './entry-dialog';
import styles from './progress.module.css';

/** So many entries are shown at first, the newest: a card must stay readable. */
const shownFirst = 5;

interface EntryTableProps {
  readonly pupilId: string;
  readonly outcome: PlanOutcome;
  readonly plan: SupportPlan;
  readonly entries: readonly SeenProgress[];
  readonly number: number;
  readonly today: string;
}

/** The same figures as the chart, the newest first, each to be changed or removed. */
export function EntryTable({ pupilId, outcome, plan, entries, number, today }: EntryTableProps) {
  const [isWhole, setWhole] = useState(false);
  const [changing, setChanging] = useState<string | null>(null);
  const newest = entries.toReversed();
  const shown = isWhole ? newest : newest.slice(0, shownFirst);
  const line = progressLine(outcome, plan);
  const hasEvidence = shown.some(({ documentTitle }) => documentTitle !== null);
  const open = entries.find(({ id }) => id === changing);
  return (
    <>
      <table className={styles['entries']} aria-label={`What was seen of target ${number}`}>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Seen</th>
            {line !== null && <th scope="col">Against the line</th>}
            <th scope="col">Seen by</th>
            {hasEvidence && <th scope="col">Evidence</th>}
            <th scope="col">
              <VisuallyHidden>Change or remove</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              unit={outcome.unit}
              line={line}
              hasEvidence={hasEvidence}
              onChange={() => setChanging(entry.id)}
            />
          ))}
        </tbody>
      </table>
      {entries.length > shownFirst && (
        <div>
          <Button kind="quiet" isExpanded={isWhole} onPress={() => setWhole(!isWhole)}>
            {isWhole ? `Show the last ${shownFirst} only` : `Show all ${entries.length}`}
          </Button>
        </div>
      )}
      {open !== undefined && (
        <EntryDialog
          pupilId={pupilId}
          entry={open}
          unit={outcome.unit}
          today={today}
          onClose={() => setChanging(null)}
        />
      )}
    </>
  );
}

interface EntryRowProps {
  readonly entry: SeenProgress;
  readonly unit: string | null;
  readonly line: ProgressLine | null;
  /** Whether the table has a column for documents. */
  readonly hasEvidence: boolean;
  readonly onChange: () => void;
}

function EntryRow({ entry, unit, line, hasEvidence, onChange }: EntryRowProps) {
  const remove = useChange('progress', 'remove');
  const tellRemoved = useTellRemoved();
  const { id, observedOn, value, seenBy, documentId, documentTitle } = entry;
  const day = formatDate(observedOn);
  return (
    <tr>
      <th scope="row">{day}</th>
      <td>{entryInWords(entry, unit)}</td>
      {line !== null && <td>{value !== null && standingShort(standingOn(line, value, observedOn))}</td>}
      <td>{seenBy}</td>
      {hasEvidence && (
        <td>
          {documentId !== null && documentTitle !== null && (
            <TextLink to={paths.document(documentId)}>{documentTitle}</TextLink>
          )}
        </td>
      )}
      <td className={styles['buttons']}>
        <IconButton label={`Change the entry of ${day}`} icon={Pencil} onPress={onChange} />
        <IconButton
          label={`Remove the entry of ${day}`}
          icon={Trash2}
          onPress={() =>
            void remove({ id }).then((result) => tellRemoved(result, `The entry of ${day} was removed`))
          }
        />
      </td>
    </tr>
  );
}
