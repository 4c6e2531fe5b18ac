import { addDays } from '../common/calendar-date';
import type { ClosedDays, SchoolCalendar, Term } from './terms';

/**
 * The terms without the days on which the school is closed: a term with a closed week in it becomes two stretches of the same name. The
 * weeks of runs are counted in it, so that a week in which nobody is at school is no week of a run.
 */
export function schoolTime({ terms, closures = [] }: SchoolCalendar): readonly Term[] {
  return closures.reduce<readonly Term[]>(
    (stretches, closed) => stretches.flatMap((stretch) => without(stretch, closed)),
    terms,
  );
}

function without(stretch: Term, { startsOn, endsOn }: ClosedDays): Term[] {
  if (endsOn < stretch.startsOn || stretch.endsOn < startsOn) return [stretch];
  const before = { ...stretch, endsOn: addDays(startsOn, -1) };
  const after = { ...stretch, startsOn: addDays(endsOn, 1) };
  return [before, after].filter((part) => part.startsOn <= part.endsOn);
}
