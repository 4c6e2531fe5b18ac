import { useState } from 'react';
import type { IsoDate } from '../../domain/common/calendar-date';
import { formatDateLong } from '../../domain/common/date-words';
import { countOf, fold } from '../../domain/common/text';
import { type ClosureValues, closureKinds, type SchoolClosure } from '../../domain/school/closures';
import { readClosures } from '../../domain/school/read-closures';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Actions, Form } from '../ui/form';
import { TextArea } from '../ui/text-area';
import styles from './school-screen.module.css';

interface PasteClosuresDialogProps {
  readonly schoolId: string;
  readonly today: IsoDate;
  /** Those that are entered already. */
  readonly closures: readonly SchoolClosure[];
  readonly onClose: () => void;
}

/** A list as it stands on the school's website or in a letter, pasted; what was understood is shown before anything is kept. */
export function PasteClosuresDialog({ schoolId, today, closures, onClose }: PasteClosuresDialogProps) {
  const add = useChange('school', 'addClosures');
  const withUndo = useWithUndo();
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const lines = readClosures(text, today);
  const isThere = (one: ClosureValues): boolean =>
    closures.some(({ startsOn, endsOn }) => startsOn === one.startsOn && endsOn === one.endsOn);
  const fresh = lines.flatMap((line) => line.closures).filter((one) => !isThere(one));
  const submit = async () => {
    if (fresh.length === 0) {
      setError('Nothing in this list can be added. Write a date in every line.');
      return;
    }
    const result = await add({ schoolId, closures: fresh });
    if (!result.ok) {
      setError(result.problem.fields?.[0]?.message ?? result.problem.message);
      return;
    }
    onClose();
    void withUndo(Promise.resolve(result), `${countOf(result.value.added, 'closure')} added`);
  };
  return (
    <Dialog title="Paste a list of closed days" isOpen isWide onClose={onClose}>
      <Form label="List of closed days" onSubmit={() => void submit()}>
        <TextArea
          label="The list, a line each"
          hint="For example: 26 May 2027 - 30 May 2027 Half term"
          autoFocus
          rows={5}
          spellCheck={false}
          value={text}
          onChange={(typed) => {
            setText(typed);
            setError(undefined);
          }}
          error={error}
        />
        {lines.length > 0 && (
          <ul aria-label="What was understood" className={styles['understood']}>
            {lines.map(({ typed, closures: found, problem }, index) => (
              <li key={index}>
                {problem === null ? (
                  found.map((one) => (
                    <p key={`${one.startsOn} ${one.endsOn}`}>
                      {closureWords(one)}
                      {isThere(one) && <span className={styles['soft']}> (entered already)</span>}
                    </p>
                  ))
                ) : (
                  <p className={styles['problem']}>
                    {typed}: {problem} It is left out.
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
        <Actions>
          <Button type="submit" kind="primary">
            {fresh.length === 0 ? 'Add the list' : `Add ${countOf(fresh.length, 'closure')}`}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}

/** 'Friday 27 November 2026: INSET. What it is: Training day (INSET)'; what it is only where the reason does not say the same. */
function closureWords({ startsOn, endsOn, kind, reason }: ClosureValues): string {
  const days =
    startsOn === endsOn
      ? formatDateLong(startsOn)
      : `${formatDateLong(startsOn)} to ${formatDateLong(endsOn)}`;
  const name = closureKinds.find(({ code }) => code === kind)?.name ?? '';
  return fold(reason) === fold(name) ? `${days}: ${reason}` : `${days}: ${reason}. What it is: ${name}`;
}
