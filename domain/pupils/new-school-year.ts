import type { IsoDate } from '../common/calendar-date';
import { academicYearStart } from '../school/academic-year';
import { highestNcy, lowestNcy } from './year-group';

/** Years that can pass between two openings. More is taken for a clock that stands wrong. */
const mostYears = 2;

/**
 * By how many years the pupils have moved up since their year groups were last right. Every pupil moves up on 1 September; less than 0 when
 * they were moved by a clock that stood too far ahead, and 0 where nothing is to be done.
 * @param rightFor the academic year, by the year in which it began, of which the year groups that are kept are
 */
export function yearsToMoveUp(rightFor: number, today: IsoDate): number {
  const years = academicYearStart(today) - rightFor;
  return Math.abs(years) > mostYears ? 0 : years;
}

/** The year group of somebody who comes back: leavers do not move up while they are away. */
export function movedUpSince(ncy: number, leftOn: IsoDate, today: IsoDate): number | null {
  return movedUp(ncy, yearsBetween(leftOn, today));
}

/** How often pupils moved up between two days. */
export function yearsBetween(from: IsoDate, to: IsoDate): number {
  return academicYearStart(to) - academicYearStart(from);
}

/** The year group after so many years; null beyond those of a primary school, where the year of the pupil's age holds. */
export function movedUp(ncy: number, years: number): number | null {
  const after = ncy + years;
  return after >= lowestNcy && after <= highestNcy ? after : null;
}
