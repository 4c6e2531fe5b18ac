import { useState } from 'react';
import type { FieldProblem } from '../../domain/common/result';
import { penceOf, typedPounds } from '../../domain/common/money';
import { numberOf } from '../../domain/common/number-fields';
import type { StaffGrade } from '../../domain/provision/run';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Actions, FieldGrid, Form } from '../ui/form';
import { TextField } from '../ui/text-field';

interface AddRateDialogProps {
  readonly grade: StaffGrade;
  readonly onClose: () => void;
}

/** New rates of a grade from a day on; the earlier ones go on holding for the weeks before. */
export function AddRateDialog({ grade, onClose }: AddRateDialogProps) {
  const add = useChange('costs', 'addRate');
  const withUndo = useWithUndo();
  const last = grade.rates.at(-1);
  const [fromOn, setFromOn] = useState<string | null>(null);
  const [actual, setActual] = useState(typedPounds(last?.actualPence ?? null));
  const [standard, setStandard] = useState(typedPounds(last?.standardPence ?? null));
  const [onCost, setOnCost] = useState(String((last?.onCost ?? 0) / 100));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.message;
  const submit = async () => {
    const result = await add({
      gradeId: grade.id,
      fromOn: fromOn ?? '',
      actualPence: penceOf(actual),
      standardPence: penceOf(standard),
      // Per cent, as typed; kept in hundredths.
      onCost: numberOf(onCost),
    });
    if (!result.ok) {
      setProblems(result.problem.fields ?? [{ field: 'fromOn', message: result.problem.message }]);
      return;
    }
    onClose();
    await withUndo(Promise.resolve(result), `The rate of ${grade.code} was added`);
  };
  return (
    <Dialog title={`New rate for ${grade.code}`} isOpen onClose={onClose}>
      <Form label={`New rate for ${grade.code}`} onSubmit={() => void submit()}>
        <FieldGrid>
          <DateField label="Holds from" value={fromOn} onChange={setFromOn} error={problemOf('fromOn')} />
          <TextField
            label="School pays (£ an hour)"
            value={actual}
            onChange={setActual}
            error={problemOf('actualPence')}
          />
          <TextField
            label="Standard rate (£ an hour)"
            value={standard}
            onChange={setStandard}
            error={problemOf('standardPence')}
          />
          <TextField label="On-costs (%)" value={onCost} onChange={setOnCost} error={problemOf('onCost')} />
        </FieldGrid>
        <Actions>
          <Button type="submit" kind="primary">
            Add the rate
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
