import { countOf } from '../../domain/common/text';
import type { CostPage } from '../../domain/costs/cost-model';
import type { RateKind } from '../../domain/costs/rates';
import { paths } from '../app/paths';
import { Callout } from '../ui/callout';
import { TextLink } from '../ui/text-link';

/** What makes the figures less than whole, and where it is mended. */
export function CostNotes({ page, rate }: { readonly page: CostPage; readonly rate: RateKind }) {
  const without = page.runs.filter(({ withoutRate }) => withoutRate[rate] > 0);
  const lines = without.reduce((all, { withoutRate }) => all + withoutRate[rate], 0);
  return (
    <>
      {lines > 0 && (
        <Callout
          tone="warning"
          heading={`${countOf(lines, 'adult’s time has', 'adults’ times have')} no rate, so the cost is too low`}
        >
          <p>
            Give them a grade in the provision, or{' '}
            <TextLink to={`${paths.school}?tab=staff`}>enter grades and rates under School, Staff</TextLink>.
            It concerns {without.map(({ name }) => name).join(', ')}.
          </p>
        </Callout>
      )}
      {!page.hasTerms && page.runs.length > 0 && (
        <Callout tone="warning" heading="No terms are entered for this school year">
          <p>
            Which weeks are over cannot be told without them.{' '}
            <TextLink to={`${paths.school}?tab=terms`}>Enter the terms under School</TextLink>.
          </p>
        </Callout>
      )}
    </>
  );
}
