import type { StaffLine } from './run';

type Figures = Pick<StaffLine, 'minutesPerSession' | 'sessionsPerWeek'>;

/**
 * The sessions that a run has in a week, as its children have them: adults with the same minutes and the same sessions are taken to work
 * side by side in them, others to give sessions of their own (a therapist once a fortnight, an assistant every day).
 */
export function sessionsGiven(staff: readonly Figures[]): Figures[] {
  const different = new Map<string, Figures>();
  for (const { minutesPerSession, sessionsPerWeek } of staff) {
    if (minutesPerSession > 0 && sessionsPerWeek > 0)
      different.set(`${minutesPerSession} ${sessionsPerWeek}`, { minutesPerSession, sessionsPerWeek });
  }
  return [...different.values()];
}

/** How several adults are taken to work in a run: what sums of time and cost rest on. Null where there is one, or none. */
export function togetherInWords(staff: readonly Figures[]): string | null {
  const active = staff.filter((line) => line.minutesPerSession > 0 && line.sessionsPerWeek > 0).length;
  const given = sessionsGiven(staff).length;
  if (active < 2) return null;
  if (given === 1) return 'Adults with the same minutes and sessions are taken to work side by side.';
  if (given === active)
    return 'Adults with different minutes or sessions are taken to give sessions of their own, one after another.';
  return 'Adults with the same minutes and sessions are taken to work side by side, the others to give sessions of their own.';
}

/** Minutes in a week that a child of the run has. */
export function minutesGivenPerWeek(staff: readonly Figures[]): number {
  return sessionsGiven(staff).reduce((all, one) => all + one.minutesPerSession * one.sessionsPerWeek, 0);
}
