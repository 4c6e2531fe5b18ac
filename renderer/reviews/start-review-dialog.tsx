import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PupilReviews } from '../../domain/reviews/api';
import { type ReviewType, reviewTypes } from '../../domain/reviews/codes';
import { useChange } from '../app/calls';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { DateField } from '../ui/date-field';
import { Dialog } from '../ui/dialog';
import { Select } from '../ui/select';
import styles from './plan-and-reviews-panel.module.css';

interface StartReviewDialogProps {
  readonly pupilId: string;
  readonly next: NonNullable<PupilReviews['next']>;
  readonly onClose: () => void;
}

/** Type and date of a new review; the lawful window for the meeting is said in words. */
export function StartReviewDialog({ pupilId, next, onClose }: StartReviewDialogProps) {
  const windowOf = (code: ReviewType) => next.windows.find((item) => item.type === code)?.window;
  const [type, setType] = useState<ReviewType>(next.type);
  const [meetingOn, setMeetingOn] = useState<string | null>(windowOf(next.type)?.proposed ?? null);
  const [error, setError] = useState<string>();
  const [, navigate] = useLocation();
  const start = useChange('reviews', 'start');
  const choose = (code: ReviewType | null) => {
    if (code === null) return;
    setType(code);
    setMeetingOn(windowOf(code)?.proposed ?? null);
  };
  const send = async () => {
    const result = await start({ pupilId, type, meetingOn });
    if (result.ok) navigate(paths.review(result.value.reviewId));
    else setError(result.problem.message);
  };
  return (
    <Dialog
      title="Start the next review"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={() => void send()}>
            Start the review
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </>
      }
    >
      <div className={styles['panel']}>
        <Select
          label="Type of review"
          {...(type === next.type && { hint: next.why })}
          options={reviewTypes.map(({ code, name }) => ({ id: code, label: name }))}
          value={type}
          onChange={choose}
        />
        <DateField
          label="Date of the meeting"
          hint="A day is proposed. It can be changed or left empty, and moved later."
          value={meetingOn}
          onChange={setMeetingOn}
          error={error}
        />
        <p>{windowOf(type)?.words}</p>
        <p className={styles['soft']}>
          The people whom the regulations name, and everyone whose report is attached, are put on the list of
          invitees.
        </p>
      </div>
    </Dialog>
  );
}
