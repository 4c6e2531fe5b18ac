import { addDays, type IsoDate } from '../common/calendar-date';
import type { GradeRate, StaffGrade, StaffLine } from '../provision/run';
import { type Exact, exact } from './exact';

/** What the school pays, or the local authority's standard rate. */
export type RateKind = 'actual' | 'standard';
export const rateKinds: readonly RateKind[] = ['actual', 'standard'];

/** What hours are priced with. */
export interface PriceList {
  readonly grades: ReadonlyMap<string, StaffGrade>;
  /** The grade of each member of staff. */
  readonly gradeOfStaff: ReadonlyMap<string, string>;
}

/** The rate of a grade on a day: the newest that has begun; the first one also holds before it. */
export function rateOn(grade: StaffGrade, day: IsoDate): GradeRate | null {
  const [first, ...later] = [...grade.rates].sort((one, other) => (one.fromOn < other.fromOn ? -1 : 1));
  return later.reduce((valid, rate) => (rate.fromOn <= day ? rate : valid), first ?? null);
}

/** The day whose rates count for a week: its Wednesday, so that a rate which changes in a week counts where it has most of the days. */
export function rateDayOf(monday: IsoDate): IsoDate {
  return addDays(monday, 2);
}

/** The grade of an adult's part: chosen for it, or the grade of the person. */
export function gradeOfLine(line: StaffLine, prices: PriceList): StaffGrade | null {
  const id = line.gradeId ?? (line.staffId === null ? undefined : prices.gradeOfStaff.get(line.staffId));
  return id === undefined ? null : (prices.grades.get(id) ?? null);
}

/**
 * Pence an hour, exact, on-costs on top; a rate of the line's own wins and is taken as it stands. Null where no rate is known: such a
 * line costs nothing in the sums, and is named beside them.
 */
export function hourlyRate(
  line: StaffLine,
  kind: RateKind,
  rateDay: IsoDate,
  prices: PriceList,
): Exact | null {
  const own = kind === 'actual' ? line.actualPence : line.standardPence;
  if (own !== null) return exact(own);
  const grade = gradeOfLine(line, prices);
  const rate = grade && rateOn(grade, rateDay);
  if (!rate) return null;
  const pence = kind === 'actual' ? rate.actualPence : rate.standardPence;
  return exact(pence).mul(exact(10_000 + rate.onCost).div(10_000));
}

/** What an adult's part costs in one week: hourly rate x minutes / 60 x sessions a week. */
export function weeklyCost(
  line: StaffLine,
  kind: RateKind,
  rateDay: IsoDate,
  prices: PriceList,
): Exact | null {
  const hourly = hourlyRate(line, kind, rateDay, prices);
  return hourly && hourly.mul(exact(line.minutesPerSession)).div(60).mul(exact(line.sessionsPerWeek));
}
