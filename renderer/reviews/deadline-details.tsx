import type { PackDeadline } from '../../domain/reviews/pack-data';
import { saved, useChange } from '../app/calls';
import { AutosaveDate } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import rows from './deadline-list.module.css';
import { OtherDate } from './other-date';
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
