import type { Knex } from 'knex';
import { groupBy } from '../../domain/common/group-by';

/** Tables that are not records of the school: the history itself, what is not saved yet, and the migrations' own book-keeping. */
const notWatched = new Set(['changes', 'current_change', 'history', 'drafts']);

/**
 * Lays triggers on every table of records, so that each insert, update and delete leaves its old and new values in
 * `history` under the current change. Made from the tables as they are: a new table cannot be forgotten, and a write outside
 * a change is refused by history's NOT NULL change_id.
 */
export async function watchTables(connection: Knex): Promise<void> {
  const wanted = new Map<string, string>();
  const columns = await columnsByTable(connection);
  for (const table of await recordTables(connection)) {
    for (const [name, sql] of triggersOf(table, columns.get(table) ?? [])) wanted.set(name, sql);
  }
  const existing: { name: string; sql: string }[] = await connection('sqlite_master')
    .select('name', 'sql')
    .where({ type: 'trigger' });
  const outdated = existing.filter(
    (trigger) => trigger.name.startsWith('watch_') && wanted.get(trigger.name) !== trigger.sql,
  );
  const present = new Set(
    existing.filter((trigger) => !outdated.includes(trigger)).map((trigger) => trigger.name),
  );
  const missing = [...wanted].filter(([name]) => !present.has(name));
  if (outdated.length === 0 && missing.length === 0) return;
  await connection.transaction(async (transaction) => {
    for (const trigger of outdated) await transaction.raw(`DROP TRIGGER ${trigger.name}`);
    for (const [, sql] of missing) await transaction.raw(sql);
  });
}

/** Lifts the watch before a migration, whose own rewriting of rows is not a change that somebody made. */
export async function unwatchTables(connection: Knex): Promise<void> {
  const triggers: { name: string }[] = await connection('sqlite_master')
    .select('name')
    .where({ type: 'trigger' });
  for (const { name } of triggers.filter((trigger) => trigger.name.startsWith('watch_')))
    await connection.raw(`DROP TRIGGER ${name}`);
}

/** Names of all tables whose rows are watched. */
export async function recordTables(connection: Knex): Promise<string[]> {
  const rows: { name: string }[] = await connection('sqlite_master')
    .select('name')
    .where({ type: 'table' })
    .orderBy('name');
  return rows
    .map((row) => row.name)
    .filter(
      (name) =>
        !notWatched.has(name) &&
        !name.startsWith('knex_') &&
        !name.startsWith('sqlite_') &&
        !name.startsWith('search_'),
    );
}

/** Column names of every table, as in SQL: one statement, because it is asked at every opening. */
async function columnsByTable(connection: Knex): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows: { table: string; name: string }[] = await connection.raw(
    `SELECT m.name AS "table", c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY m.name, c.cid`,
  );
  return new Map(
    [...groupBy(rows, ({ table }) => table)].map(([table, list]) => [table, list.map(({ name }) => name)]),
  );
}

/** Column names of a table, as in SQL. */
export async function columnsOf(connection: Knex, table: string): Promise<string[]> {
  const rows: { name: string }[] = await connection.raw(`PRAGMA table_info(${table})`);
  return rows.map((row) => row.name);
}

function triggersOf(table: string, columns: readonly string[]): [string, string][] {
  const values = (row: 'OLD' | 'NEW'): string =>
    `json_object(${columns.map((c) => `'${c}', ${row}."${c}"`).join(', ')})`;
  const trigger = (
    action: string,
    key: 'OLD' | 'NEW',
    before: string,
    after: string,
    when = '',
  ): [string, string] => {
    const name = `watch_${table}_${action}`;
    const sql =
      `CREATE TRIGGER ${name} AFTER ${action.toUpperCase()} ON ${table}${when} BEGIN ` +
      `INSERT INTO history (change_id, table_name, row_id, action, old_values, new_values) ` +
      `VALUES ((SELECT change_id FROM current_change), '${table}', ${key}.id, '${action}', ${before}, ${after}); END`;
    return [name, sql];
  };
  const changed = columns.filter((c) => c !== 'updated_at').map((c) => `OLD."${c}" IS NOT NEW."${c}"`);
  return [
    trigger('insert', 'NEW', 'NULL', values('NEW')),
    trigger('update', 'NEW', values('OLD'), values('NEW'), ` WHEN ${changed.join(' OR ')}`),
    trigger('delete', 'OLD', values('OLD'), 'NULL'),
  ];
}
