import { useState } from 'react';
import { countOf } from '../../domain/common/text';
import { calendarWarning } from '../../domain/tasks/calendar-warning';
import type { NameKind } from '../../domain/tasks/names';
import { ask } from '../app/calls';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Dialog } from '../ui/dialog';
import { RadioGroup } from '../ui/radio-group';
import { notify } from '../ui/toasts';

interface SaveCalendarDialogProps {
  readonly schoolId: string | null;
  readonly onClose: () => void;
}

/** What the file tells, and that it is unprotected, before it is saved. */
export function SaveCalendarDialog({ schoolId, onClose }: SaveCalendarDialogProps) {
  const [names, setNames] = useState<NameKind>('initials');
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const save = async () => {
    setPending(true);
    const result = await ask('tasks', 'saveCalendar', { schoolId, names });
    setPending(false);
    if (!result.ok) {
      setProblem(result.problem.message);
      return;
    }
    onClose();
    if (result.value !== null) {
      const { events, fileName } = result.value;
      notify({ text: `${countOf(events, 'date')} saved in ${fileName}. Open it with your calendar.` });
    }
  };
  return (
    <Dialog
      title={calendarWarning.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            Cancel
          </Button>
          <Button kind="primary" isPending={isPending} onPress={() => void save()}>
            {calendarWarning.confirm}
          </Button>
        </>
      }
    >
      <p>
        The meetings and everything that is to be done for them, as an .ics file for Outlook, Google or a
        telephone. Saved and opened again later, it takes the place of the earlier one.
      </p>
      <p>{calendarWarning.text}</p>
      <RadioGroup
        label="Pupils are named by"
        options={[
          { id: 'initials', label: 'Initials', detail: '“MO: Send the invitations for the annual review”' },
          { id: 'full', label: 'Full names', detail: 'Only for a calendar that nobody else can open' },
        ]}
        value={names}
        onChange={setNames}
      />
      {problem !== null && (
        <Callout tone="danger" level={3} heading="The calendar was not saved" isAnswer>
          <p>{problem}</p>
        </Callout>
      )}
    </Dialog>
  );
}
