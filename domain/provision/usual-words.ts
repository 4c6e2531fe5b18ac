import { quantityInWords } from '../ehc-plans/provision-sums';
import { countOf } from '../common/text';
import type { ProvisionTypeValues } from './catalogue';

type Usual = Pick<ProvisionTypeValues, 'minutesPerSession' | 'sessionsPerWeek' | 'weeks' | 'ratio'>;

/** '30 minutes, 3 times a week, 12 weeks, 1:5', with what is not known left out; 'All the time' where nothing is. */
export function usualInWords({ minutesPerSession, sessionsPerWeek, weeks, ratio }: Usual): string {
  const quantity = quantityInWords({
    minutesPerSession,
    sessionsPerWeek,
    weeksPerYear: null,
    sessionsPerYear: null,
  });
  if (quantity === '' && ratio === null) return 'All the time';
  return [quantity, weeks === null ? '' : countOf(weeks, 'week'), ratio ?? ''].filter(Boolean).join(', ');
}
