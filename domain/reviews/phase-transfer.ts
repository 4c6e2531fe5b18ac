import type { IsoDate } from '../common/calendar-date';
import { fold } from '../common/text';
import { highestNcy } from '../pupils/year-group';
import { academicYearStart } from '../school/academic-year';
import type { ReviewType } from './codes';
import type { PhaseTransfer } from './deadline-model';

const moves: Readonly<Record<number, { readonly from: string; readonly to: string }>> = {
  [-1]: { from: 'nursery', to: 'Reception' },
  2: { from: 'infant', to: 'junior' },
  4: { from: 'first', to: 'middle' },
  6: { from: 'primary', to: 'secondary' },
};

/** Kinds of school that end before Year 6, as their names have them. One that is a primary or junior school too does not. */
const endsEarlier: readonly { readonly name: RegExp; readonly lastYear: number }[] = [
  { name: /\b(?:primary|junior)/, lastYear: highestNcy },
  { name: /\binfants?\b/, lastYear: 2 },
  { name: /\bfirst (?:and nursery )?(?:school|academy)\b/, lastYear: 4 },
  { name: /\bnursery school\b/, lastYear: -1 },
];

/**
 * The year group from which all pupils of a school move on: Year 6, but Year 2 of an infant school, Year 4 of a first school, and the last
 * year of a nursery school. Nobody is asked what kind of school it is: its name says so.
 */
export function lastYearOf(schoolName = ''): number {
  const words = fold(schoolName);
  return endsEarlier.find(({ name }) => name.test(words))?.lastYear ?? highestNcy;
}

/**
 * The move to the next phase that lies within this academic year, by the pupil's actual year group; null when there is none.
 * `leavingYears` are the year groups from which pupils move on: [6] for a primary school, [2] for an infant school. Source: Regs 2014,
 * reg. 2 and reg. 18(1).
 */
export function phaseTransferFor(
  ncyActual: number | null,
  today: IsoDate,
  leavingYears: readonly number[] = [highestNcy],
): PhaseTransfer | null {
  if (ncyActual === null || !leavingYears.includes(ncyActual)) return null;
  const move = moves[ncyActual] ?? { from: 'this school', to: 'the next school' };
  return { year: academicYearStart(today) + 1, ...move };
}

/** A completed review, as far as a move hangs on it. */
export interface EarlierReview {
  readonly type: ReviewType;
  readonly meetingOn: IsoDate | null;
}

/**
 * Whether a completed review has prepared a move, so that none need be held for it again: the annual one in the school year before it, or
 * one that was said to be for it, which may be in the summer a year earlier. An early review, of another matter, prepares none.
 */
export function isPrepared({ year }: PhaseTransfer, earlier: readonly EarlierReview[]): boolean {
  return earlier.some(({ type, meetingOn }) => {
    if (meetingOn === null) return false;
    const yearsAhead = year - 1 - academicYearStart(meetingOn);
    return type === 'phase-transfer'
      ? yearsAhead === 0 || yearsAhead === 1
      : type === 'annual' && yearsAhead === 0;
  });
}
