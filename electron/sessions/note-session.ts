import { formatDate, formatDateLong } from '../../domain/common/date-words';
import { fail, ok, type Result } from '../../domain/common/result';
import type { sessionsApi } from '../../domain/sessions/api';
import type { InputOf } from '../../domain/common/call';
import type { StaffLine } from '../../domain/provision/run';
import { sessionFields, type SessionPlace, type SessionStateInput } from '../../domain/sessions/model';
import type { Database, Reader, Writer } from '../database/database';
import { checkField, invalid, liveRow, notThere } from '../provision/records';
import { closedOn } from './register';
import { readCalendar } from '../school/calendars';
import { sessionById } from './repository';

type NoteInput = InputOf<(typeof sessionsApi)['note']>;
type Line = Pick<StaffLine, 'id' | 'minutesPerSession'> & {
  readonly provisionId: string;
  readonly runName: string;
  readonly schoolId: string;
  readonly startsOn: string;
};

/** Says what became of a session. Cover, note and marks that are there already stay, except marks of a session that was not held. */
export async function noteSession(database: Database, input: NoteInput): Promise<Result<{ id: string }>> {
  const { place, as, anyDay } = input;
  const line = await lineOf(database.read, place.staffLineId);
  if (line === undefined) return notThere;
  const values = valuesOf(line, as);
  if (!values.ok) return values;
  const refused = dayProblem(line, place, as, database.clock.today());
  if (refused !== null) return refused;
  const closed = closedOn(place.heldOn, await readCalendar(database.read, line.schoolId));
  if (closed !== null && !anyDay)
    return fail(
      'not-a-school-day',
      `${formatDateLong(place.heldOn)} is not a school day (${closed}). Nothing was noted.`,
    );
  return database.change(wordsOf(line, place), async (writer) => {
    const known = await at(writer, place);
    if (known === undefined) {
      const id = await insertSession(database, writer, line, place, values.value);
      return ok({ id });
    }
    await writer('provisionSessions')
      .where({ id: known.id })
      .update({ ...values.value, updatedAt: database.clock.now() });
    if (as.state === 'not-held') await writer('sessionMarks').where({ sessionId: known.id }).delete();
    return ok({ id: known.id });
  });
}

export type SessionValues = Pick<SessionStateInput, 'state' | 'minutes' | 'reason'>;

export async function insertSession(
  database: Database,
  writer: Writer,
  line: Pick<Line, 'id' | 'provisionId'>,
  { heldOn, number }: Pick<SessionPlace, 'heldOn' | 'number'>,
  values: SessionValues,
): Promise<string> {
  const record = database.newRecord();
  const { provisionId, id: staffLineId } = line;
  await writer('provisionSessions').insert({
    ...record,
    provisionId,
    staffLineId,
    heldOn,
    number,
    ...values,
  });
  return record.id;
}

/** What is kept: the minutes of the line as they are now, so that a later change of the plan does not change what happened. */
function valuesOf(line: Line, { state, minutes, reason }: SessionStateInput): Result<SessionValues> {
  const whole = line.minutesPerSession;
  if (state === 'not-held') {
    if (reason === null) return invalid('reason', 'Choose why it was not held.');
    return ok({ state, minutes: null, reason });
  }
  if (whole === 0)
    return invalid('state', 'Say first, on the page of the run, how many minutes a session has.');
  if (state === 'held') return ok({ state, minutes: whole, reason: null });
  if (minutes === null) return invalid('minutes', 'Enter how many minutes it took.');
  if (minutes >= whole)
    return invalid('minutes', `A shortened session is shorter than the ${whole} minutes planned.`);
  return ok({ state, minutes, reason });
}

function dayProblem(
  { runName, startsOn }: Line,
  { heldOn }: SessionPlace,
  { state }: SessionStateInput,
  today: string,
) {
  if (heldOn < startsOn) return fail('invalid', `${runName} begins on ${formatDate(startsOn)}.`);
  if (heldOn <= today || state === 'not-held') return null;
  return fail(
    'invalid',
    `${formatDate(heldOn)} is still to come. Until then it can only be noted that a session will not be held.`,
  );
}

/** Takes back what was noted, with its marks. */
export async function clearSession(database: Database, place: SessionPlace): Promise<Result<null>> {
  const line = await lineOf(database.read, place.staffLineId);
  const known = await at(database.read, place);
  if (line === undefined || known === undefined) return ok(null);
  return database.change(wordsOf(line, place), async (writer) => {
    await writer('sessionMarks').where({ sessionId: known.id }).delete();
    await writer('provisionSessions').where({ id: known.id }).delete();
    return ok(null);
  });
}

/** Who covered, or a note. */
export async function setSessionField(
  database: Database,
  input: { readonly id: string; readonly field: string; readonly value: string | null },
): Promise<Result<null>> {
  const checked = checkField(sessionFields, input);
  if (!checked.ok) return checked;
  const session = await sessionById(database.read, input.id);
  const line = session && (await lineOf(database.read, session.staffLineId));
  if (session === undefined || line === undefined) return notThere;
  return database.change(wordsOf(line, session), async (writer) => {
    if (input.field === 'coverStaffId' && checked.value !== null) {
      const person = await liveRow<{ schoolId: string }>(writer, 'staff', String(checked.value));
      if (person?.schoolId !== line.schoolId) return notThere;
    }
    await writer('provisionSessions')
      .where({ id: input.id })
      .update({ [input.field]: checked.value, updatedAt: database.clock.now() });
    return ok(null);
  });
}

export async function lineOf(reader: Reader, id: string): Promise<Line | undefined> {
  const row: Line | undefined = await reader('provisionStaff as s')
    .join('provisions as p', 'p.id', 's.provisionId')
    .select('s.id', 's.minutesPerSession', 's.provisionId', 'p.name as runName', 'p.schoolId', 'p.startsOn')
    .where('s.id', id)
    .whereNull('s.deletedAt')
    .whereNull('p.deletedAt')
    .first();
  return row;
}

export function wordsOf({ runName }: Line, { heldOn }: { readonly heldOn: string }): string {
  return `Noted the session of ${runName} on ${formatDate(heldOn)}`;
}

async function at(reader: Reader, place: SessionPlace): Promise<{ id: string } | undefined> {
  const { staffLineId, heldOn, number } = place;
  const row: { id: string } | undefined = await reader('provisionSessions')
    .select('id')
    .where({ staffLineId, heldOn, number })
    .first();
  return row;
}
