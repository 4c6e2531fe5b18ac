import { useState } from 'react';
import type { PackDeadline } from '../../domain/reviews/pack-data';
import { saved, useChange } from '../app/calls';
import { AutosaveDate } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Form } from '../ui/form';
import { TextField } from '../ui/text-field';
import rows from './deadline-list.module.css';
import styles from './review-screen.module.css';

interface DeadlineDetailsProps {
  readonly reviewId: string;
  readonly deadline: PackDeadline;
}

/** Why a date is as it is, with what was done about it, and the way to set another one with a reason. */
export function DeadlineDetails({ reviewId, deadline }: DeadlineDetailsProps) {
  const noteDeadline = useChange('reviews', 'noteDeadline');
  const save = (field: 'doneOn' | 'doneBy' | 'evidence' | 'lateReason') => (value: string | null) =>
    saved(noteDeadline({ reviewId, rule: deadline.rule, note: { [field]: value } }));
  return (
    <div className={rows['details']}>
      <p>{deadline.reason}</p>
      <p className={rows['note']}>Source: {deadline.source}.</p>
      <div className={styles['fields']}>
        <AutosaveDate
          label="Done on"
          value={deadline.doneFromRecords ? null : deadline.doneOn}
          onSave={save('doneOn')}
        />
        <AutosaveText label="Done by" value={deadline.doneBy ?? ''} onSave={save('doneBy')} />
        <AutosaveText
          label="Evidence"
          hint="For example e-mail, post or the portal’s reference"
          value={deadline.evidence ?? ''}
          onSave={save('evidence')}
        />
        <AutosaveText label="Reason if late" value={deadline.lateReason ?? ''} onSave={save('lateReason')} />
      </div>
      <OtherDate reviewId={reviewId} deadline={deadline} />
    </div>
  );
}

/** Another date than the rule's, kept only together with its reason. */
function OtherDate({ reviewId, deadline }: DeadlineDetailsProps) {
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
  if (!isOpen) {
    return (
      <div className={styles['actions']}>
        <Button kind="quiet" onPress={() => setOpen(true)}>
          Use another date
        </Button>
        {deadline.override !== null && (
          <Button kind="quiet" onPress={() => void send(null, null)}>
            Go back to the rule’s date
          </Button>
        )}
      </div>
    );
  }
  return (
    <Form label="Use another date" onSubmit={() => void send(dueOn, reason)}>
      <div className={styles['actions']}>
        <DateField label="Other date" value={dueOn} onChange={setDueOn} />
        <TextField label="Reason" value={reason} onChange={setReason} error={error} />
        <Button type="submit">Use this date</Button>
        <Button kind="quiet" onPress={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}
