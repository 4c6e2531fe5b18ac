import { useState } from 'react';
import type { IsoDate } from '../../domain/common/calendar-date';
import type { FieldProblem } from '../../domain/common/result';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Actions, Form } from '../ui/form';
import { TextField } from '../ui/text-field';

interface LiftHoldDialogProps {
  readonly id: string;
  readonly today: IsoDate;
  readonly onClose: () => void;
}

/** When and by whom a hold was lifted; that it stood is kept. */
export function LiftHoldDialog({ id, today, onClose }: LiftHoldDialogProps) {
  const lift = useChange('retention', 'liftHold');
  const withUndo = useWithUndo();
  const [liftedOn, setLiftedOn] = useState<IsoDate | null>(today);
  const [liftedBy, setLiftedBy] = useState('');
  const [problem, setProblem] = useState<FieldProblem>();
  const errorOf = (field: string) => (problem?.field === field ? problem.message : undefined);
  const submit = async () => {
    const result = await lift({ id, liftedOn: liftedOn ?? '', liftedBy });
    if (!result.ok) {
      setProblem(result.problem.fields?.[0] ?? { field: 'liftedOn', message: result.problem.message });
      return;
    }
    await withUndo(Promise.resolve(result), 'The legal hold was lifted');
    onClose();
  };
  return (
    <Dialog title="Lift the legal hold" isOpen onClose={onClose}>
      <Form label="Lift the legal hold" onSubmit={() => void submit()}>
        <DateField label="Lifted on" value={liftedOn} onChange={setLiftedOn} error={errorOf('liftedOn')} />
        <TextField label="Lifted by" value={liftedBy} onChange={setLiftedBy} error={errorOf('liftedBy')} />
        <Actions>
          <Button type="submit" kind="primary">
            Lift the hold
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
