import type { IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import type { PlanOutcome } from './model';

/** Asked anew in every cycle: an old view must not be signed as a new one. What was said before is shown beside the field. */
export const askedAnew: ReadonlySet<string> = new Set(['pupilView', 'parentView', 'reviewSummary']);

/** The answers that the next cycle begins with. */
export function carriedAnswers(
  answers: ReadonlyMap<string, string>,
): readonly { readonly field: string; readonly value: string }[] {
  return [...answers]
    .filter(([field, value]) => value !== '' && !askedAnew.has(field))
    .map(([field, value]) => ({ field, value }));
}

/** True when the target goes on in the next cycle: unless it was finished, or achieved with nothing said about what comes next. */
export function goesOn({ next, result }: Pick<PlanOutcome, 'next' | 'result'>): boolean {
  return next === null ? result !== 'achieved' : next !== 'finish';
}

/** What a target keeps from cycle to cycle. */
export type CarriedOutcome = Omit<PlanOutcome, 'id' | 'planId' | 'position'>;

/**
 * The target as the next cycle begins with it: where it ended is where it starts, and it is to be reached by the new review. What was
 * found at the end, the result and the next step belong to the cycle before. A sentence that names the old date (‘By 12 October 2026 …’) names
 * the new one.
 */
export function carriedOutcome(
  outcome: PlanOutcome,
  { reviewedOn, reviewDueOn }: { readonly reviewedOn: IsoDate; readonly reviewDueOn: IsoDate | null },
): CarriedOutcome {
  const { area, ehcOutcomeId, longTerm, measure, unit, criterion, strategies, homeSupport } = outcome;
  const { byDate } = outcome;
  const text =
    byDate === null || reviewDueOn === null
      ? outcome.text
      : outcome.text.replaceAll(formatDate(byDate), formatDate(reviewDueOn));
  const wasMeasured = outcome.exitValue !== null || outcome.exitWords !== null;
  return {
    area,
    ehcOutcomeId,
    longTerm,
    text,
    measure,
    unit,
    criterion,
    strategies,
    homeSupport,
    baselineValue: wasMeasured ? outcome.exitValue : outcome.baselineValue,
    baselineWords: wasMeasured ? outcome.exitWords : outcome.baselineWords,
    baselineOn: wasMeasured ? reviewedOn : outcome.baselineOn,
    targetValue: outcome.targetValue,
    targetWords: outcome.targetWords,
    byDate: reviewDueOn,
    exitValue: null,
    exitWords: null,
    result: null,
    resultNote: null,
    next: null,
    carriedFromId: outcome.id,
  };
}
