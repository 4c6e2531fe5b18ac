import type { Band } from './bands';
import type { SchoolDay } from './times';
import type { View } from './views';
import type { TimetableWeek } from './week';

/** What the class of a view has then: of a class, or of a pupil's class; null in other views and where nothing is entered. */
export function subjectIn(
  week: Pick<TimetableWeek, 'pupils' | 'lessons'>,
  view: View | null,
  band: Band,
  day: SchoolDay,
): string | null {
  if (view === null || band.period === null) return null;
  const classId =
    view.kind === 'class'
      ? view.id
      : view.kind === 'pupil'
        ? week.pupils.find(({ id }) => id === view.id)?.classId
        : null;
  const lesson = week.lessons.find(
    (one) => one.classId === classId && one.day === day && one.periodId === band.period?.id,
  );
  return lesson?.subject ?? null;
}
