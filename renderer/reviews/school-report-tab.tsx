import { transitionGroups } from '../../domain/reviews/forms/transition';
import { schoolReportGroups } from '../../domain/reviews/school-report-fields';
import type { ReviewPage } from '../../domain/reviews/api';
import { Disclosure } from '../ui/disclosure';
import { AttainmentTable } from './attainment-table';
import { ReviewAnswers } from './review-answers';
import styles from './review-screen.module.css';

/** The school's report before the meeting (R6), in its printed order, and the transition (R15). */
export function SchoolReportTab({ page }: { readonly page: ReviewPage }) {
  const { review, attainments } = page.data;
  return (
    <div className={styles['stack']}>
      <ReviewAnswers
        page={page}
        groups={schoolReportGroups}
        after={{ key: 'areas', content: <AttainmentTable reviewId={review.id} rows={attainments} /> }}
      />
      {review.type === 'phase-transfer' ? (
        <ReviewAnswers page={page} groups={transitionGroups} />
      ) : (
        <Disclosure title="Moving on to the next school or phase" level={2}>
          <ReviewAnswers page={page} groups={transitionGroups} level={3} />
        </Disclosure>
      )}
    </div>
  );
}
