import type { TimetableWeek, WeekLine, WeekRun } from './week';

/** Sessions of a run that are not in the timetable yet. */
export interface UnplacedLine {
  readonly run: WeekRun;
  readonly line: WeekLine;
  readonly planned: number;
  readonly placed: number;
  /** Planned less placed; always more than 0. */
  readonly missing: number;
}

/** How many sessions of a week a line asks for. Less than one a week (one a fortnight) still needs a place. */
export function sessionsPlanned(line: Pick<WeekLine, 'minutesPerSession' | 'sessionsPerWeek'>): number {
  return line.minutesPerSession > 0 ? Math.ceil(line.sessionsPerWeek) : 0;
}

/** What lies in the tray beside the timetable, in the order of the runs. Who comes from outside has no timetable here. */
export function unplacedLines({ runs, slots }: Pick<TimetableWeek, 'runs' | 'slots'>): UnplacedLine[] {
  return runs.flatMap((run) =>
    run.lines
      .filter(({ who }) => who === null)
      .map((line) => {
        const planned = sessionsPlanned(line);
        const placed = slots.filter(({ lineId }) => lineId === line.id).length;
        return { run, line, planned, placed, missing: planned - placed };
      })
      .filter(({ missing }) => missing > 0),
  );
}
