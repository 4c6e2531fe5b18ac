import type { IsoDate } from '../../domain/common/calendar-date';
import type { InputOf } from '../../domain/common/call';
import { ok, type Result } from '../../domain/common/result';
import { weekOf } from '../../domain/provision/run-weeks';
import type { timetableApi } from '../../domain/timetable/api';
import { keptSlot } from '../../domain/timetable/kept-slot';
import type { SlotValues } from '../../domain/timetable/model';
import { minuteOf, timeOf } from '../../domain/timetable/times';
import type { Database, Reader } from '../database/database';
import { invalid, liveRow, notThere } from '../provision/records';

interface Person {
  readonly name: string;
  readonly schoolId: string;
}

interface SlotRow {
  readonly id: string;
  readonly staffId: string;
  readonly schoolId: string;
}

const what = (name: string): string => `Changed the timetable of ${name}`;
const tooLate = invalid('startsAt', 'It would run on after midnight. Choose an earlier time.');

/** Adds a slot. */
export async function addSlot(database: Database, input: SlotValues): Promise<Result<{ id: string }>> {
  const person = await personOf(database.read, input.staffId);
  if (person === undefined) return notThere;
  const record = database.newRecord();
  return database.change(what(person.name), async (writer) => {
    const columns = await columnsOf(writer, input, person.schoolId);
    if (!columns.ok) return columns;
    await writer('timetableSlots').insert({ ...record, ...columns.value, schoolId: person.schoolId });
    return ok({ id: record.id });
  });
}

/** Saves all of a slot anew. */
export async function changeSlot(
  database: Database,
  { id, ...values }: SlotValues & { readonly id: string },
): Promise<Result<null>> {
  return updateSlot(database, id, values.staffId, (reader, { schoolId }) =>
    columnsOf(reader, values, schoolId),
  );
}

type MoveInput = InputOf<(typeof timetableApi)['moveSlot']>;

/** Puts a slot at another time, and, when given, with another person. */
export async function moveSlot(database: Database, input: MoveInput): Promise<Result<null>> {
  const { id, day, startsAt, endsAt } = input;
  const slot = await liveRow<SlotRow>(database.read, 'timetableSlots', id);
  if (slot === undefined) return notThere;
  const staffId = input.staffId ?? slot.staffId;
  return updateSlot(database, id, staffId, () => Promise.resolve(ok({ staffId, day, startsAt, endsAt })));
}

async function updateSlot(
  database: Database,
  id: string,
  staffId: string,
  columns: (reader: Reader, slot: SlotRow) => Promise<Result<object>>,
): Promise<Result<null>> {
  const person = await personOf(database.read, staffId);
  if (person === undefined) return notThere;
  return database.change(what(person.name), async (writer) => {
    const slot = await liveRow<SlotRow>(writer, 'timetableSlots', id);
    if (slot === undefined) return notThere;
    if (slot.schoolId !== person.schoolId)
      return invalid('staffId', 'This person does not work at this school.');
    const values = await columns(writer, slot);
    if (!values.ok) return values;
    await writer('timetableSlots')
      .where({ id })
      .update({ ...values.value, updatedAt: database.clock.now() });
    return ok(null);
  });
}

/** To the bin. */
export async function removeSlot(database: Database, id: string): Promise<Result<null>> {
  const slot = await liveRow<SlotRow>(database.read, 'timetableSlots', id);
  if (slot === undefined) return notThere;
  const person = await personOf(database.read, slot.staffId);
  return database.change(what(person?.name ?? 'somebody'), async (writer) => {
    const now = database.clock.now();
    await writer('timetableSlots').where({ id }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}

type PlaceInput = InputOf<(typeof timetableApi)['placeSession']>;

/** One session of a run: as long as its sessions are, where the run takes place, and in the class that the run is for. */
export async function placeSession(database: Database, input: PlaceInput): Promise<Result<{ id: string }>> {
  const { lineId, staffId, day, startsAt } = input;
  const line = await lineOf(database.read, lineId);
  if (line === undefined) return notThere;
  if (line.minutesPerSession === 0)
    return invalid('lineId', 'Enter how long a session is on the page of the run.');
  const end = minuteOf(startsAt) + line.minutesPerSession;
  if (end >= 24 * 60) return tooLate;
  const { monday } = weekOf(input.fromOn ?? database.clock.today());
  return addSlot(database, {
    ...{ staffId, day, startsAt, lineId },
    endsAt: timeOf(end),
    kind: 'provision',
    classId: line.classId,
    pupilId: null,
    ehcItemId: null,
    what: null,
    place: line.place,
    fromOn: later(monday, line.startsOn),
    toOn: null,
  });
}

interface Line {
  readonly provisionId: string;
  readonly minutesPerSession: number;
  readonly schoolId: string;
  readonly place: string | null;
  readonly classId: string | null;
  readonly startsOn: IsoDate;
}

async function lineOf(reader: Reader, id: string): Promise<Line | undefined> {
  const line: Line | undefined = await reader('provisionStaff as l')
    .join('provisions as r', 'r.id', 'l.provisionId')
    .select('l.provisionId', 'l.minutesPerSession', 'r.schoolId', 'r.place', 'r.classId', 'r.startsOn')
    .where('l.id', id)
    .whereNull('l.deletedAt')
    .whereNull('r.deletedAt')
    .first();
  return line;
}

function personOf(reader: Reader, id: string): Promise<Person | undefined> {
  return liveRow<Person>(reader, 'staff', id);
}

/** The columns of a slot, once everything that it names is there and of the same school. */
async function columnsOf(reader: Reader, input: SlotValues, schoolId: string): Promise<Result<object>> {
  const { lineId, ehcItemId, ...values } = keptSlot(input);
  const line = lineId === null ? undefined : await lineOf(reader, lineId);
  if (lineId !== null && line?.schoolId !== schoolId)
    return invalid('lineId', 'This provision is no longer there.');
  if (!(await isOfSchool(reader, 'classes', values.classId, schoolId)))
    return invalid('classId', 'This class does not belong to this school.');
  if (!(await isOfSchool(reader, 'pupils', values.pupilId, schoolId)))
    return invalid('pupilId', 'This pupil is not at this school.');
  if (!(await isItemOf(reader, ehcItemId, values.pupilId)))
    return invalid('ehcItemId', 'This item is not in this pupil’s plan.');
  return ok({
    ...values,
    provisionId: line?.provisionId ?? null,
    staffLineId: lineId,
    ehcProvisionId: ehcItemId,
  });
}

async function isOfSchool(
  reader: Reader,
  table: 'classes' | 'pupils',
  id: string | null,
  schoolId: string,
): Promise<boolean> {
  if (id === null) return true;
  return (await liveRow<{ schoolId: string }>(reader, table, id))?.schoolId === schoolId;
}

async function isItemOf(reader: Reader, id: string | null, pupilId: string | null): Promise<boolean> {
  if (id === null) return true;
  const item: { pupilId: string } | undefined = await reader('ehcProvisions as f')
    .join('ehcPlans as p', 'p.id', 'f.planId')
    .select('p.pupilId')
    .where('f.id', id)
    .whereNull('f.deletedAt')
    .first();
  return item !== undefined && item.pupilId === pupilId;
}

function later(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}
