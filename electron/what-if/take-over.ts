import { fail, ok, type Result } from '../../domain/common/result';
import type { ProvisionRun, RunCost, RunPupil, StaffLine } from '../../domain/provision/run';
import { nameOf } from '../../domain/what-if/differences';
import { type Database, newId, type Writer } from '../database/database';
import { lastPosition } from '../database/move-row';
import { onlyIn } from './pages';
import { openVersion } from './versions';

/** Writes what a version has otherwise into the map, and starts the runs that only it has, as one change that can be undone as one. */
export async function takeOver(database: Database, id: string): Promise<Result<{ runs: number }>> {
  const opened = await openVersion(database, id);
  if (!opened.ok) return opened;
  const { row, map, runs } = opened.value;
  const pairs = map.runs.map((now) => ({ now, wanted: runs.find((run) => run.id === now.id) ?? null }));
  const changed = pairs.filter(({ now, wanted }) => JSON.stringify(now) !== JSON.stringify(wanted));
  const started = onlyIn(runs, map);
  const count = changed.length + started.length;
  if (count === 0) return ok({ runs: 0 });
  return database.change(`Put the what-if version ${row.name} into the map`, async (writer) => {
    for (const { now, wanted } of changed) {
      const written = await writeRun({ database, writer }, now, wanted);
      if (!written.ok) return written;
    }
    for (const run of started) await startRun({ database, writer }, run);
    return ok({ runs: count });
  });
}

/** A run with everything in it, under the id that the version gave it. */
async function startRun(pen: Pen, run: ProvisionRun): Promise<void> {
  const { database, writer } = pen;
  const { staff, pupils, costs, outcomeIds: _, ehcItemIds, ...values } = run;
  await writer('provisions')
    .insert({ ...database.newRecord(), ...values })
    .onConflict('id')
    .merge({ ...values, deletedAt: null, updatedAt: database.clock.now() });
  const rows = { now: [], runId: run.id };
  await writeRows<StaffLine>(pen, 'provisionStaff', { ...rows, wanted: staff }, staffValues);
  await writeRows<RunPupil>(pen, 'provisionPupils', { ...rows, wanted: pupils }, pupilValues);
  await writeRows<RunCost>(pen, 'provisionCosts', { ...rows, wanted: costs }, costValues);
  const items: { id: string }[] = await writer('ehcProvisions')
    .select('id')
    .whereIn('id', [...ehcItemIds])
    .whereNull('deletedAt');
  for (const { id: ehcProvisionId } of items)
    await writer('provisionEhcItems')
      .insert({ id: newId(), provisionId: run.id, ehcProvisionId })
      .onConflict(['provisionId', 'ehcProvisionId'])
      .ignore();
}

interface Pen {
  readonly database: Database;
  readonly writer: Writer;
}

async function writeRun(
  { database, writer }: Pen,
  now: ProvisionRun,
  wanted: ProvisionRun | null,
): Promise<Result<null>> {
  const updatedAt = database.clock.now();
  const at = { id: now.id };
  if (wanted === null) {
    await writer('provisions').where(at).update({ deletedAt: updatedAt, updatedAt });
    return ok(null);
  }
  if (wanted.weeks !== now.weeks)
    await writer('provisions').where(at).update({ weeks: wanted.weeks, updatedAt });
  const staff = await writeStaff({ database, writer }, now, wanted);
  if (!staff.ok) return staff;
  await writePupils({ database, writer }, now, wanted);
  return ok(null);
}

async function writeStaff(pen: Pen, now: ProvisionRun, wanted: ProvisionRun): Promise<Result<null>> {
  for (const { id } of gone(now.staff, wanted.staff)) {
    const session: unknown = await pen.writer('provisionSessions').where({ staffLineId: id }).first();
    if (session !== undefined)
      return fail(
        'invalid',
        `Sessions are recorded for an adult whom this version takes out of ${nameOf(now)}. Set the sessions in a week to 0 instead. The map was not changed.`,
      );
  }
  await writeRows(
    pen,
    'provisionStaff',
    { now: now.staff, wanted: wanted.staff, runId: now.id },
    staffValues,
  );
  return ok(null);
}

async function writePupils(pen: Pen, now: ProvisionRun, wanted: ProvisionRun): Promise<void> {
  const rows = { now: now.pupils, wanted: wanted.pupils, runId: now.id };
  await writeRows(pen, 'provisionPupils', rows, pupilValues);
  const children = new Set(wanted.pupils.map(({ pupilId }) => pupilId));
  // A run for one pupil that gets another becomes a group.
  if (now.level === 'pupil' && children.size > 1)
    await pen
      .writer('provisions')
      .where({ id: now.id })
      .update({ level: 'group', updatedAt: pen.database.clock.now() });
}

function staffValues({ staffId, who, gradeId, minutesPerSession, sessionsPerWeek }: StaffLine) {
  return { staffId, who, gradeId, minutesPerSession, sessionsPerWeek };
}

function costValues({ kind, what, plannedPence, spentPence, spentOn }: RunCost) {
  return { kind, what, plannedPence, spentPence, spentOn };
}

function pupilValues({ pupilId, joinsOn, leavesOn }: RunPupil) {
  return { pupilId, joinsOn, leavesOn };
}

type Row = { readonly id: string };

interface Rows<R> {
  readonly now: readonly R[];
  readonly wanted: readonly R[];
  readonly runId: string;
}

function gone<R extends Row>(now: readonly R[], wanted: readonly R[]): R[] {
  return now.filter(({ id }) => !wanted.some((row) => row.id === id));
}

/** Makes the rows of a run those that are wanted: what is gone goes to the bin, what is new keeps the id that the version gave it. */
async function writeRows<R extends Row>(
  { database, writer }: Pen,
  table: 'provisionStaff' | 'provisionPupils' | 'provisionCosts',
  { now, wanted, runId }: Rows<R>,
  values: (row: R) => Readonly<Record<string, string | number | null>>,
): Promise<void> {
  const updatedAt = database.clock.now();
  for (const { id } of gone(now, wanted))
    await writer(table).where({ id }).update({ deletedAt: updatedAt, updatedAt });
  for (const row of wanted) {
    const old = now.find(({ id }) => id === row.id);
    if (old !== undefined && JSON.stringify(values(old)) === JSON.stringify(values(row))) continue;
    if (old !== undefined) {
      await writer(table)
        .where({ id: row.id })
        .update({ ...values(row), updatedAt });
      continue;
    }
    const position = await lastPosition(writer, table, { provisionId: runId });
    // Taken over before and undone: the row is there, in no list.
    await writer(table)
      .insert({ ...database.newRecord(), id: row.id, provisionId: runId, ...values(row), position })
      .onConflict('id')
      .merge({ ...values(row), deletedAt: null, updatedAt });
  }
}
