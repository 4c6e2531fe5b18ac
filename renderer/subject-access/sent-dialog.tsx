import { useState } from 'react';
import type { Result } from '../../domain/common/result';
import { type SendMethod, sendMethods } from '../../domain/papers/sent';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { RadioGroup } from '../ui/radio-group';
import { TextField } from '../ui/text-field';
import styles from './subject-access.module.css';

interface SentDialogProps {
  readonly today: string;
  /** To whom, unless told otherwise. */
  readonly name: string;
  readonly keep: (answer: {
    readonly sentOn: string;
    readonly method: SendMethod;
    readonly sentTo: string;
  }) => Promise<Result<null>>;
  readonly onClose: () => void;
}

/** When, how and to whom a copy went; then it is kept as it is. */
export function SentDialog({ today, name, keep, onClose }: SentDialogProps) {
  const [sentTo, setSentTo] = useState(name);
  const [method, setMethod] = useState<SendMethod>('by-hand');
  const [sentOn, setSentOn] = useState<string | null>(today);
  const [error, setError] = useState<string>();
  const [isPending, setPending] = useState(false);
  const withUndo = useWithUndo();
  const send = async (): Promise<void> => {
    setPending(true);
    const result = await keep({ sentOn: sentOn ?? '', method, sentTo });
    setPending(false);
    if (!result.ok) {
      setError(result.problem.fields?.[0]?.message ?? result.problem.message);
      return;
    }
    onClose();
    await withUndo(Promise.resolve(result), 'Kept as it was sent');
  };
  return (
    <Dialog
      title="Mark as sent"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" isPending={isPending} onPress={() => void send()}>
            Mark as sent
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <div className={styles['dialog']}>
        <p>The copy is kept in the vault just as it is now, so that you can always show what went out.</p>
        <TextField label="To" value={sentTo} onChange={setSentTo} error={error} />
        <RadioGroup<SendMethod>
          label="How"
          isHorizontal
          options={sendMethods.map(({ code, name: how }) => ({ id: code, label: how }))}
          value={method}
          onChange={setMethod}
        />
        <DateField label="Day" value={sentOn} onChange={setSentOn} />
      </div>
    </Dialog>
  );
}
