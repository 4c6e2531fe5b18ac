import { addDays, type IsoDate } from '../common/calendar-date';
import { groupBy } from '../common/group-by';
import type { ProvisionRun, StaffLine } from '../provision/run';
import { runWeeks, weekOf } from '../provision/run-weeks';
import { schoolTime } from '../school/school-time';
import { isSchoolDay, type SchoolCalendar } from '../school/terms';
import { compareSlots, keyOf, lineWeek, type LineSession } from './line-week';
import type { NotedSession } from './model';
import { plannedSlots, type Slot } from './planned-week';

export type PlannedRun = Pick<ProvisionRun, 'startsOn' | 'weeks'> & { readonly staff: readonly StaffLine[] };

/** What is known of a run's sessions: the plan, the school's days, the timetable and what was noted. */
export interface RunRecord {
  readonly run: PlannedRun;
  readonly calendar: SchoolCalendar;
  readonly noted: readonly NotedSession[];
  /** Weekdays of the timetable by staff line (1 Monday to 5 Friday). */
  readonly usualDays: Readonly<Record<string, readonly number[]>>;
}

/** The school days of a week. */
export function schoolDaysOf(monday: IsoDate, calendar: SchoolCalendar): IsoDate[] {
  return [0, 1, 2, 3, 4].map((days) => addDays(monday, days)).filter((on) => isSchoolDay(on, calendar));
}

/** A week of a run, counted from 0, with the school days in it. */
export interface RunWeek {
  readonly index: number;
  readonly schoolDays: readonly IsoDate[];
}

/** The planned sessions of a line in the week `index` of its run. The first week begins with the first day. */
export function plannedInWeek(
  { run, usualDays }: Pick<RunRecord, 'run' | 'usualDays'>,
  line: Pick<StaffLine, 'id' | 'sessionsPerWeek' | 'minutesPerSession'>,
  { schoolDays, index }: RunWeek,
): Slot[] {
  if (line.minutesPerSession === 0) return [];
  return plannedSlots({
    sessionsPerWeek: line.sessionsPerWeek,
    index,
    schoolDays: schoolDays.filter((on) => on >= run.startsOn),
    usualDays: usualDays[line.id] ?? [],
  });
}

/** One adult's part in a session. */
export interface SessionPart extends LineSession {
  readonly staffLineId: string;
  /** Minutes that the line plans for a session. */
  readonly lineMinutes: number;
}

/**
 * A session as a child sees it: adults of the same run who work at the same time give one session together, not two. The same time
 * is the same day and the same number of the day.
 */
export interface RunSession extends Slot {
  readonly parts: readonly SessionPart[];
}

/** All sessions of a run, planned and noted, in order. */
export function runSessions(record: RunRecord): RunSession[] {
  const { run, calendar, noted } = record;
  const weeks = runWeeks(run, schoolTime(calendar)).map(({ monday }, index) => ({
    monday,
    index,
    schoolDays: schoolDaysOf(monday, calendar),
  }));
  const ofLine = groupBy(noted, ({ staffLineId }) => staffLineId);
  const parts = run.staff.flatMap((line) => {
    const sessions = lineSessions(record, line, weeks, ofLine.get(line.id) ?? []);
    return sessions.map((session) => ({
      ...session,
      staffLineId: line.id,
      lineMinutes: line.minutesPerSession,
    }));
  });
  return [...groupBy(parts, keyOf).values()].map((together) => inOneSession(together)).sort(compareSlots);
}

function lineSessions(
  record: RunRecord,
  line: StaffLine,
  weeks: readonly (RunWeek & { readonly monday: IsoDate })[],
  noted: readonly NotedSession[],
): LineSession[] {
  const byWeek = new Map(groupBy(noted, ({ heldOn }) => weekOf(heldOn).monday));
  const planned = weeks.flatMap((week) => {
    const slots = plannedInWeek(record, line, week);
    const sessions = lineWeek(slots, byWeek.get(week.monday) ?? []);
    byWeek.delete(week.monday);
    return sessions;
  });
  return [...planned, ...[...byWeek.values()].flatMap((sessions) => lineWeek([], sessions))];
}

function inOneSession(parts: readonly SessionPart[]): RunSession {
  const sorted = [...parts].sort((one, other) => (one.staffLineId < other.staffLineId ? -1 : 1));
  const { on = '', number = 1 } = sorted[0] ?? {};
  return { on, number, parts: sorted };
}
