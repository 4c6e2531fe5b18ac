import { Fragment } from 'react';
import { schoolReportGroups } from '../../domain/reviews/school-report-fields';
import type { ReviewPage } from '../../domain/reviews/api';
import { AnswerField } from './answer-field';
import { AttainmentTable } from './attainment-table';
import styles from './review-screen.module.css';

/** The school's report before the meeting (R6), in its printed order. */
export function SchoolReportTab({ page }: { readonly page: ReviewPage }) {
  const reviewId = page.data.review.id;
  return (
    <div className={styles['stack']}>
      {schoolReportGroups.map((group) => (
        <Fragment key={group.key}>
          {group.key === 'learning' && <AttainmentTable reviewId={reviewId} rows={page.data.attainments} />}
          <section className={styles['group']} aria-labelledby={`report-${group.key}`}>
            <h2 id={`report-${group.key}`}>{group.title}</h2>
            <div className={styles['fields']}>
              {group.fields.map((field) => (
                <div key={field.key} className={field.kind === 'text' ? styles['wide'] : undefined}>
                  <AnswerField
                    reviewId={reviewId}
                    field={field}
                    answer={page.answers.find((answer) => answer.key === field.key)}
                  />
                </div>
              ))}
            </div>
          </section>
        </Fragment>
      ))}
    </div>
  );
}
