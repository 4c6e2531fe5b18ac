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

/** Minutes in a week that a child of the run has. */
export function minutesGivenPerWeek(staff: readonly Figures[]): number {
  return sessionsGiven(staff).reduce((all, one) => all + one.minutesPerSession * one.sessionsPerWeek, 0);
}
