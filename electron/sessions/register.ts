import { addDays, type IsoDate } from '../../domain/common/calendar-date';
import { formatDate } from '../../domain/common/date-words';
import { ok, type Result } from '../../domain/common/result';
import { whomInWords } from '../../domain/provision/run-list';
import type { ProvisionRun, StaffLine } from '../../domain/provision/run';
import { runWeeks, weekOf, type SchoolWeek } from '../../domain/provision/run-weeks';
import { fullName, surnameFirst } from '../../domain/pupils/names';
import { schoolTime } from '../../domain/school/school-time';
import { dayKind, type SchoolCalendar } from '../../domain/school/terms';
import { lineWeek } from '../../domain/sessions/line-week';
import type { NotedSession } from '../../domain/sessions/model';
import {
  filterRegister,
  type RegisterDay,
  type RegisterFilter,
  type RegisterRow,
  type RegisterWeek,
} from '../../domain/sessions/register';
import { plannedInWeek, schoolDaysOf } from '../../domain/sessions/run-sessions';
import type { Database, Reader } from '../database/database';
import { type KnownPupil, readPupils } from '../provision/roll';
import { readRuns } from '../provision/runs-repository';
import { readCalendars } from '../school/calendars';
import { readNoted, readUsualDays } from './repository';

/** A run has at most 53 school weeks; with the holidays between them it began at most so long ago. */
const longestRunInDays = 80 * 7;

interface StaffRow {
  readonly id: string;
  readonly name: string;
  readonly schoolId: string;
  readonly active: number;
}

/** The register of a week: every run that has a week then or something noted in it. */
export async function readRegister(
  reader: Reader,
  { on, today, filter }: { readonly on: IsoDate; readonly today: IsoDate; readonly filter: RegisterFilter },
): Promise<RegisterWeek> {
  const week = weekOf(on);
  const calendars = await readCalendars(reader);
  const schools: { id: string }[] = await reader('schools')
    .select('id')
    .whereNull('deletedAt')
    .orderBy(['position', 'name']);
  const runs: ProvisionRun[] = [];
  for (const { id } of schools)
    runs.push(
      ...(await readRuns(reader, {
        schoolId: id,
        startsFrom: addDays(week.monday, -longestRunInDays),
        startsTo: week.friday,
      })),
    );
  // A run whose first day was moved since: what is noted before it is not lost from sight.
  const others = await notedOutside(reader, week, runs);
  runs.push(...(others.length === 0 ? [] : await readRuns(reader, { ids: others })));
  const ids = runs.map(({ id }) => id);
  const noted = await readNoted(reader, ids, { from: week.monday, to: week.friday });
  const usualDays = await readUsualDays(reader, ids, week);
  const people = runs.flatMap(({ pupils }) => pupils.map(({ pupilId }) => pupilId));
  const pupils = await readPupils(reader, [...new Set(people)], today);
  const staff: StaffRow[] = await reader('staff')
    .select('id', 'name', 'schoolId', 'active')
    .whereNull('deletedAt')
    .orderBy(['name', 'id']);
  const classes: { id: string; name: string }[] = await reader('classes')
    .select('id', 'name')
    .whereNull('deletedAt')
    .orderBy(['position', 'name']);
  const context: Context = { week, noted, usualDays, pupils, staff, classes };
  const calendarOf = (schoolId: string): SchoolCalendar => calendars.get(schoolId) ?? { terms: [] };
  const schoolDays = new Map(schools.map(({ id }) => [id, schoolDaysOf(week.monday, calendarOf(id))]));
  const rows = runs.flatMap((run) =>
    rowsOf(run, calendarOf(run.schoolId), schoolDays.get(run.schoolId) ?? [], context),
  );
  const taught = new Set(rows.flatMap(({ staffId }) => staffId ?? []));
  const inClasses = new Set(rows.flatMap(({ classIds }) => classIds));
  return {
    ...week,
    today,
    days: daysOf(
      week,
      schools.map(({ id }) => calendarOf(id)),
    ),
    rows: filterRegister(rows, filter),
    allRows: rows.length,
    hasRuns: runs.length > 0 || (await hasRuns(reader)),
    staff: staff.filter(({ id }) => taught.has(id)).map(({ id, name }) => ({ id, name })),
    cover: staff
      .filter(({ active }) => active === 1)
      .map(({ id, name, schoolId }) => ({ id, name, schoolId })),
    classes: classes.filter(({ id }) => inClasses.has(id)),
  };
}

export async function registerWeek(
  { read, clock }: Database,
  { on, filter }: { readonly on: IsoDate | null; readonly filter: RegisterFilter },
): Promise<Result<RegisterWeek>> {
  const today = clock.today();
  return ok(await readRegister(read, { on: on ?? today, today, filter }));
}

interface Context {
  readonly week: SchoolWeek;
  readonly noted: readonly NotedSession[];
  readonly usualDays: Readonly<Record<string, readonly number[]>>;
  readonly pupils: ReadonlyMap<string, KnownPupil>;
  readonly staff: readonly StaffRow[];
  readonly classes: readonly { readonly id: string; readonly name: string }[];
}

function rowsOf(
  run: ProvisionRun,
  calendar: SchoolCalendar,
  schoolDays: readonly IsoDate[],
  context: Context,
): RegisterRow[] {
  const { week, noted, usualDays, pupils, staff, classes } = context;
  const index = runWeeks(run, schoolTime(calendar)).findIndex(({ monday }) => monday === week.monday);
  const inIt = run.pupils.flatMap((row) => {
    const pupil = pupils.get(row.pupilId);
    return pupil === undefined ? [] : [{ row, pupil }];
  });
  const className = classes.find(({ id }) => id === run.classId)?.name ?? null;
  const classIds = [...inIt.map(({ pupil }) => pupil.classId), run.classId];
  const sessionsOf = (line: StaffLine) =>
    lineWeek(
      index < 0 ? [] : plannedInWeek({ run, usualDays }, line, { index, schoolDays }),
      noted.filter(({ staffLineId }) => staffLineId === line.id),
    );
  return run.staff.flatMap((line) => {
    const sessions = sessionsOf(line);
    if (sessions.length === 0 && (index < 0 || line.minutesPerSession === 0)) return [];
    return [
      {
        staffLineId: line.id,
        runId: run.id,
        runName: run.name,
        area: run.area,
        schoolId: run.schoolId,
        staffId: line.staffId,
        who: staff.find(({ id }) => id === line.staffId)?.name ?? line.who ?? 'Nobody chosen yet',
        whom: whomInWords({ ...run, className, pupilNames: inIt.map(({ pupil }) => fullName(pupil)) }),
        minutesPerSession: line.minutesPerSession,
        weekOfRun: index < 0 ? null : index + 1,
        weeks: run.weeks,
        sessions,
        pupils: inIt.map(({ row: { pupilId, joinsOn, leavesOn }, pupil }) => ({
          pupilId,
          name: surnameFirst(pupil),
          joinsOn,
          leavesOn,
        })),
        classIds: [...new Set(classIds.filter((id) => id !== null))],
      },
    ];
  });
}

/** A day is shown as closed where every school is closed on it. */
function daysOf({ monday }: SchoolWeek, calendars: readonly SchoolCalendar[]): RegisterDay[] {
  return [0, 1, 2, 3, 4].map((days) => {
    const on = addDays(monday, days);
    const closed = calendars.map((calendar) => closedOn(on, calendar));
    return { on, closed: closed.every((why) => why !== null) ? (closed[0] ?? null) : null };
  });
}

/** Why there is no school on a day: 'Christmas holiday'; null on a school day. */
export function closedOn(on: IsoDate, calendar: SchoolCalendar): string | null {
  const { kind, name } = dayKind(on, calendar);
  if (kind === 'school-day' || kind === 'unknown') return null;
  return kind === 'weekend' ? `${formatDate(on)} is at the weekend` : name;
}

async function notedOutside(
  reader: Reader,
  { monday, friday }: SchoolWeek,
  runs: readonly ProvisionRun[],
): Promise<string[]> {
  const rows: { provisionId: string }[] = await reader('provisionSessions')
    .distinct('provisionId')
    .whereBetween('heldOn', [monday, friday])
    .whereNotIn(
      'provisionId',
      runs.map(({ id }) => id),
    );
  return rows.map(({ provisionId }) => provisionId);
}

async function hasRuns(reader: Reader): Promise<boolean> {
  const row: { id: string } | undefined = await reader('provisions')
    .select('id')
    .whereNull('deletedAt')
    .first();
  return row !== undefined;
}
