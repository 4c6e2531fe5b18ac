import { useState } from 'react';
import { formatDateLong } from '../../../domain/common/date-words';
import { type Move, moveTo } from '../../../domain/reviews/planner/move';
import { dayOf, type Planner, type PlannerEntry } from '../../../domain/reviews/planner/planner-model';
import { mondayOf } from '../../../domain/reviews/planner/weeks';
import { meetingInWords, reviewTypeName } from '../../../domain/reviews/words';
import { paths } from '../../app/paths';
import { Button } from '../../ui/button';
import { Callout } from '../../ui/callout';
import { DateField } from '../../ui/date-field';
import { Dialog } from '../../ui/dialog';
import { LinkButton } from '../../ui/link-button';
import { PrivateText } from '../../ui/private-text';
import styles from './planner.module.css';

interface MoveDialogProps {
  readonly planner: Planner;
  readonly entry: PlannerEntry;
  /** The day on which it was dropped; null to begin with its own. */
  readonly on: string | null;
  readonly onMove: (entry: PlannerEntry, on: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** The date of a meeting, without dragging; and the question before a day that the law does not allow. */
export function MoveDialog({ planner, entry, on: droppedOn, onMove, onClose }: MoveDialogProps) {
  const [on, setOn] = useState<string | null>(droppedOn ?? dayOf(entry));
  const move = on === null ? null : moveTo(planner, entry, on);
  const isSame = on === entry.meetingOn;
  const send = async () => {
    if (on === null) return;
    if (isSame || (await onMove(entry, on))) onClose();
  };
  return (
    <Dialog
      title={entry.meetingOn === null ? 'Plan the meeting' : 'Move the meeting'}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={on === null} onPress={() => void send()}>
            {actionWords(entry, move)}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
          <LinkButton
            kind="quiet"
            to={
              entry.reviewId === null
                ? `${paths.pupil(entry.pupil.id)}?tab=plan`
                : paths.review(entry.reviewId)
            }
          >
            {entry.reviewId === null ? 'Open the plan' : 'Open the review'}
          </LinkButton>
        </>
      }
    >
      <p>
        <strong>
          <PrivateText>{entry.pupil.name}</PrivateText>
        </strong>
        : {reviewTypeName(entry.type).toLowerCase()}.{' '}
        {entry.meetingOn === null
          ? 'No meeting is planned; a day is proposed.'
          : `Now ${meetingInWords(entry.meetingOn, entry.meetingAt) ?? ''}.`}
      </p>
      <DateField label="Date of the meeting" hint={hintOf(on)} value={on} onChange={setOn} autoFocus />
      <p className={styles['window']}>{entry.window.words}</p>
      <div aria-live="polite">{move && !isSame && <Verdict move={move} />}</div>
      {on !== null && <OthersThatWeek planner={planner} entry={entry} on={on} />}
    </Dialog>
  );
}

function hintOf(on: string | null): string {
  return on === null ? 'Day, month and year' : formatDateLong(on);
}

function actionWords({ meetingOn, reviewId }: PlannerEntry, move: Move | null): string {
  if (move !== null && !move.isLawful)
    return meetingOn === null ? 'Plan it all the same' : 'Move it all the same';
  if (reviewId === null) return 'Start the review';
  return meetingOn === null ? 'Plan the meeting' : 'Move the meeting';
}

function Verdict({ move }: { readonly move: Move }) {
  if (move.issues.length === 0) return <p>This day is within the law, and a school day.</p>;
  return (
    <Callout
      tone={move.isLawful ? 'warning' : 'danger'}
      level={3}
      heading={move.isLawful ? 'Look at this day again' : 'The law does not allow this day'}
    >
      {move.issues.map(({ kind, words }) => (
        <p key={kind}>{words}</p>
      ))}
    </Callout>
  );
}

function OthersThatWeek({
  planner,
  entry,
  on,
}: {
  readonly planner: Planner;
  readonly entry: PlannerEntry;
  readonly on: string;
}) {
  const others = planner.entries.filter(
    (other) =>
      other.key !== entry.key && other.meetingOn !== null && mondayOf(other.meetingOn) === mondayOf(on),
  );
  if (others.length === 0) return <p className={styles['small']}>No other meeting in that week.</p>;
  return (
    <div className={styles['small']}>
      <p>Also in that week:</p>
      <ul>
        {others.map((other) => (
          <li key={other.key}>
            {meetingInWords(other.meetingOn, other.meetingAt)}, <PrivateText>{other.pupil.name}</PrivateText>
          </li>
        ))}
      </ul>
    </div>
  );
}
