import { useState } from 'react';
import type { FieldProblem } from '../../domain/common/result';
import type { TimetableWeek } from '../../domain/timetable/week';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { ComboBox } from '../ui/combo-box';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Actions, FieldGrid, Form } from '../ui/form';
import { TextField } from '../ui/text-field';

interface AbsenceDialogProps {
  readonly week: TimetableWeek;
  readonly onClose: () => void;
  /** The absence that was entered: what it leaves open comes next. */
  readonly onEntered: (id: string) => void;
}

/** Who is away, and when. */
export function AbsenceDialog({ week, onClose, onEntered }: AbsenceDialogProps) {
  const add = useChange('timetable', 'addAbsence');
  const [staffId, setStaffId] = useState<string | null>(null);
  const [fromOn, setFromOn] = useState<string | null>(week.today);
  const [toOn, setToOn] = useState<string | null>(week.today);
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  // The fields of the absence come back as 'absence.toOn' from the contract, as 'toOn' from the service.
  const error = (field: string) =>
    problems.find((problem) => problem.field.split('.').at(-1) === field)?.message;
  const submit = async () => {
    if (staffId === null) {
      setProblems([{ field: 'staffId', message: 'Choose who is away.' }]);
      return;
    }
    const result = await add({ staffId, absence: { fromOn: fromOn ?? '', toOn: toOn ?? '', reason } });
    if (result.ok) onEntered(result.value.id);
    else setProblems(result.problem.fields ?? [{ field: 'staffId', message: result.problem.message }]);
  };
  return (
    <Dialog title="Enter an absence" isOpen onClose={onClose}>
      <Form label="Absence" onSubmit={() => void submit()}>
        <ComboBox
          label="Who is away"
          autoFocus
          options={week.staff
            .filter(({ active }) => active)
            .map(({ id, name, role }) => ({ id, label: name, detail: role }))}
          value={staffId}
          onChange={setStaffId}
          error={error('staffId')}
        />
        <FieldGrid>
          <DateField
            label="First day"
            value={fromOn}
            onChange={(day) => {
              setFromOn(day);
              if (day !== null && toOn !== null && toOn < day) setToOn(day);
            }}
            error={error('fromOn')}
          />
          <DateField label="Last day" value={toOn} onChange={setToOn} error={error('toOn')} />
        </FieldGrid>
        <TextField label="Reason" isOptional value={reason} onChange={setReason} error={error('reason')} />
        <Actions>
          <Button type="submit" kind="primary">
            Enter it
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
