import { useState } from 'react';
import type { ReviewPage } from '../../../domain/reviews/api';
import { ActionList } from '../action-list';
import { DifferenceList } from '../difference-list';
import shared from '../review-screen.module.css';
import { AmendmentList } from './amendment-list';
import { DecisionSection } from './decision-section';
import { LaReport } from './la-report';
import { RecommendationSection } from './recommendation-section';

/** Everything after the meeting: what is recommended, what is reported, what is decided, and what follows from it (R12 and R13). */
export function AfterTab({ page }: { readonly page: ReviewPage }) {
  const { review, record, preparedOn } = page.data;
  // Where it stands when the part is opened, it stays: a section must not move away from under the hands of somebody who types in it.
  const [isDecisionFirst] = useState(() => isDecisionAwaited(page));
  const decision = <DecisionSection page={page} />;
  return (
    <div className={shared['stack']}>
      {isDecisionFirst && decision}
      <RecommendationSection page={page} />
      <section className={shared['group']} aria-labelledby="differences">
        <h2 id="differences">Differences of opinion</h2>
        <p className={shared['soft']}>
          The report must say how the recommendations differ from what others recommend (SEND Regulations
          2014, reg. 20(7)).
        </p>
        <DifferenceList reviewId={review.id} differences={record.differences} />
      </section>
      <AmendmentList data={page.data} />
      <LaReport page={page} />
      <section className={shared['group']} aria-labelledby="actions">
        <h2 id="actions">Actions</h2>
        <ActionList reviewId={review.id} actions={record.actions} today={preparedOn} />
      </section>
      {!isDecisionFirst && decision}
    </div>
  );
}

/** Once the report has gone, the decision is what is waited for. */
function isDecisionAwaited({ data: { record, review, deadlines } }: ReviewPage): boolean {
  return (
    record.decision !== null ||
    review.completedOn !== null ||
    deadlines.some(({ rule, doneOn }) => rule === 'report' && doneOn !== null)
  );
}
