import { useMemo, useState } from 'react';
import { type BankKind, bankKinds, phaseOfYear } from '../../domain/banks/codes';
import { forWhomWords } from '../../domain/banks/entry-words';
import { type FillWith, filledText } from '../../domain/banks/fill-entry';
import { type BankQuery, findEntries, wholeBank } from '../../domain/banks/find-entries';
import { measureWords, type PickedEntry, pickedEntry } from '../../domain/banks/picked-entry';
import { countOf } from '../../domain/common/text';
import type { BroadAreaCode, SenNeedCode } from '../../domain/pupils/codes';
import { useRead } from '../app/calls';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { ChoiceList } from '../ui/choice-list';
import { Dialog } from '../ui/dialog';
import { Loading } from '../ui/loading';
import { BankFilters } from './bank-filters';
import styles from './banks.module.css';

export interface BankPickerProps {
  readonly kind: BankKind;
  /** What the list begins with: the area of the target, the pupil's needs, the year that she is taught in (-2 to 6). All can be widened. */
  readonly area: BroadAreaCode | null;
  readonly needs: readonly SenNeedCode[];
  readonly ncy: number | null;
  /** The child's name and the date of the target, written into what is added. */
  readonly fillWith: FillWith;
  /** The entries chosen, in the order in which they were chosen. The dialog does not close by itself. */
  readonly onTake: (entries: readonly PickedEntry[]) => void;
  readonly onClose: () => void;
}

/** So many lines are shown at most: with more, another word helps. */
const mostShown = 60;

/**
 * Chooses from a bank: words narrow the list, arrow keys lead through it, Space chooses. The school's preferred entries stand first;
 * hidden ones are not offered. Render it only while it is open.
 */
export function BankPicker({ kind, area, needs, ncy, fillWith, onTake, onClose }: BankPickerProps) {
  const { value, problem } = useRead('banks', 'list', {});
  const [query, setQuery] = useState<BankQuery>({ ...wholeBank, kind, area, needs, phase: phaseOfYear(ncy) });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const found = useMemo(() => findEntries(value?.entries ?? [], query), [value, query]);
  const take = () =>
    onTake(
      chosen.flatMap((key) => {
        const entry = value?.entries.find((item) => item.key === key);
        return entry ? [pickedEntry(entry, fillWith)] : [];
      }),
    );
  const names = bankKinds.find(({ code }) => code === kind);
  return (
    <Dialog
      title={`${names?.many ?? 'Entries'} from the bank`}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isDisabled={chosen.length === 0} onPress={take}>
            {chosen.length === 0 ? 'Add' : `Add ${chosen.length}`}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      {problem && (
        <Callout tone="danger" heading="This cannot be shown">
          {problem.message}
        </Callout>
      )}
      {!value && !problem && <Loading />}
      {value && (
        <div className={styles['picker']}>
          <BankFilters query={query} onChange={setQuery} isKindFixed autoFocus />
          <p role="status" className={styles['soft']}>
            {foundWords(found.length, Math.min(found.length, mostShown))}
          </p>
          <ChoiceList
            label={names?.many ?? 'Entries'}
            options={found.slice(0, mostShown).map((entry) => ({
              id: entry.key,
              label: filledText(entry, fillWith),
              detail: [
                entry.mark === 'preferred' ? 'Preferred' : null,
                forWhomWords(entry),
                measureWords(entry),
              ]
                .filter(Boolean)
                .join(' · '),
            }))}
            chosen={chosen}
            onChange={setChosen}
            empty="Nothing matches. Remove a word, or look in all areas, needs and years."
          />
        </div>
      )}
    </Dialog>
  );
}

function foundWords(all: number, shown: number): string {
  const found = countOf(all, 'entry', 'entries');
  return all === shown ? found : `${found}, the first ${shown} shown: another word narrows them`;
}
