import type { PackReview } from '../../../domain/reviews/pack-data';
import type { ReviewRecordData } from '../../../domain/reviews/record-data';
import { saved, useChange } from '../../app/calls';
import { AutosaveText } from '../../ui/autosave-text';
import shared from '../review-screen.module.css';
import styles from './meeting.module.css';

interface MeetingFactsProps {
  readonly review: PackReview;
  readonly record: ReviewRecordData;
}

/** Who leads the meeting, who writes, and when it began and ended. */
export function MeetingFacts({ review, record }: MeetingFactsProps) {
  const setField = useChange('reviews', 'setField');
  const save = (field: string) => (value: string) => saved(setField({ reviewId: review.id, field, value }));
  return (
    <section className={shared['group']} aria-labelledby="meeting-facts">
      <h2 id="meeting-facts">The meeting</h2>
      <div className={styles['facts']}>
        <AutosaveText label="Chair" value={review.chair ?? ''} onSave={save('chair')} />
        <AutosaveText
          label="Who takes the notes"
          value={record.minuteTaker ?? ''}
          onSave={save('minuteTaker')}
        />
        <AutosaveText
          label="Start"
          hint="For example 14:00"
          isNarrow
          value={review.meetingAt ?? ''}
          onSave={save('meetingAt')}
        />
        <AutosaveText
          label="End"
          hint="For example 15:10"
          isNarrow
          value={record.meetingEndedAt ?? ''}
          onSave={save('meetingEndedAt')}
        />
      </div>
    </section>
  );
}
