import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { daysBetween } from '../../domain/common/calendar-date';
import type { Result } from '../../domain/common/result';
import { formatDate, formatDateShort } from '../../domain/common/date-words';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { IconButton } from '../ui/icon-button';
import { notify } from '../ui/toasts';

interface DayCellProps {
  /** 'Invited: Ms O’Brien'. */
  readonly label: string;
  readonly value: string | null;
  readonly today: string;
  readonly onSave: (value: string | null) => Promise<Result<null>>;
}

/** One click sets today; a click on a date opens it, to be changed or cleared. */
export function DayCell({ label, value, today, onSave }: DayCellProps) {
  const [chosen, setChosen] = useState<string | null | undefined>();
  const button = useRef<HTMLButtonElement>(null);
  const isOurs = useRef(false);
  // The button changes with the date; who came by keyboard stays where she was.
  useEffect(() => {
    if (isOurs.current) button.current?.focus();
    isOurs.current = false;
  }, [value]);
  const save = async (day: string | null) => {
    isOurs.current = true;
    const result = await onSave(day);
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
    setChosen(undefined);
  };
  return (
    <>
      {value === null ? (
        <IconButton ref={button} label={`${label}, set today`} icon={Plus} onPress={() => void save(today)} />
      ) : (
        <Button
          ref={button}
          kind="quiet"
          ariaLabel={`${label}, ${formatDate(value)}, change`}
          onPress={() => setChosen(value)}
        >
          {shortDay(value, today)}
        </Button>
      )}
      <Dialog
        title={label}
        isOpen={chosen !== undefined}
        onClose={() => setChosen(undefined)}
        actions={
          <>
            <Button kind="primary" onPress={() => void save(chosen ?? null)}>
              Save the date
            </Button>
            <Button onPress={() => void save(null)}>Clear the date</Button>
          </>
        }
      >
        <DateField label="Date" value={chosen ?? null} onChange={setChosen} />
      </Dialog>
    </>
  );
}

/** '12 Nov', with the year only where it could be mistaken: more than ten months away. */
function shortDay(day: string, today: string): string {
  const words = formatDateShort(day);
  return Math.abs(daysBetween(day, today)) > 300 ? words : words.replace(/ \d{4}$/, '');
}
