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

interface AddHoldDialogProps {
  readonly pupilId: string;
  readonly today: IsoDate;
  readonly onClose: () => void;
}

/** Why, from when and by whom nothing of a record may be disposed of. */
export function AddHoldDialog({ pupilId, today, onClose }: AddHoldDialogProps) {
  const add = useChange('retention', 'addHold');
  const withUndo = useWithUndo();
  const [reason, setReason] = useState('');
  const [fromOn, setFrom] = useState<IsoDate | null>(today);
  const [setBy, setSetBy] = useState('');
  const [problem, setProblem] = useState<FieldProblem>();
  const errorOf = (field: string) => (problem?.field === field ? problem.message : undefined);
  const submit = async () => {
    const result = await add({ pupilId, reason, fromOn: fromOn ?? '', setBy });
    if (!result.ok) {
      setProblem(result.problem.fields?.[0] ?? { field: 'reason', message: result.problem.message });
      return;
    }
    await withUndo(Promise.resolve(result), 'The record is on legal hold');
    onClose();
  };
  return (
    <Dialog title="Put on legal hold" isOpen onClose={onClose}>
      <Form label="Put on legal hold" onSubmit={() => void submit()}>
        <TextField
          label="Why"
          hint="A tribunal, a complaint, an inquiry."
          value={reason}
          onChange={setReason}
          error={errorOf('reason')}
        />
        <DateField label="From" value={fromOn} onChange={setFrom} error={errorOf('fromOn')} />
        <TextField label="Set by" value={setBy} onChange={setSetBy} error={errorOf('setBy')} />
        <Actions>
          <Button type="submit" kind="primary">
            Put on legal hold
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
