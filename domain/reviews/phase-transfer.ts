import type { IsoDate } from '../common/calendar-date';
import { academicYearStart } from '../school/academic-year';
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
