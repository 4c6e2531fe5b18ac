import { earlyReviewGroups } from '../../domain/reviews/forms/early-review';
import { checklistFields } from '../../domain/reviews/school-report-fields';
import type { ReviewPage } from '../../domain/reviews/api';
import { isHeld } from '../../domain/reviews/milestones';
import { AnswerField } from './answer-field';
import { DeadlineList } from './deadline-list';
import { MeetingFields } from './meeting-fields';
import { MeetingMoves } from './meeting-moves';
import { RemoveReview } from './remove-review';
import { ReviewAnswers } from './review-answers';
import styles from './review-screen.module.css';

/** The meeting, the deadlines that hang on it, and the rest of the checklist (R0). */
export function DatesTab({ page }: { readonly page: ReviewPage }) {
  const { review } = page.data;
  return (
    <div className={styles['stack']}>
      <MeetingFields review={review} window={isHeld(page.data) ? null : page.window} />
      <MeetingMoves reviewId={review.id} />
      <DeadlineList reviewId={review.id} deadlines={page.data.deadlines} today={page.data.preparedOn} />
      <section className={styles['group']} aria-labelledby="rest-of-checklist">
        <h2 id="rest-of-checklist">Views of the child and the parents</h2>
        {checklistFields.map((field) => (
          <AnswerField
            key={field.key}
            reviewId={review.id}
            field={field}
            answer={page.answers.find((answer) => answer.key === field.key)}
          />
        ))}
      </section>
      {review.type === 'early' && <ReviewAnswers page={page} groups={earlyReviewGroups} />}
      <RemoveReview reviewId={review.id} pupilId={page.data.pupil.id} />
    </div>
  );
}
