import { useState } from 'react';
import { formatDate, formatDateWithDistance } from '../../domain/common/date-words';
import { planStatuses } from '../../domain/ehc-plans/model';
import { minutesInWords } from '../../domain/ehc-plans/provision-sums';
import type { PlanVersion } from '../../domain/ehc-plans/plan-view';
import type { PupilReviews, ReviewLine } from '../../domain/reviews/api';
import { reviewTypeName } from '../../domain/reviews/words';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Callout } from '../ui/callout';
import { Loading } from '../ui/loading';
import { Button } from '../ui/button';
import { TextLink } from '../ui/text-link';
import { AddPlanDialog } from './add-plan-dialog';
import { LoadPlanDialog } from './load-plan-dialog';
import styles from './plan-and-reviews-panel.module.css';
import { StartReviewDialog } from './start-review-dialog';

interface PlanAndReviewsPanelProps {
  readonly pupilId: string;
}

/** The plan and the reviews of one pupil, for her page: what is in force, what is due, and how to begin. */
export function PlanAndReviewsPanel({ pupilId }: PlanAndReviewsPanelProps) {
  const { value, problem } = useRead('reviews', 'forPupil', { pupilId });
  const [isAdding, setAdding] = useState(false);
  const [isLoading, setLoading] = useState(false);
  const [isStarting, setStarting] = useState(false);
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  if (!value) return <Loading />;
  return (
    <div className={styles['panel']}>
      <CurrentPlan value={value} />
      {value.keyDates.length > 0 && <KeyDates value={value} />}
      {value.reviews.length > 0 && <Reviews reviews={value.reviews} />}
      <div className={styles['actions']}>
        {value.next !== null && (
          <Button kind="primary" onPress={() => setStarting(true)}>
            Start the next review
          </Button>
        )}
        <Button onPress={() => setAdding(true)}>
          {value.plan === null ? 'Add an EHC plan' : 'Add another EHC plan'}
        </Button>
        <Button onPress={() => setLoading(true)}>Load a plan from a file</Button>
      </div>
      {value.next !== null && isStarting && (
        <StartReviewDialog pupilId={pupilId} next={value.next} onClose={() => setStarting(false)} />
      )}
      {isAdding && <AddPlanDialog pupilId={pupilId} onClose={() => setAdding(false)} />}
      {isLoading && <LoadPlanDialog pupilId={pupilId} onClose={() => setLoading(false)} />}
    </div>
  );
}

function planWords(plan: PlanVersion): string {
  const status = planStatuses.find((item) => item.code === plan.status)?.name ?? plan.status;
  return `${status}, version ${plan.version}, ${formatDate(plan.issuedOn)}`;
}

function CurrentPlan({ value }: { readonly value: PupilReviews }) {
  const { plan, olderPlans, outcomeCount, provisionMinutesPerWeek } = value;
  if (plan === null) return <p>{value.calledName} has no EHC plan in this program yet.</p>;
  return (
    <section className={styles['section']} aria-labelledby="current-plan">
      <h3 id="current-plan">EHC plan</h3>
      <p>
        <TextLink to={paths.plan(plan.id)}>{planWords(plan)}</TextLink>
        {` · ${outcomeCount} ${outcomeCount === 1 ? 'outcome' : 'outcomes'}`}
        {provisionMinutesPerWeek > 0 && `, ${minutesInWords(provisionMinutesPerWeek)} of provision a week`}
        {plan.caseOfficer !== null && `. Case officer: ${plan.caseOfficer}`}
      </p>
      {olderPlans.length > 0 && (
        <p className={styles['soft']}>
          Other versions:{' '}
          {olderPlans.map((older, index) => (
            <span key={older.id}>
              {index > 0 && '; '}
              <TextLink to={paths.plan(older.id)}>{planWords(older)}</TextLink>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function KeyDates({ value }: { readonly value: PupilReviews }) {
  return (
    <section className={styles['section']} aria-labelledby="key-dates">
      <h3 id="key-dates">Key dates</h3>
      <ul className={styles['dates']}>
        {value.keyDates.map((date) => (
          <li key={date.rule}>
            <p>
              <strong>{date.title}:</strong> {formatDate(date.dueOn)} ({date.statusWords})
            </p>
            <p className={styles['soft']}>{date.reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reviews({ reviews }: { readonly reviews: readonly ReviewLine[] }) {
  const { value: list } = useRead('reviews', 'list', {});
  return (
    <section className={styles['section']} aria-labelledby="reviews-of-pupil">
      <h3 id="reviews-of-pupil">Reviews</h3>
      <ul className={styles['dates']}>
        {reviews.map((review) => (
          <li key={review.reviewId}>
            <TextLink to={paths.review(review.reviewId)}>{reviewTypeName(review.type)}</TextLink>
            {': '}
            {reviewWords(review, list?.today ?? null)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function reviewWords({ meetingOn, completedOn }: ReviewLine, today: string | null): string {
  const dated = (date: string): string =>
    today === null ? formatDate(date) : formatDateWithDistance(date, today);
  if (completedOn !== null) return `completed ${dated(completedOn)}`;
  return meetingOn === null ? 'the meeting has no date yet' : `meeting ${dated(meetingOn)}`;
}
