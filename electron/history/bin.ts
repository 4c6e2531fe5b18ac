import { ok, type Result } from '../../domain/common/result';
import type { BinPage } from '../../domain/history/api';
import { type BinGroup, type BinItem, binTables, hangsWords, matchesBin } from '../../domain/history/bin';
import { recordKinds, type RecordTable, recordTableNames } from '../../domain/history/records/kinds';
import { type NameOf, rowsNamedBy, titleWords } from '../../domain/history/value-words';
import type { Reader } from '../database/database';
import { ancestorsOf, type BinnedRow, binnedRows, parentOf } from './bin-rows';
import { changesByIds, inParts } from './kept-steps';
import { namesOf } from './names';

export interface BinQuestion {
  readonly words: string;
  readonly group: BinGroup | null;
  readonly atMost: number;
}

/** What lies in the bin and answers the question, the latest first; what went with something else is counted there. */
export async function readBin(
  reader: Reader,
  { words, group, atMost }: BinQuestion,
): Promise<Result<BinPage>> {
  const roots = rootsOf(await binnedRows(reader, binTables(group)));
  const nameOf = await namesOf(
    reader,
    roots.flatMap(({ table, row }) => rowsNamedBy(table, row)),
  );
  const named: NamedRow[] = [];
  const pupils = new PupilNames(reader);
  for (const root of roots) {
    const title = titleWords(root.table, root.row, nameOf);
    const item = { ...root, title, whose: await pupils.ofRow(root) };
    if (matchesBin(item, words)) named.push(item);
  }
  const shown = named.slice(0, atMost);
  return ok({ items: await itemsOf(reader, shown), total: named.length });
}

type NamedRow = BinnedRow & Pick<BinItem, 'title' | 'whose'>;

/** Rows that went into the bin for themselves, and not with what they belong to. */
function rootsOf(rows: readonly BinnedRow[]): readonly BinnedRow[] {
  const gone = new Map(rows.map((row) => [`${row.table} ${row.id}`, row.changeId]));
  const went = (table: string | undefined, id: unknown, changeId: string | null) =>
    changeId !== null && gone.get(`${table ?? ''} ${String(id)}`) === changeId;
  const behind = new Set(
    rows.flatMap(({ table, row, changeId }) => {
      const other = recordKinds[table].alongside;
      return other !== null && went(other.table, row[other.column], changeId)
        ? [`${other.table} ${String(row[other.column])}`]
        : [];
    }),
  );
  return rows.filter((row) => {
    const parent = parentOf(row);
    return !behind.has(`${row.table} ${row.id}`) && !went(parent?.table, parent?.id, row.changeId);
  });
}

async function itemsOf(reader: Reader, rows: readonly NamedRow[]): Promise<readonly BinItem[]> {
  const changes = await changesByIds(
    reader,
    rows.flatMap(({ changeId }) => (changeId === null ? [] : [changeId])),
  );
  const hangs = await hangingOn(reader, rows);
  const items: BinItem[] = [];
  for (const row of rows) {
    const { table, id, title, whose, deletedAt, changeId } = row;
    items.push({
      table,
      id,
      title,
      whose,
      deletedAt,
      by: changes.get(changeId ?? '')?.by ?? null,
      hangs: hangs.get(`${table} ${id}`) ?? [],
      needs: await goneAbove(reader, row),
    });
  }
  return items;
}

async function goneAbove(reader: Reader, row: BinnedRow): Promise<readonly string[]> {
  const gone = (await ancestorsOf(reader, row)).filter(({ row: above }) => above['deleted_at']);
  const nameOf: NameOf = await namesOf(reader, gone);
  return gone.map(({ table, row: above }) => titleWords(table, above, nameOf));
}

/** What hangs directly on rows and would come back with them, in words. */
async function hangingOn(
  reader: Reader,
  rows: readonly BinnedRow[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const hangs = new Map<string, string[]>();
  for (const table of new Set(rows.map((row) => row.table))) {
    const ids = rows.filter((row) => row.table === table).map(({ id }) => id);
    for (const part of recordTableNames.filter((name) => hangsOn(name, table))) {
      const column = recordKinds[part].within?.column ?? '';
      const isThere = recordKinds[part].inBin ? 'c.deleted_at IS NULL OR c.deleted_at = p.deleted_at' : '1';
      for (const few of inParts(ids)) {
        const counts: { id: string; count: number }[] = await reader.raw(
          `SELECT p.id, count(*) AS count FROM ${table} p JOIN ${part} c ON c.${column} = p.id
            WHERE p.id IN (${few.map(() => '?').join(', ')}) AND (${isThere}) GROUP BY p.id`,
          [...few],
        );
        for (const { id, count } of counts) {
          const key = `${table} ${id}`;
          hangs.set(key, [...(hangs.get(key) ?? []), hangsWords(part, count)]);
        }
      }
    }
  }
  return hangs;
}

function hangsOn(part: RecordTable, table: RecordTable): boolean {
  const { within, inBin } = recordKinds[part];
  return within?.table === table && (inBin || part === 'provision_sessions');
}

/** Names of the pupils to whom rows belong, each read once. */
class PupilNames {
  private readonly known = new Map<string, string | null>();

  constructor(private readonly reader: Reader) {}

  async ofRow(row: BinnedRow): Promise<string | null> {
    if (row.table === 'pupils') return null;
    const parent = parentOf(row);
    const key = parent === null ? '' : `${parent.table} ${parent.id}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const name = await this.read(row);
    this.known.set(key, name);
    return name;
  }

  private async read(row: BinnedRow): Promise<string | null> {
    const own = row.row['pupil_id'];
    if (typeof own === 'string')
      return (await namesOf(this.reader, [{ table: 'pupils', id: own }]))('pupils', own);
    const pupil = (await ancestorsOf(this.reader, row)).find(({ table }) => table === 'pupils');
    if (pupil === undefined) return null;
    return (await namesOf(this.reader, [pupil]))('pupils', pupil.id);
  }
}
