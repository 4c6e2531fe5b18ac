import type { IsoDate } from '../common/calendar-date';
import { academicYearStart } from '../school/academic-year';
import type { ReviewType } from './codes';
import type { PhaseTransfer } from './deadline-model';

const moves: Readonly<Record<number, { readonly from: string; readonly to: string }>> = {
  [-1]: { from: 'nursery', to: 'Reception' },
  2: { from: 'infant', to: 'junior' },
  6: { from: 'primary', to: 'secondary' },
};

/**
 * The move to the next phase that lies within this academic year, by the pupil's actual year group; null when there is none.
 * `leavingYears` are the year groups from which pupils of this school move on: [6] for a primary school, [2] for an infant school,
 * [-1, 6] for a primary school whose nursery pupils are to start Reception. Source: Regs 2014, reg. 2 and reg. 18(1).
 */
export function phaseTransferFor(
  ncyActual: number | null,
  today: IsoDate,
  leavingYears: readonly number[] = [6],
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
