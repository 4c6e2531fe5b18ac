import type { Service } from '../../domain/common/call';
import { ok, type Result } from '../../domain/common/result';
import { duePaper } from '../../domain/papers/due-paper';
import { plannerPaper } from '../../domain/papers/planner-paper';
import { plannedYear } from '../../domain/reviews/planner/planner-year';
import type { tasksApi } from '../../domain/tasks/api';
import { dueOfSchool } from '../../domain/tasks/due-of-school';
import type { NameKind } from '../../domain/tasks/names';
import { readPlanner } from '../reviews/planner';
import { homeLists } from './home-lists';
import type { TaskPorts } from './ports';
import { saveCalendar } from './save-calendar';

/** What is due across all pupils: on the screen, on paper and as a calendar. */
export function tasksService(ports: TaskPorts): Service<typeof tasksApi> {
  return {
    due: async () => ok(await homeLists(ports.database)),
    printDue: (input) => printDue(ports, input),
    printPlanner: (input) => printPlanner(ports, input),
    saveCalendar: (input) => saveCalendar(ports, input),
  };
}

interface ForWhom {
  readonly schoolId: string | null;
  readonly names: NameKind;
}

async function printDue(
  { database, press }: TaskPorts,
  { schoolId, names }: ForWhom,
): Promise<Result<{ printed: boolean }>> {
  const all = await homeLists(database);
  const model = duePaper({
    lists: dueOfSchool(all, schoolId),
    names,
    showSchool: schoolId === null && all.schools.length > 1,
    caption: schoolName(all.schools, schoolId),
    today: all.today,
  });
  return ok({ printed: await press.printOnPaper(model) });
}

async function printPlanner(
  { database, press }: TaskPorts,
  {
    schoolId,
    names,
    startYear,
    withDeadlines,
  }: ForWhom & { readonly startYear: number; readonly withDeadlines: boolean },
): Promise<Result<{ printed: boolean }>> {
  const planner = await readPlanner(database);
  if (!planner.ok) return planner;
  const { schools, today } = planner.value;
  const model = plannerPaper({
    year: plannedYear(planner.value, startYear, schoolId),
    names,
    withDeadlines,
    schoolName: schoolName(schools, schoolId),
    today,
  });
  return ok({ printed: await press.printOnPaper(model) });
}

/** The chosen school, or the only one; else 'All schools'. */
function schoolName(
  schools: readonly { readonly id: string; readonly name: string }[],
  schoolId: string | null,
): string {
  if (schoolId !== null) return schools.find(({ id }) => id === schoolId)?.name ?? '';
  return schools.length === 1 ? (schools[0]?.name ?? '') : 'All schools';
}
