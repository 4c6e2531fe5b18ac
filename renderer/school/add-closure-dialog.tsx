import { useState } from 'react';
import type { IsoDate } from '../../domain/common/calendar-date';
import type { FieldProblem } from '../../domain/common/result';
import { type ClosureKind, closureKinds, closureReason } from '../../domain/school/closures';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Actions, FieldGrid, Form } from '../ui/form';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';

interface AddClosureDialogProps {
  readonly schoolId: string;
  readonly today: IsoDate;
  readonly onClose: () => void;
}

/** One closure: a day, or the first and last of several. */
export function AddClosureDialog({ schoolId, today, onClose }: AddClosureDialogProps) {
  const add = useChange('school', 'addClosures');
  const withUndo = useWithUndo();
  const [kind, setKind] = useState<ClosureKind>('inset');
  const [startsOn, setStartsOn] = useState<IsoDate | null>(today);
  const [endsOn, setEndsOn] = useState<IsoDate | null>(today);
  const [reason, setReason] = useState(closureReason('inset'));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  // 'closures.0.endsOn' from the contract.
  const error = (field: string) =>
    problems.find((problem) => problem.field.split('.').at(-1) === field)?.message;
  const choose = (chosen: ClosureKind) => {
    if (reason === '' || reason === closureReason(kind)) setReason(closureReason(chosen));
    setKind(chosen);
  };
  const begin = (day: IsoDate | null) => {
    setStartsOn(day);
    if (day !== null && (endsOn === null || endsOn < day || endsOn === startsOn)) setEndsOn(day);
  };
  const submit = async () => {
    const closure = { startsOn: startsOn ?? '', endsOn: endsOn ?? '', kind, reason };
    const result = await add({ schoolId, closures: [closure] });
    if (!result.ok) {
      setProblems(result.problem.fields ?? [{ field: 'startsOn', message: result.problem.message }]);
      return;
    }
    if (result.value.added === 0) {
      setProblems([{ field: 'startsOn', message: 'These days are entered already.' }]);
      return;
    }
    onClose();
    void withUndo(Promise.resolve(result), 'Closed days added');
  };
  return (
    <Dialog title="Add closed days" isOpen onClose={onClose}>
      <Form label="Closed days" onSubmit={() => void submit()}>
        <Select
          label="What it is"
          options={closureKinds.map(({ code, name }) => ({ id: code, label: name }))}
          value={kind}
          onChange={(code) => code && choose(code)}
        />
        <FieldGrid>
          <DateField
            label="First day"
            autoFocus
            value={startsOn}
            onChange={begin}
            error={error('startsOn')}
          />
          <DateField label="Last day" value={endsOn} onChange={setEndsOn} error={error('endsOn')} />
        </FieldGrid>
        <TextField label="Reason" value={reason} onChange={setReason} error={error('reason')} />
        <Actions>
          <Button type="submit" kind="primary">
            Add
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
