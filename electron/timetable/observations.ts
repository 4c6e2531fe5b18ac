import type { InputOf } from '../../domain/common/call';
import { ok, type Result } from '../../domain/common/result';
import { fullName, type PupilNames } from '../../domain/pupils/names';
import type { timetableApi } from '../../domain/timetable/api';
import { observationFields } from '../../domain/timetable/model';
import type { Observation, ObservationPage } from '../../domain/timetable/observations';
import { checkField, type FieldInput } from '../database/check-field';
import type { Database, Reader } from '../database/database';
import { liveRow } from '../database/live-row';
import { notThere } from '../database/not-there';

interface Row {
  readonly staffId: string;
}

/** What was seen of somebody's support, the latest first, and what it can be tied to. */
export async function observationPage(database: Database, staffId: string): Promise<Result<ObservationPage>> {
  const { read } = database;
  if ((await liveRow(read, 'staff', staffId)) === undefined) return notThere;
  const observations: Observation[] = await read('supportObservations')
    .select('id', 'staffId', 'observedOn', 'provisionId', 'outcomeId', 'focus', 'seen', 'strength')
    .select('nextStep', 'effect')
    .where({ staffId })
    .whereNull('deletedAt')
    .orderBy([
      { column: 'observedOn', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  const runs = await runChoices(read, staffId, observations);
  return ok({ observations, runs, targets: await targetChoices(read, runs, observations) });
}

async function runChoices(
  reader: Reader,
  staffId: string,
  observations: readonly Observation[],
): Promise<ObservationPage['runs']> {
  const given = reader('provisionStaff').select('provisionId').where({ staffId }).whereNull('deletedAt');
  const placed = reader('timetableSlots').select('provisionId').where({ staffId }).whereNull('deletedAt');
  const tied = observations.flatMap(({ provisionId }) => provisionId ?? []);
  const runs: { id: string; name: string }[] = await reader('provisions')
    .select('id', 'name')
    .whereNull('deletedAt')
    .andWhere(
      (where) =>
        void where
          .whereIn('id', given)
          .orWhereIn('id', placed.whereNotNull('provisionId'))
          .orWhereIn('id', tied),
    )
    .orderBy(['startsOn', 'name', 'id']);
  return runs;
}

async function targetChoices(
  reader: Reader,
  runs: ObservationPage['runs'],
  observations: readonly Observation[],
): Promise<ObservationPage['targets']> {
  const served = reader('provisionOutcomes')
    .select('outcomeId')
    .whereIn(
      'provisionId',
      runs.map(({ id }) => id),
    );
  const tied = observations.flatMap(({ outcomeId }) => outcomeId ?? []);
  const rows: (PupilNames & { id: string; text: string })[] = await reader('planOutcomes as o')
    .join('supportPlans as s', 's.id', 'o.planId')
    .join('pupils as p', 'p.id', 's.pupilId')
    .select('o.id', 'o.text', 'p.legalForename', 'p.legalSurname', 'p.knownAs', 'p.preferredSurname')
    .whereNull('o.deletedAt')
    .whereNull('s.deletedAt')
    .whereNull('p.deletedAt')
    .andWhere((where) => void where.whereIn('o.id', served).orWhereIn('o.id', tied))
    .orderBy(['p.legalSurname', 'p.legalForename', 'o.position', 'o.id']);
  return rows.map(({ id, text, ...names }) => ({ id, text, pupilName: fullName(names) }));
}

type AddInput = InputOf<(typeof timetableApi)['addObservation']>;

export async function addObservation(
  database: Database,
  { staffId, observedOn, seen }: AddInput,
): Promise<Result<{ id: string }>> {
  const person = await liveRow<{ name: string }>(database.read, 'staff', staffId);
  if (person === undefined) return notThere;
  const record = database.newRecord();
  return database.change(`Entered an observation of ${person.name}`, async (writer) => {
    await writer('supportObservations').insert({ ...record, staffId, observedOn, seen });
    return ok({ id: record.id });
  });
}

const tiedTo: Readonly<Record<string, string>> = { provisionId: 'provisions', outcomeId: 'planOutcomes' };

export async function setObservationField(database: Database, input: FieldInput): Promise<Result<null>> {
  const checked = checkField(observationFields, input);
  if (!checked.ok) return checked;
  const table = tiedTo[input.field];
  const { value } = checked;
  if (
    table !== undefined &&
    value !== null &&
    (await liveRow(database.read, table, String(value))) === undefined
  )
    return notThere;
  return changeRow(database, input.id, 'Changed', { [input.field]: checked.value });
}

/** To the bin. */
export function removeObservation(database: Database, id: string): Promise<Result<null>> {
  return changeRow(database, id, 'Removed', { deletedAt: database.clock.now() });
}

async function changeRow(
  database: Database,
  id: string,
  verb: 'Changed' | 'Removed',
  columns: Readonly<Record<string, string | number | null>>,
): Promise<Result<null>> {
  const row = await liveRow<Row>(database.read, 'supportObservations', id);
  if (row === undefined) return notThere;
  const person = await liveRow<{ name: string }>(database.read, 'staff', row.staffId);
  return database.change(`${verb} an observation of ${person?.name ?? 'somebody'}`, async (writer) => {
    await writer('supportObservations')
      .where({ id })
      .update({ ...columns, updatedAt: database.clock.now() });
    return ok(null);
  });
}
