import type { EhcProvision } from '../ehc-plans/model';
import { minutesInWords, minutesPerWeek, minutesPerYear, quantityInWords } from '../ehc-plans/provision-sums';
import { countOf, listInWords } from '../common/text';
import type { PackDelivered } from './record-data';

/** How often and how long, as planned or as delivered; null where it is not said. */
export type Figures = Pick<
  EhcProvision,
  'minutesPerSession' | 'sessionsPerWeek' | 'sessionsPerYear' | 'weeksPerYear'
>;

/** What an item came to against the plan. `unknown`: one of the two has no figures that can be compared. */
export type GapState = 'not-recorded' | 'unknown' | 'as-planned' | 'less' | 'more' | 'otherwise';

export interface DeliveredGap {
  readonly state: GapState;
  /** Whole minutes in the days compared, delivered less planned: negative when the child had less. Null when it cannot be said. */
  readonly minutesPerYear: number | null;
  /** What differs, without the sum: '34 of 38 weeks'; empty where no single figure differs. */
  readonly parts: string;
  /** '34 of 38 weeks: 4 weeks, 4 hours fewer than the plan says'; null without a difference. */
  readonly words: string | null;
}

/** Nothing of an item recorded yet. */
export const notDelivered: PackDelivered = {
  deliveredBy: null,
  startedOn: null,
  minutesPerSession: null,
  sessionsPerWeek: null,
  sessionsPerYear: null,
  weeks: null,
  gapReason: null,
  effect: null,
  hourlyCostPence: null,
  otherCostPence: null,
};

/** Provision that says that nothing is needed: 'None', 'None required.' */
export function isNone({ what }: Pick<EhcProvision, 'what'>): boolean {
  return /^none\b/i.test(what.trim());
}

/** Whether the plan says how long or how often, so that delivery can be compared with it. */
export function hasPlannedFigures(planned: Figures): boolean {
  return hasFigures({ ...planned, weeks: planned.weeksPerYear });
}

/** The figures as delivered, in the shape of the plan's own. */
export function figuresOf(delivered: PackDelivered): Figures {
  return { ...delivered, weeksPerYear: delivered.weeks };
}

function wholeMinutes(minutes: number | null): number | null {
  return minutes === null ? null : Math.round(minutes);
}

/** Minutes in a week, to the whole minute so that rows and sums agree; null without figures. */
export function wholeMinutesPerWeek(figures: Figures): number | null {
  return wholeMinutes(minutesPerWeek(figures));
}

/** Minutes in a year, to the whole minute. A count of sessions in the year goes before sessions in a week and weeks. */
export function wholeMinutesPerYear(figures: Figures): number | null {
  return wholeMinutes(minutesPerYear(figures));
}

/** '15 minutes, 4 times a week, 34 weeks' as delivered; empty without figures. */
export function deliveredInWords(delivered: PackDelivered): string {
  const { sessionsPerYear, weeks } = delivered;
  const counted = sessionsPerYear !== null;
  const figures = {
    ...figuresOf(delivered),
    weeksPerYear: null,
    ...(counted && { sessionsPerWeek: null }),
  };
  const parts = [quantityInWords(figures), counted || weeks === null ? '' : countOf(weeks, 'week')];
  return parts.filter(Boolean).join(', ');
}

/** '15 minutes, 4 times a week, 38 weeks a year; 1:1; teaching assistant'. */
export function plannedInWords(planned: Figures & Pick<EhcProvision, 'who' | 'ratio'>): string {
  const quantity = quantityInWords(planned);
  const parts = [quantity === '' ? 'no figures in the plan' : quantity, planned.ratio, planned.who];
  return parts.filter((part) => part !== null).join('; ');
}

/** Whether an item is counted by the week, as most provision is; what the plan counts over the year is so counted when delivered. */
export function countedByWeek(planned: Figures, { sessionsPerWeek, weeks }: PackDelivered): boolean {
  const planCountsYear = planned.sessionsPerWeek === null && planned.sessionsPerYear !== null;
  return !planCountsYear || sessionsPerWeek !== null || weeks !== null;
}

/** What the plan says, as figures of delivery: for "as planned". Leaves no gap. */
export function asPlanned(
  planned: Figures,
): Pick<PackDelivered, 'minutesPerSession' | 'sessionsPerWeek' | 'sessionsPerYear' | 'weeks'> {
  const { minutesPerSession, sessionsPerWeek, sessionsPerYear, weeksPerYear } = planned;
  const weekly = sessionsPerWeek !== null && weeksPerYear !== null;
  // Kept by the week where both ways agree, since weeks are what is missed; else the plan's count for the year holds.
  if (weekly && (sessionsPerYear === null || sessionsPerWeek * weeksPerYear === sessionsPerYear)) {
    return { minutesPerSession, sessionsPerWeek, sessionsPerYear: null, weeks: weeksPerYear };
  }
  return sessionsPerYear === null
    ? { minutesPerSession, sessionsPerWeek, sessionsPerYear, weeks: weeksPerYear }
    : { minutesPerSession, sessionsPerWeek: null, sessionsPerYear, weeks: null };
}

/**
 * Compares an item of the plan with how it was delivered, as minutes and as words: over the plan's year, or over the part of it that
 * `planned` is given for (planned-to-date.ts).
 */
export function gapOf(planned: Figures, delivered: PackDelivered, isWholeYear = true): DeliveredGap {
  const actual = figuresOf(delivered);
  const differences = partsOf(planned, actual, isWholeYear);
  const parts = listInWords(differences.map(({ words }) => words));
  if (!hasFigures(delivered)) return { state: 'not-recorded', minutesPerYear: null, parts, words: null };
  const before = wholeMinutesPerYear(planned);
  const after = wholeMinutesPerYear(actual);
  if (before === null || after === null) {
    if (differences.length === 0) return { state: 'unknown', minutesPerYear: null, parts, words: null };
    const state = differences.some(({ by }) => by < 0) ? 'less' : 'more';
    return { state, minutesPerYear: null, parts, words: parts };
  }
  const gap = after - before;
  if (gap === 0) {
    return differences.length === 0
      ? { state: 'as-planned', minutesPerYear: 0, parts, words: null }
      : { state: 'otherwise', minutesPerYear: 0, parts, words: `${parts}: the same time as the plan says` };
  }
  const [only] = differences;
  const weeks =
    differences.length === 1 && only?.what === 'weeks' ? `${countOf(Math.abs(only.by), 'week')}, ` : '';
  const time = `${weeks}${minutesInWords(Math.abs(gap))} ${gap < 0 ? 'fewer' : 'more'} than the plan says`;
  return {
    state: gap < 0 ? 'less' : 'more',
    minutesPerYear: gap,
    parts,
    words: parts === '' ? time : `${parts}: ${time}`,
  };
}

function hasFigures({
  minutesPerSession,
  sessionsPerWeek,
  sessionsPerYear,
  weeks,
}: Pick<PackDelivered, 'minutesPerSession' | 'sessionsPerWeek' | 'sessionsPerYear' | 'weeks'>): boolean {
  return [minutesPerSession, sessionsPerWeek, sessionsPerYear, weeks].some((figure) => figure !== null);
}

interface Difference {
  readonly what: 'minutes' | 'sessions' | 'weeks';
  readonly by: number;
  readonly words: string;
}

function partsOf(planned: Figures, actual: Figures, isWholeYear: boolean): readonly Difference[] {
  const minutes = difference(
    'minutes',
    planned.minutesPerSession,
    actual.minutesPerSession,
    'minutes each time',
  );
  if (actual.sessionsPerYear !== null) {
    const year = difference(
      'sessions',
      sessionsInYear(planned),
      actual.sessionsPerYear,
      isWholeYear ? 'sessions in the year' : 'sessions',
    );
    return [...minutes, ...year];
  }
  return [
    ...minutes,
    ...difference('sessions', planned.sessionsPerWeek, actual.sessionsPerWeek, 'sessions a week'),
    ...difference('weeks', planned.weeksPerYear, actual.weeksPerYear, 'weeks'),
  ];
}

function sessionsInYear({ sessionsPerYear, sessionsPerWeek, weeksPerYear }: Figures): number | null {
  if (sessionsPerYear !== null) return sessionsPerYear;
  return sessionsPerWeek === null || weeksPerYear === null ? null : sessionsPerWeek * weeksPerYear;
}

function difference(
  what: Difference['what'],
  planned: number | null,
  actual: number | null,
  unit: string,
): readonly Difference[] {
  if (planned === null || actual === null || planned === actual) return [];
  const by = actual - planned;
  const words = by < 0 ? `${actual} of ${planned} ${unit}` : `${actual} instead of ${planned} ${unit}`;
  return [{ what, by, words }];
}
