import { useLocation } from 'wouter';
import type { Planner } from '../../../domain/reviews/planner/planner-model';
import { plannerYears } from '../../../domain/reviews/planner/planner-year';
import { academicYearStart } from '../../../domain/school/academic-year';
import { paths } from '../../app/paths';

export interface PlannerChoice {
  readonly startYear: number;
  readonly schoolId: string | null;
}

/** Which year and which school, kept in the address: the way back from a review leads to the same planner. */
export function usePlannerChoice(
  search: string,
  planner: Planner,
): PlannerChoice & { readonly choose: (part: Partial<PlannerChoice>) => void } {
  const [, navigate] = useLocation();
  const parameters = new URLSearchParams(search);
  const now = academicYearStart(planner.today);
  const wanted = Number(parameters.get('year'));
  const startYear = plannerYears(planner.today).includes(wanted) ? wanted : now;
  const schoolId = planner.schools.find(({ id }) => id === parameters.get('school'))?.id ?? null;
  const choose = (part: Partial<PlannerChoice>): void => {
    const next = { startYear, schoolId, ...part };
    const query = new URLSearchParams({ year: String(next.startYear) });
    if (next.schoolId !== null) query.set('school', next.schoolId);
    navigate(`${paths.planner}?${query.toString()}`, { replace: true });
  };
  return { startYear, schoolId, choose };
}
