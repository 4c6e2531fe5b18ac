import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import knex, { type Knex } from 'knex';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '../../electron/database/migrate';
import { prepareConnection, type RawConnection } from '../../electron/database/prepare-connection';
import { columnsOf, recordTables, unwatchTables, watchTables } from '../../electron/database/watch-tables';
import { type Migration, migrations } from '../../migrations';
import { rowsFor } from './rows-for';

let folder: string;
let connection: Knex;
const file = (): string => path.join(folder, 'records.db');

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sendco-migrations-'));
  const key = randomBytes(32);
  connection = knex({
    client: 'sqlite3',
    connection: { filename: file() },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      afterCreate: (raw: RawConnection, done: (error: Error | null, raw: RawConnection) => void) => {
        prepareConnection(raw, key).then(
          () => done(null, raw),
          (error: unknown) => done(error as Error, raw),
        );
      },
    },
  });
});
afterEach(async () => {
  await connection.destroy();
  await rm(folder, { recursive: true, force: true });
});

describe('each migration', () => {
  test.each(migrations.map((migration, index) => [migration.name, index] as const))(
    '%s keeps every row of the version before',
    async (_name, index) => {
      expect(await migrate(connection, file(), migrations.slice(0, index))).toMatchObject({ ok: true });
      const tables = index === 0 ? [] : await filledTables();
      await fill(tables);
      const before = await dump(tables);
      for (const table of tables) expect(before.get(table), table).not.toHaveLength(0);
      expect(await migrate(connection, file(), migrations.slice(0, index + 1))).toMatchObject({ ok: true });
      expect(await dump(tables, columnsIn(before))).toEqual(before);
      expect(await connection.raw('PRAGMA foreign_key_check')).toEqual([]);
    },
  );

  test('has rows to be tested with: every table of today', async () => {
    await migrate(connection, file());
    const tables = await filledTables();
    await fill(tables);
    const empty = [...(await dump(tables))].filter(([, rows]) => rows.length === 0);
    expect(empty.map(([table]) => table)).toEqual([]);
  });

  test('is named in tens, in order, and made of statements alone', () => {
    const names = migrations.map(({ name }) => name);
    expect([...names].sort()).toEqual(names);
    for (const name of names) expect(name).toMatch(/^\d{3}0-[a-z-]+$/);
  });

  test('makes only STRICT tables', async () => {
    await migrate(connection, file());
    const tables: { sql: string }[] = await connection('sqlite_master')
      .where({ type: 'table' })
      .whereNot('name', 'like', 'knex_%')
      .whereNot('name', 'like', 'sqlite_%')
      // FTS5 makes its own.
      .whereNot('name', 'like', 'search_words%');
    expect(tables.length).toBeGreaterThan(20);
    for (const { sql } of tables) expect(sql).toMatch(/\) STRICT$/);
  });
});

describe('migrating', () => {
  const broken: Migration = {
    name: '9990-broken',
    statements: ['CREATE TABLE half (id TEXT PRIMARY KEY) STRICT', 'NONSENSE'],
  };

  test('makes a verified copy first when there are records, and none for a new vault', async () => {
    await migrate(connection, file(), migrations.slice(0, 1));
    expect(await readdir(folder)).not.toContain('backups');
    await migrate(connection, file());
    const copies = await readdir(path.join(folder, 'backups'));
    expect(copies).toHaveLength(1);
    expect(copies[0]).toMatch(/^before-0020-pupils-\d+\.db$/);
  });

  test('that fails leaves the version before, with its rows', async () => {
    await migrate(connection, file());
    await fill(await recordTables(connection));
    const tables = await recordTables(connection);
    const before = await dump(tables);
    expect(await migrate(connection, file(), [...migrations, broken])).toMatchObject({
      ok: false,
      problem: { kind: 'update-failed' },
    });
    expect(await recordTables(connection)).toEqual(tables);
    expect(await dump(tables)).toEqual(before);
    expect(await migrate(connection, file())).toMatchObject({ ok: true });
  });

  test('refuses a database of a newer version and changes nothing', async () => {
    await migrate(connection, file(), [
      ...migrations,
      { name: '9990-later', statements: ['CREATE TABLE later (id TEXT PRIMARY KEY) STRICT'] },
    ]);
    const before: unknown = await connection('sqlite_master').select();
    expect(await migrate(connection, file())).toMatchObject({
      ok: false,
      problem: { kind: 'database-newer' },
    });
    expect(await connection('sqlite_master').select()).toEqual(before);
  });
});

/** Tables of records, and what is typed and not saved yet. */
async function filledTables(): Promise<string[]> {
  const hasDrafts = await connection.schema.hasTable('drafts');
  return [...(await recordTables(connection)), ...(hasDrafts ? ['drafts'] : [])];
}

/** A row in every table, parents first; the watch of the history is off, as it is while migrating. */
async function fill(tables: readonly string[]): Promise<void> {
  await watchTables(connection);
  await unwatchTables(connection);
  for (const [table, row] of rowsFor(tables)) {
    const columns = new Set(await columnsOf(connection, table));
    await connection(table).insert(
      Object.fromEntries(Object.entries(row).filter(([column]) => columns.has(column))),
    );
  }
}

type Rows = ReadonlyMap<string, Record<string, unknown>[]>;

/** Every row of the tables; of the given columns only, where a later version may have added some. */
async function dump(
  tables: readonly string[],
  columns: ReadonlyMap<string, readonly string[]> = new Map(),
): Promise<Rows> {
  const rows = new Map<string, Record<string, unknown>[]>();
  for (const table of tables) {
    const wanted = columns.get(table) ?? ['*'];
    const found: Record<string, unknown>[] = await connection(table)
      .select(...wanted)
      .orderBy('id');
    rows.set(table, found);
  }
  return rows;
}

/** The columns of each table as its rows were read. */
function columnsIn(rows: Rows): ReadonlyMap<string, readonly string[]> {
  return new Map([...rows].map(([table, [first]]) => [table, Object.keys(first ?? {})]));
}
