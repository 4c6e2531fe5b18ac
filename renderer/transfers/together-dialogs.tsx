import { type ReactNode, useState } from 'react';
import type { IsoDate } from '../../domain/common/calendar-date';
import { formatDate } from '../../domain/common/date-words';
import { countOf } from '../../domain/common/text';
import type { MovingLine, MovingOn } from '../../domain/transfers/api';
import { commonDay } from '../../domain/transfers/last-day';
import { canBeSet, type MovingField } from '../../domain/transfers/moving-fields';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Actions, Form } from '../ui/form';
import { TextField } from '../ui/text-field';

interface TogetherProps {
  readonly page: MovingOn;
  readonly picked: readonly MovingLine[];
  readonly onClose: () => void;
}

/** The same last day for all who are ticked: the end of the summer term, unless another is chosen. */
export function LastDayDialog({ page, picked, onClose }: TogetherProps) {
  const ids = new Set(picked.map(({ pupilId }) => pupilId));
  const schools = page.groups.filter(({ lines }) => lines.some(({ pupilId }) => ids.has(pupilId)));
  const summer = commonDay(schools.map(({ lastSummerDay }) => lastSummerDay));
  const [day, setDay] = useState<IsoDate | null>(summer);
  const { error, submit } = useTogether({ picked, onClose }, 'leftOn', 'Enter the last day.');
  return (
    <TogetherDialog
      title="Set the last day"
      picked={picked}
      onSubmit={() => submit(day, day === null ? '' : `The last day is ${formatDate(day)}`)}
      onClose={onClose}
    >
      <DateField
        label="Last day at this school"
        {...(summer !== null && { hint: `The summer term ends on ${formatDate(summer)}.` })}
        value={day}
        onChange={setDay}
        error={error}
        autoFocus
      />
    </TogetherDialog>
  );
}

/** The same next school for all who are ticked and whose file was not sent yet. */
export function NextSchoolDialog({ page, picked, onClose }: TogetherProps) {
  const [school, setSchool] = useState('');
  const open = picked.filter(({ sentOn }) => canBeSet('nextSchool', sentOn));
  const { error, submit } = useTogether({ picked, onClose }, 'nextSchool', 'Enter the next school.');
  return (
    <TogetherDialog
      title="Set the next school"
      picked={open}
      onSubmit={() => submit(school.trim() === '' ? null : school, `The next school is ${school.trim()}`)}
      onClose={onClose}
    >
      <TextField
        label="Next school"
        {...(open.length < picked.length && {
          hint: `${countOf(picked.length - open.length, 'file')} of those ticked went already and ${picked.length - open.length === 1 ? 'stays as it is' : 'stay as they are'}.`,
        })}
        suggestions={page.schools}
        value={school}
        onChange={setSchool}
        error={error}
        autoFocus
      />
    </TogetherDialog>
  );
}

function TogetherDialog({
  title,
  picked,
  onSubmit,
  onClose,
  children,
}: Omit<TogetherProps, 'page'> & {
  readonly title: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form label={title} onSubmit={onSubmit}>
        {children}
        <Actions>
          <Button type="submit" kind="primary">
            {`Set it for ${countOf(picked.length, 'pupil')}`}
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}

/** Sets a field for all, says so with an undo, and closes; what cannot be is said beside the field. */
function useTogether({ picked, onClose }: Omit<TogetherProps, 'page'>, field: MovingField, missing: string) {
  const set = useChange('transfers', 'setTogether');
  const withUndo = useWithUndo();
  const [error, setError] = useState<string>();
  const send = async (value: string | null, words: string): Promise<void> => {
    if (value === null) {
      setError(missing);
      return;
    }
    const result = await set({ pupilIds: picked.map(({ pupilId }) => pupilId), field, value });
    if (!result.ok) {
      setError(result.problem.message);
      return;
    }
    onClose();
    const { changed } = result.value;
    await withUndo(
      Promise.resolve(result),
      changed === 0 ? 'They have it already' : `${words} for ${countOf(changed, 'pupil')}`,
    );
  };
  return { error, submit: (value: string | null, words: string) => void send(value, words) };
}
