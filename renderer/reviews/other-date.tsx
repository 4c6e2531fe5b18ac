import { useState } from 'react';
import type { PackDeadline } from '../../domain/reviews/pack-data';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import styles from './review-screen.module.css';

interface OtherDateProps {
  readonly reviewId: string;
  readonly deadline: PackDeadline;
}

/** Another date than the rule's, kept only together with its reason. */
export function OtherDate({ reviewId, deadline }: OtherDateProps) {
  const noteDeadline = useChange('reviews', 'noteDeadline');
  const [isOpen, setOpen] = useState(false);
  const [dueOn, setDueOn] = useState<string | null>(deadline.dueOn);
  const [reason, setReason] = useState(deadline.override?.reason ?? '');
  const [error, setError] = useState<string>();
  const send = async (overrideDueOn: string | null, overrideReason: string | null) => {
    const result = await noteDeadline({
      reviewId,
      rule: deadline.rule,
      note: { overrideDueOn, overrideReason },
    });
    setError(result.ok ? undefined : result.problem.message);
    if (result.ok) setOpen(false);
  };
  return (
    <div className={styles['actions']}>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        Use another date
      </Button>
      <Dialog
        title={`Another date: ${deadline.title}`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button kind="primary" onPress={() => void send(dueOn, reason)}>
              Use this date
            </Button>
            {deadline.override !== null && (
              <Button onPress={() => void send(null, null)}>Go back to the rule’s date</Button>
            )}
            <Button onPress={() => setOpen(false)}>Cancel</Button>
          </>
        }
      >
        <div className={styles['stack']}>
          <DateField label="Other date" value={dueOn} onChange={setDueOn} />
          <TextField
            label="Reason"
            hint="It is printed beside the date."
            value={reason}
            onChange={setReason}
            error={error}
          />
        </div>
      </Dialog>
    </div>
  );
}
