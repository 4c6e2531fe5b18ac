import { create } from 'zustand';
import type { PlanStateCode } from '../../domain/support-plans/list-row';

interface Filters {
  readonly schoolId: string | null;
  readonly classId: string | null;
  readonly teacherId: string | null;
  readonly state: PlanStateCode | null;
}

interface ListState extends Filters {
  readonly narrow: (change: Partial<Filters>) => void;
}

/** How the list is looked at. It outlives the screen, so that coming back from a plan finds it as it was. */
export const usePlanList = create<ListState>((set) => ({
  schoolId: null,
  classId: null,
  teacherId: null,
  state: null,
  narrow: (change) => {
    set(change);
  },
}));
