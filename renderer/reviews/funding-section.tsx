import { CircleCheck, TriangleAlert } from 'lucide-react';
import { poundsInWords } from '../../domain/common/money';
import { minutesInWords } from '../../domain/ehc-plans/provision-sums';
import type { ProvisionReport } from '../../domain/reviews/delivered';
import { fundingGroups } from '../../domain/reviews/forms/funding';
import type { ReviewPage } from '../../domain/reviews/api';
import { DescriptionList } from '../ui/description-list';
import styles from './provision-tab.module.css';
import { ReviewAnswers } from './review-answers';

interface FundingSectionProps {
  readonly page: ReviewPage;
  readonly report: ProvisionReport;
}

/** Sums over section F, and the funding against the cost. */
export function FundingSection({ page, report }: FundingSectionProps) {
  const { sums, funding } = report;
  return (
    <>
      <section className={styles['section']} aria-labelledby="provision-sums">
        <h2 id="provision-sums">Section F in all</h2>
        <DescriptionList
          facts={[
            {
              term: 'Planned',
              value: `${minutesInWords(sums.plannedPerWeek)} a week, ${minutesInWords(sums.plannedPerYear)} a year`,
            },
            {
              term: 'Delivered',
              value: `${minutesInWords(sums.deliveredPerWeek)} a week, ${minutesInWords(sums.deliveredPerYear)} in the year`,
            },
            { term: 'Difference', value: sums.gapWords ?? 'Not known yet' },
            { term: 'Cost of all provision', value: report.costWords ?? 'Not known yet' },
          ]}
        />
      </section>
      <ReviewAnswers page={page} groups={fundingGroups} />
      {funding.balanceWords !== null && (
        <p
          role="status"
          className={styles['balance']}
          data-short={(funding.balancePence ?? 0) < 0 || undefined}
        >
          {(funding.balancePence ?? 0) < 0 ? (
            <TriangleAlert size="1.25em" aria-hidden />
          ) : (
            <CircleCheck size="1.25em" aria-hidden />
          )}
          <span>
            {funding.balanceWords}: {poundsInWords(funding.fundingPence)} of funding, {report.costWords} of
            cost.
            {funding.lines.some(({ isUsual }) => isUsual) &&
              ' Element 2 counts as £6,000 until another amount is entered.'}
          </span>
        </p>
      )}
    </>
  );
}
