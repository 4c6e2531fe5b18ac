import { fail, type Failure, ok, type Result } from '../../domain/common/result';
import { recordKinds, type RecordTable } from '../../domain/history/records/kinds';
import type { KeptValues } from '../../domain/history/records/record-kind';
import { rowsNamedBy, type RowPlace, titleWords } from '../../domain/history/value-words';
import { fullName, type PupilNames } from '../../domain/pupils/names';
import type { Database, Writer } from '../database/database';
import { withSchool } from '../database/with-school';
import { ancestorsOf, type BinnedRow, binnedRow, binnedWith, parentOf } from './bin-rows';
import { namesOf } from './names';
import { takeAllBack } from './take-all-back';

const notInBin = fail('not-found', 'This is no longer in the bin. Somebody may have put it back already.');
const taken = fail(
  'taken',
  'Its place was taken since: something else with the same number, name or date is there now. Change that first. Nothing was changed.',
);
/** Names who has the place by now, where that is a pupil's UPN. */
async function takenBy(writer: Writer, table: RecordTable, row: KeptValues): Promise<Failure> {
  const upn = row['upn'];
  if (table !== 'pupils' || typeof upn !== 'string') return taken;
  const other: PupilNames | undefined = await writer('pupils')
    .select('legalForename', 'legalSurname', 'knownAs', 'preferredSurname')
    .where({ upn, deletedAt: null })
    .first();
  if (other === undefined) return taken;
  return fail(
    'taken',
    `UPN ${upn} belongs to ${fullName(other)} by now. Change that first. Nothing was changed.`,
  );
}

const notExact = fail('changed-since', 'Only a part of this deletion can be taken back.');

/**
 * Takes something out of the bin with everything that went with it, and with whatever it belongs to, where that lies in the bin too.
 * Problems, each with nothing changed: `not-found`, and `taken` when a UPN, a code or a date is somebody else's by now.
 */
export async function putBack(database: Database, place: RowPlace): Promise<Result<{ what: string }>> {
  const row = await binnedRow(database.read, place);
  if (row === undefined) return notInBin;
  const nameOf = await namesOf(database.read, rowsNamedBy(row.table, row.row));
  const title = titleWords(row.table, row.row, nameOf);
  const exact = await wholeDeletion(database, row, title);
  return exact ?? putBackRows(database, row, title);
}

/** The deletion as one, taken back to the letter; null where more was deleted by it, or something was changed since. */
async function wholeDeletion(
  database: Database,
  row: BinnedRow,
  title: string,
): Promise<Result<{ what: string }> | null> {
  const { changeId } = row;
  if (changeId === null) return null;
  const mates = await binnedWith(database.read, changeId);
  const family = familyOf(row, mates);
  // Lists that are kept as a whole, a class's lessons, went because of what is asked for.
  const isAll = mates.every(
    (mate) => !recordKinds[mate.table].inBin || family.some((one) => isSame(one, mate)),
  );
  const above = await ancestorsOf(database.read, row);
  if (!isAll || above.some((other) => other.row['deleted_at'])) return null;
  const done = await database.change(
    `Put back: ${title}`,
    async (writer) => {
      if (!(await takeAllBack(writer, changeId))) return notExact;
      await withSchools(writer, family, database.clock.now());
      return ok({ what: title });
    },
    changeId,
  );
  return !done.ok && done.problem.kind === notExact.problem.kind ? null : done;
}

/** A row with what hangs on it among those that went with it, and on these, and so on down. */
function familyOf(root: BinnedRow, mates: readonly BinnedRow[]): readonly BinnedRow[] {
  const family = [root];
  for (const each of family)
    family.push(...mates.filter((mate) => hangsOn(mate, each) && !family.some((one) => isSame(one, mate))));
  return family;
}

/** What belongs to a row, or the person behind a contact. */
function hangsOn(other: BinnedRow, root: BinnedRow): boolean {
  const parent = parentOf(other);
  if (parent?.table === root.table && parent.id === root.id) return true;
  const { alongside } = recordKinds[root.table];
  return alongside?.table === other.table && root.row[alongside.column] === other.id;
}

async function putBackRows(
  database: Database,
  row: BinnedRow,
  title: string,
): Promise<Result<{ what: string }>> {
  return database.change(`Put back: ${title}`, async (writer) => {
    const refused = await withAll(database, writer, row);
    return refused ?? ok({ what: title });
  });
}

async function withAll(database: Database, writer: Writer, row: BinnedRow): Promise<Failure | null> {
  // What it belongs to comes first, from the top.
  for (const above of [...(await ancestorsOf(writer, row))].reverse()) {
    const gone = await binnedRow(writer, above);
    const refused = gone === undefined ? null : await withMates(database, writer, gone);
    if (refused !== null) return refused;
  }
  return withMates(database, writer, row);
}

/** A row and what hangs on it that the same deletion put into the bin. */
async function withMates(database: Database, writer: Writer, root: BinnedRow): Promise<Failure | null> {
  const mates = root.changeId === null ? [] : await binnedWith(writer, root.changeId);
  const family = familyOf(root, mates);
  const now = database.clock.now();
  for (const { table, id, row } of family) {
    try {
      await writer(table).where({ id }).update({ deletedAt: null, updatedAt: now });
    } catch (error) {
      if ((error as { code?: string }).code === 'SQLITE_CONSTRAINT') return takenBy(writer, table, row);
      throw error;
    }
  }
  await withSchools(writer, family, now);
  return null;
}

/** A school can be removed while its pupils are in the bin: no pupil comes back to none. */
async function withSchools(writer: Writer, rows: readonly RowPlace[], now: string): Promise<void> {
  for (const { table, id } of rows) if (table === 'pupils') await withSchool(writer, id, now);
}

function isSame(one: RowPlace, other: RowPlace): boolean {
  return one.table === other.table && one.id === other.id;
}
