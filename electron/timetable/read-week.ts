import { addDays, type IsoDate } from '../../domain/common/calendar-date';
import type { ProvisionRun } from '../../domain/provision/run';
import { lastDayOfRun, weekOf } from '../../domain/provision/run-weeks';
import { fullName } from '../../domain/pupils/names';
import { schoolTime } from '../../domain/school/school-time';
import { dayKind, type SchoolCalendar, type Term } from '../../domain/school/terms';
import { dateOf } from '../../domain/timetable/cover';
import type { SlotKind } from '../../domain/timetable/codes';
import { minuteOf, type SchoolDay, schoolDays } from '../../domain/timetable/times';
import type { Slot, TimetableWeek, WeekRun } from '../../domain/timetable/week';
import type { Database, Reader } from '../database/database';
import { ehcItemChoices } from '../provision/link-choices';
import { readRoll } from '../provision/roll';
import { readRuns } from '../provision/runs-repository';
import { readCalendar } from '../school/calendars';
import { readAbsences, readCovers, readLessons, readPeriods, readPeople } from './week-repository';

interface SlotRow {
  readonly id: string;
  readonly staffId: string;
  readonly day: SchoolDay;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly kind: SlotKind;
  readonly provisionId: string | null;
  readonly staffLineId: string | null;
  readonly classId: string | null;
  readonly pupilId: string | null;
  readonly ehcProvisionId: string | null;
  readonly what: string | null;
  readonly place: string | null;
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate | null;
}

/** The longest run, 53 school weeks, lies within this time. */
const longestRunDays = 2 * 366;

/** The timetable of a school (null: the first one) in the week of a day; null while there is no school. */
export async function readWeek(
  { read, clock }: Database,
  wanted: { readonly schoolId: string | null; readonly on: IsoDate | null },
): Promise<TimetableWeek | null> {
  const schools: { id: string; name: string }[] = await read('schools')
    .select('id', 'name')
    .whereNull('deletedAt')
    .orderBy(['position', 'createdAt']);
  const schoolId = schools.find(({ id }) => id === wanted.schoolId)?.id ?? schools[0]?.id;
  if (schoolId === undefined) return null;
  const today = clock.today();
  const { monday, friday } = weekOf(wanted.on ?? today);
  const calendar = await readCalendar(read, schoolId);
  const terms = schoolTime(calendar);
  const runs = await runsOn(read, schoolId, monday, terms);
  const roll = await readRoll(read, schoolId, today);
  const staff = await readPeople(read, schoolId);
  const classes: { id: string; name: string }[] = await read('classes')
    .select('id', 'name')
    .where({ schoolId })
    .whereNull('deletedAt')
    .orderBy(['position', 'name']);
  const onRoll = new Set(roll.map(({ id }) => id));
  const slots = await readSlots(read, schoolId, monday);
  return {
    schools,
    schoolId,
    monday,
    today,
    ...openDays(calendar, monday),
    periods: await readPeriods(read, schoolId),
    slots: slots
      .filter((slot) => staff.some(({ id }) => id === slot.staffId))
      .flatMap((slot) => slotInWeek(slot, { monday, runs, terms, onRoll })),
    staff,
    pupils: roll.map((pupil) => ({ id: pupil.id, name: fullName(pupil), classId: pupil.classId })),
    classes,
    runs: runs.map((run) => weekRun(run, monday, onRoll)),
    lessons: await readLessons(read, schoolId),
    ehcItems: await readEhcItems(read, [...onRoll]),
    absences: await readAbsences(read, schoolId, monday),
    covers: await readCovers(read, schoolId, monday, friday),
  };
}

/** Whether there is school in the week, and on which of its days there is none. */
function openDays(calendar: SchoolCalendar, monday: IsoDate): Pick<TimetableWeek, 'isInTerm' | 'closed'> {
  const days = schoolDays.map((day) => ({ day, ...dayKind(dateOf(monday, day), calendar) }));
  const isShut = ({ kind }: (typeof days)[number]): boolean => kind !== 'school-day' && kind !== 'unknown';
  // A week before or after all known terms is no week of term; without any terms every week is one.
  const isInTerm = days.some(
    ({ kind }) => kind === 'school-day' || (kind === 'unknown' && calendar.terms.length === 0),
  );
  return { isInTerm, closed: isInTerm ? days.filter(isShut).map(({ day, name }) => ({ day, name })) : [] };
}

/** The runs of which a day lies in the week. */
async function runsOn(
  reader: Reader,
  schoolId: string,
  monday: IsoDate,
  terms: readonly Term[],
): Promise<ProvisionRun[]> {
  const startsFrom = addDays(monday, -longestRunDays);
  const runs = await readRuns(reader, { schoolId, startsFrom, startsTo: addDays(monday, 4) });
  return runs.filter((run) => (lastDayOfRun(run, terms) ?? monday) >= monday);
}

async function readSlots(reader: Reader, schoolId: string, monday: IsoDate): Promise<SlotRow[]> {
  const rows: SlotRow[] = await reader('timetableSlots')
    .select('id', 'staffId', 'day', 'startsAt', 'endsAt', 'kind', 'provisionId', 'staffLineId')
    .select('classId', 'pupilId', 'ehcProvisionId', 'what', 'place', 'fromOn', 'toOn')
    .where({ schoolId })
    .whereNull('deletedAt')
    .where('fromOn', '<=', addDays(monday, 4))
    .andWhere((where) => void where.whereNull('toOn').orWhere('toOn', '>=', monday))
    .orderBy(['day', 'startsAt', 'id']);
  return rows;
}

interface WeekFacts {
  readonly monday: IsoDate;
  readonly runs: readonly ProvisionRun[];
  readonly terms: readonly Term[];
  readonly onRoll: ReadonlySet<string>;
}

/** The slot as it is in the week: nothing where its day lies outside its own dates, its run's, or its pupil has left. */
function slotInWeek(row: SlotRow, { monday, runs, terms, onRoll }: WeekFacts): Slot[] {
  const on = dateOf(monday, row.day);
  if (on < row.fromOn || (row.toOn !== null && on > row.toOn)) return [];
  const run = runs.find(({ id }) => id === row.provisionId);
  if (row.kind === 'provision' && (run === undefined || !isOn(run, on, terms))) return [];
  if (row.pupilId !== null && !onRoll.has(row.pupilId)) return [];
  const { provisionId, staffLineId, ehcProvisionId, startsAt, endsAt, ...rest } = row;
  return [
    {
      ...rest,
      from: minuteOf(startsAt),
      to: minuteOf(endsAt),
      runId: provisionId,
      lineId: staffLineId,
      ehcItemId: ehcProvisionId,
      pupilIds: run === undefined ? (row.pupilId === null ? [] : [row.pupilId]) : pupilsOn(run, on, onRoll),
    },
  ];
}

function isOn(run: ProvisionRun, on: IsoDate, terms: readonly Term[]): boolean {
  return run.startsOn <= on && on <= (lastDayOfRun(run, terms) ?? on);
}

/** Who is in a run on a day. */
function pupilsOn(run: ProvisionRun, on: IsoDate, onRoll: ReadonlySet<string>): string[] {
  return run.pupils
    .filter(
      ({ pupilId, joinsOn, leavesOn }) =>
        onRoll.has(pupilId) && (joinsOn ?? on) <= on && on <= (leavesOn ?? on),
    )
    .map(({ pupilId }) => pupilId);
}

function weekRun(run: ProvisionRun, monday: IsoDate, onRoll: ReadonlySet<string>): WeekRun {
  const days = [0, 1, 2, 3, 4].map((after) => addDays(monday, after));
  return {
    id: run.id,
    name: run.name,
    level: run.level,
    classId: run.classId,
    place: run.place,
    pupilIds: [...new Set(days.flatMap((on) => pupilsOn(run, on, onRoll)))],
    lines: run.staff.map(({ id, staffId, who, minutesPerSession, sessionsPerWeek }) => ({
      ...{ id, staffId, who, minutesPerSession, sessionsPerWeek },
    })),
    ehcItemIds: run.ehcItemIds,
  };
}

async function readEhcItems(reader: Reader, pupilIds: readonly string[]): Promise<TimetableWeek['ehcItems']> {
  const items = await ehcItemChoices(reader, pupilIds, []);
  return items.map(({ id, pupilId, ref, what, minutesPerSession, sessionsPerWeek }) => ({
    ...{ id, pupilId, ref, what, minutesPerSession, sessionsPerWeek },
  }));
}
