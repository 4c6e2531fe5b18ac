import { useState } from 'react';
import type { IsoDate } from '../../domain/common/calendar-date';
import type { FieldProblem } from '../../domain/common/result';
import { countOf } from '../../domain/common/text';
import type { ReviewItem } from '../../domain/retention/api';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Actions, Form } from '../ui/form';
import { TextField } from '../ui/text-field';

interface KeepLongerDialogProps {
  readonly items: readonly ReviewItem[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Until when, and why: the list asks again on that day. */
export function KeepLongerDialog({ items, onClose, onDone }: KeepLongerDialogProps) {
  const keep = useChange('retention', 'keepLonger');
  const withUndo = useWithUndo();
  const [untilOn, setUntil] = useState<IsoDate | null>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<FieldProblem>();
  const submit = async () => {
    const result = await keep({ targets: items.map(({ target }) => target), untilOn: untilOn ?? '', reason });
    if (!result.ok) {
      setProblem(result.problem.fields?.[0] ?? { field: 'untilOn', message: result.problem.message });
      return;
    }
    await withUndo(Promise.resolve(result), `${countOf(items.length, 'record')} kept longer`);
    onDone();
  };
  return (
    <Dialog title={`Keep ${countOf(items.length, 'record')} longer`} isOpen onClose={onClose}>
      <Form label="Keep longer" onSubmit={() => void submit()}>
        <DateField
          label="Keep until"
          value={untilOn}
          onChange={setUntil}
          error={problem?.field === 'untilOn' ? problem.message : undefined}
        />
        <TextField
          label="Why"
          hint="For the next review: a tribunal, a request from the authority, a brother or sister still here."
          value={reason}
          onChange={setReason}
          error={problem?.field === 'reason' ? problem.message : undefined}
        />
        <Actions>
          <Button type="submit" kind="primary">
            Keep longer
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
