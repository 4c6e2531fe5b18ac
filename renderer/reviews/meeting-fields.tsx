import { reviewTypes } from '../../domain/reviews/codes';
import type { MeetingWindow } from '../../domain/reviews/meeting-window';
import type { PackReview } from '../../domain/reviews/pack-data';
import { saved, useChange } from '../app/calls';
import { AutosaveDate, AutosaveSelect } from '../ui/autosave-choices';
import { AutosaveTextArea, AutosaveText } from '../ui/autosave-text';
import { classes } from '../ui/classes';
import styles from './review-screen.module.css';

interface MeetingFieldsProps {
  readonly review: PackReview;
  /** When it may be; null once it was held. */
  readonly window: MeetingWindow | null;
}

/** When and where the meeting is. Moving it moves every date that hangs on it. */
export function MeetingFields({ review, window }: MeetingFieldsProps) {
  const setField = useChange('reviews', 'setField');
  const save = (field: string) => (value: string | null) =>
    saved(setField({ reviewId: review.id, field, value }));
  return (
    <section className={styles['group']} aria-labelledby="the-meeting">
      <h2 id="the-meeting">The meeting</h2>
      {window && <p className={styles['soft']}>{window.words}</p>}
      <div className={classes(styles['fields'], styles['even'])}>
        <AutosaveDate label="Date of the meeting" value={review.meetingOn} onSave={save('meetingOn')} />
        <AutosaveText
          label="Time"
          hint="For example 14:00"
          isNarrow
          value={review.meetingAt ?? ''}
          onSave={save('meetingAt')}
        />
        <AutosaveText label="Room or place" value={review.place ?? ''} onSave={save('place')} />
        <AutosaveText label="Chair" value={review.chair ?? ''} onSave={save('chair')} />
        <AutosaveText label="Online link" value={review.onlineLink ?? ''} onSave={save('onlineLink')} />
        <AutosaveSelect
          label="Type of review"
          options={reviewTypes.map(({ code, name }) => ({ id: code, label: name }))}
          value={review.type}
          onSave={save('type')}
        />
        <div className={styles['wide']}>
          <AutosaveTextArea
            label="Access, interpreter and other needs at the meeting"
            rows={2}
            value={review.accessNotes ?? ''}
            onSave={save('accessNotes')}
          />
        </div>
      </div>
    </section>
  );
}
