import type { Reader } from '../database/database';
import { type ForeignKey, foreignKeys } from '../database/foreign-keys';

/** A row of any table, as kept. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };
/** Rows by their table. */
export type RowsByTable = ReadonlyMap<string, readonly Row[]>;

/** SQLite takes 32,766 values in one statement; a few hundred at a time keep statements short. */
const atOnce = 500;

/** Collects rows that belong together, in one database, by its foreign keys. */
class Collector {
  readonly rows = new Map<string, Map<string, Row>>();

  constructor(
    private readonly from: Reader,
    private readonly links: readonly ForeignKey[],
  ) {}

  has(table: string, id: string): boolean {
    return this.rows.get(table)?.has(id) === true;
  }

  /** Rows by ids, and whatever points to them, and so on down. `mayTake` decides about each row that is not asked for by id. */
  async takeDown(
    table: string,
    ids: readonly string[],
    mayTake: (table: string, row: Row) => Promise<boolean> = () => Promise.resolve(true),
  ): Promise<void> {
    let waiting = [{ table, ids: await this.take(table, 'id', ids) }];
    while (waiting.length > 0) {
      const next: typeof waiting = [];
      for (const { table: parent, ids: parents } of waiting) {
        for (const link of this.links.filter((each) => each.parent === parent)) {
          const taken = await this.take(link.table, link.column, parents, mayTake);
          if (taken.length > 0) next.push({ table: link.table, ids: taken });
        }
      }
      waiting = next;
    }
  }

  /** The rows that taken ones point to and that are not at the other end either, and so on up. */
  async takeUp(isThere: (table: string, id: string) => Promise<boolean>): Promise<void> {
    for (let goesOn = true; goesOn;) {
      goesOn = false;
      for (const { table, column, parent } of this.links) {
        const wanted = new Set<string>();
        for (const row of this.rows.get(table)?.values() ?? []) {
          const id = row[column];
          if (typeof id !== 'string' || this.has(parent, id) || wanted.has(id)) continue;
          if (!(await isThere(parent, id))) wanted.add(id);
        }
        if (wanted.size > 0 && (await this.take(parent, 'id', [...wanted])).length > 0) goesOn = true;
      }
    }
  }

  private async take(
    table: string,
    column: string,
    values: readonly string[],
    mayTake: (table: string, row: Row) => Promise<boolean> = () => Promise.resolve(true),
  ): Promise<string[]> {
    const taken = this.rows.get(table) ?? new Map<string, Row>();
    this.rows.set(table, taken);
    const fresh: string[] = [];
    for (let from = 0; from < values.length; from += atOnce) {
      const found: Row[] = await this.from(table).whereIn(column, values.slice(from, from + atOnce));
      for (const row of found) {
        if (taken.has(row.id) || !(await mayTake(table, row))) continue;
        taken.set(row.id, row);
        fresh.push(row.id);
      }
    }
    return fresh;
  }
}

/**
 * A pupil of a backup with everything that hangs on her, and whatever that points to and the vault lacks (a class, a member of staff):
 * without the rows that the vault has already.
 */
export async function rowsOfPupil(backup: Reader, here: Reader, id: string): Promise<RowsByTable> {
  const collector = new Collector(backup, await foreignKeys(backup));
  await collector.takeDown('pupils', [id]);
  await collector.takeUp((table, rowId) => isIn(here, table, rowId));
  return missingIn(here, collector.rows);
}

/** Rows by ids, and whatever points to them, and so on down: everything of one pupil, without what her rows only name. */
export async function rowsBelow(reader: Reader, table: string, ids: readonly string[]): Promise<RowsByTable> {
  const collector = new Collector(reader, await foreignKeys(reader));
  await collector.takeDown(table, ids);
  return new Map([...collector.rows].map(([name, rows]) => [name, [...rows.values()]]));
}

/** A document of a backup with the rows that point to it, as far as all else that those point to is in the vault. */
export async function rowsOfDocument(backup: Reader, here: Reader, id: string): Promise<RowsByTable> {
  const links = await foreignKeys(backup);
  const collector = new Collector(backup, links);
  await collector.takeDown('documents', [id], async (table, row) => {
    for (const { column, parent } of links.filter((link) => link.table === table)) {
      const target = row[column];
      if (typeof target !== 'string' || collector.has(parent, target)) continue;
      if (!(await isIn(here, parent, target))) return false;
    }
    return true;
  });
  return missingIn(here, collector.rows);
}

async function isIn(reader: Reader, table: string, id: string): Promise<boolean> {
  return (await reader(table).select('id').where({ id }).first()) !== undefined;
}

async function missingIn(
  here: Reader,
  rows: ReadonlyMap<string, ReadonlyMap<string, Row>>,
): Promise<RowsByTable> {
  const missing = new Map<string, readonly Row[]>();
  for (const [table, found] of rows) {
    const present = new Set<string>();
    const ids = [...found.keys()];
    for (let from = 0; from < ids.length; from += atOnce) {
      const kept: { id: string }[] = await here(table)
        .select('id')
        .whereIn('id', ids.slice(from, from + atOnce));
      for (const { id } of kept) present.add(id);
    }
    const left = [...found.values()].filter(({ id }) => !present.has(id));
    if (left.length > 0) missing.set(table, left);
  }
  return missing;
}
