import type { HomeLists } from './api';
import type { DueLine } from './due-model';

/** What is due for one school, or for all (`schoolId` null). */
export function dueOfSchool(lists: HomeLists, schoolId: string | null): HomeLists {
  if (schoolId === null) return lists;
  const here = (lines: readonly DueLine[]): readonly DueLine[] =>
    lines.filter((line) => line.pupil.schoolId === schoolId);
  return {
    ...lists,
    overdue: here(lists.overdue),
    soon: here(lists.soon),
    later: here(lists.later),
    waiting: here(lists.waiting),
    plansToEnter: lists.plansToEnter.filter((pupil) => pupil.schoolId === schoolId),
  };
}
