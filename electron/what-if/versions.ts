import { fail, ok, type Result } from '../../domain/common/result';
import { academicYearOf } from '../../domain/school/academic-year';
import { edited, type Edit } from '../../domain/what-if/edit';
import type { NewRun, TypeFacts } from '../../domain/what-if/new-run';
import { rebased } from '../../domain/what-if/rebase';
import { type Scenario, scenarioSchema } from '../../domain/what-if/scenario';
import { type Database, newId } from '../database/database';
import { typeById } from '../provision/catalogue';
import { invalid, liveRow, notThere } from '../provision/records';
import { readYearMap, type YearMap } from './year-map';

export interface VersionRow {
  readonly id: string;
  readonly schoolId: string;
  readonly name: string;
  readonly year: number;
  readonly content: string;
}

const unreadable = fail('unreadable', 'This version cannot be read any more. Make a new one from the map.');

const changedMeanwhile = fail('changed-meanwhile', 'This version was changed at the same moment. Try again.');

/** What is kept of a version, checked; null when it is not what it should be. */
export function scenarioOf({ content }: VersionRow): Scenario | null {
  try {
    const parsed = scenarioSchema.safeParse(JSON.parse(content));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The versions of a year, the oldest first. */
export async function readVersions(
  { read }: Database,
  schoolId: string,
  year: number,
): Promise<VersionRow[]> {
  const rows: VersionRow[] = await read('provisionScenarios')
    .select('id', 'schoolId', 'name', 'year', 'content')
    .where({ schoolId, year })
    .whereNull('deletedAt')
    .orderBy(['createdAt', 'id']);
  return rows;
}

/** A version with the map as it is. */
export interface OpenVersion {
  readonly row: VersionRow;
  readonly map: YearMap;
  /** The runs of the version, on the map as it is. */
  readonly runs: ReturnType<typeof rebased>;
}

export async function openVersion(database: Database, id: string): Promise<Result<OpenVersion>> {
  const row = await liveRow<VersionRow>(database.read, 'provisionScenarios', id);
  if (row === undefined) return notThere;
  const scenario = scenarioOf(row);
  if (scenario === null) return unreadable;
  const map = await readYearMap(database, row.schoolId, row.year);
  return ok({ row, map, runs: rebased(scenario, map.runs) });
}

export async function addVersion(
  database: Database,
  input: { schoolId: string; startYear: number; name: string; likeId: string | null },
): Promise<Result<{ id: string }>> {
  const { schoolId, startYear, name, likeId } = input;
  const like = likeId === null ? null : await openVersion(database, likeId);
  if (like?.ok === false) return like;
  const map = like?.value.map ?? (await readYearMap(database, schoolId, startYear));
  const content = contentOf({ base: map.runs, runs: like?.value.runs ?? map.runs });
  const record = database.newRecord();
  return database.change(`Added the what-if version ${name}`, async (writer) => {
    if ((await liveRow(writer, 'schools', schoolId)) === undefined) return notThere;
    await writer('provisionScenarios').insert({ ...record, schoolId, name, year: map.startYear, content });
    return ok({ id: record.id });
  });
}

export function renameVersion(
  database: Database,
  { id, name }: { id: string; name: string },
): Promise<Result<null>> {
  return update(database, id, { name }, () => `Renamed a what-if version to ${name}`);
}

/** To the bin. */
export function removeVersion(database: Database, id: string): Promise<Result<null>> {
  const deletedAt = database.clock.now();
  return update(database, id, { deletedAt }, (row) => `Removed the what-if version ${row.name}`);
}

/** Two edits may come one right after the other: the later one is worked out again on what the earlier one made of the version. */
export async function changeVersion(
  database: Database,
  input: { id: string; edit: Edit },
): Promise<Result<null>> {
  for (;;) {
    const done = await changeOnce(database, input);
    if (done.ok || done.problem.kind !== changedMeanwhile.problem.kind) return done;
  }
}

async function changeOnce(
  database: Database,
  { id, edit }: { id: string; edit: Edit },
): Promise<Result<null>> {
  const opened = await openVersion(database, id);
  if (!opened.ok) return opened;
  const { map, runs, row: before } = opened.value;
  const { today, basis, schoolId } = map;
  const type = edit.kind === 'add-run' ? await typeFor(database, edit.run, map) : ok(null);
  if (!type.ok) return type;
  const at = { now: map.runs, terms: basis.terms, today, schoolId, newId, type: type.value };
  const after = edited(runs, edit, at);
  const content = contentOf({ base: map.runs, runs: after });
  return database.change(`Changed the what-if version ${before.name}`, async (writer) => {
    const updatedAt = database.clock.now();
    const changed = await writer('provisionScenarios')
      .where({ id, content: before.content })
      .update({ content, updatedAt });
    return changed === 0 ? changedMeanwhile : ok(null);
  });
}

/** What the catalogue gives to a new run; refused where its first day lies outside the year of the version. */
async function typeFor(
  { read }: Database,
  { typeId, startsOn }: NewRun,
  { startYear }: YearMap,
): Promise<Result<TypeFacts | null>> {
  const year = academicYearOf(`${startYear}-09-01`);
  if (startsOn < year.startsOn || startsOn > year.endsOn)
    return invalid('startsOn', `This version is of ${year.name}. Choose a first day in that school year.`);
  if (typeId === null) return ok(null);
  const type = await typeById(read, typeId);
  return type === undefined ? notThere : ok(type);
}

function contentOf(scenario: Scenario): string {
  return JSON.stringify(scenario);
}

async function update(
  database: Database,
  id: string,
  values: Readonly<Record<string, string>>,
  words: (row: VersionRow) => string,
): Promise<Result<null>> {
  const row = await liveRow<VersionRow>(database.read, 'provisionScenarios', id);
  if (row === undefined) return notThere;
  return database.change(words(row), async (writer) => {
    const updatedAt = database.clock.now();
    await writer('provisionScenarios')
      .where({ id })
      .update({ ...values, updatedAt });
    return ok(null);
  });
}
