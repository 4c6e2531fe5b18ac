import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { randomBytes } from 'node:crypto';
import { ok } from '../../domain/common/result';
import type { Database } from '../../electron/database/database';
import { openDatabase } from '../../electron/database/open-database';
import { importBytes } from '../../electron/imports/import-bytes';
import { byTurns, type Figure, figure, milliseconds } from './figure.mjs';
import { randomFrom } from './generator/random';
import { RawDatabase } from './generator/raw-database';
import { today } from './generator/calendar';
import type { Row } from './generator/rows';
import { forenames, surnames } from './generator/words';
import { benchClock, withRecords } from './opened-vault';

const pupils = 1_000;
const atOnce = 250;
/** Longer than the program waits before it copies the journal of the import before: nobody imports twice in a second. */
const journalCopied = 1_500;

/** Importing 1,000 pupils by CSV into a vault, against inserting the rows that come of it, many in a statement, into bare encrypted tables. */
export function measureImport({
  vault,
  size,
}: {
  readonly vault: string;
  readonly size: string;
}): Promise<Figure> {
  return withRecords(vault, async (database) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'sendco-bench-'));
    const bare = await bareTables(path.join(folder, 'bare.db'));
    let round = 0;
    try {
      await importOnce(database, round);
      const inserted = await lastInserted(database);
      const times = await byTurns(
        5,
        async () => {
          round += 1;
          return importOnce(database, round);
        },
        () => insertAll(bare, inserted),
      );
      return figure({ name: `importing ${pupils} pupils from CSV`, size, ...times, unit: 'ms', goal: 4 });
    } finally {
      await bare.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
}

/** Into a school of its own, so that every pupil is new. Gives the milliseconds. */
async function importOnce(database: Database, round: number): Promise<number> {
  const school = { ...database.newRecord(), name: `School ${round} of the import` };
  await database.change('Added a school', async (writer) => {
    await writer('schools').insert(school);
    return ok(null);
  });
  await wait(journalCopied);
  const bytes = Buffer.from(csv(round));
  return milliseconds(async () => {
    const done = await importBytes(database, {
      bytes,
      fileName: 'pupils.csv',
      schoolId: school.id,
      importDate: today,
    });
    if (!done.ok || done.value.added !== pupils) throw new Error('The file was not imported whole');
  });
}

function csv(seed: number): string {
  const random = randomFrom(seed + 1);
  const head =
    'Legal First Name,Legal Last Name,Date of Birth,Sex,Year group,Registration form,SEN Status,SEN Status Start Date,SEN Needs (ranked),' +
    'Primary Guardian 1 Name,Primary Guardian 1 Relationship,Primary Guardian 1 Mobile,Home Address,Home Postcode';
  const lines = Array.from({ length: pupils }, (_, index) => {
    const surname = random.pick(surnames);
    const year = 1 + (index % 6);
    const born = `${random.whole(10, 28)}/0${random.whole(1, 8)}/${2026 - 5 - year}`;
    const sen = random.chance(0.2)
      ? 'SEN Support,14/09/2026,1. Specific learning difficulty'
      : 'No Special Educational Need,,';
    return `${random.pick(forenames)}${index},${surname},${born},Female,Year ${year},${year}A,${sen},Noor ${surname},Mother,07700 900${100 + (index % 800)},${index} Shingle Bank,XK13 9GR`;
  });
  return [head, ...lines].join('\n');
}

/** The rows that the last import put in, by table. */
async function lastInserted(database: Database): Promise<ReadonlyMap<string, readonly Row[]>> {
  const entries: { tableName: string; newValues: string }[] = await database
    .read('history')
    .select('tableName', 'newValues')
    .where({ action: 'insert' })
    .where('changeId', database.read('importBatches').select('changeId').orderBy('id', 'desc').limit(1))
    .orderBy('seq');
  const rows = new Map<string, Row[]>();
  for (const { tableName, newValues } of entries)
    rows.set(tableName, [...(rows.get(tableName) ?? []), JSON.parse(newValues) as Row]);
  return rows;
}

/** An encrypted database with our tables and indexes, and without our triggers. */
async function bareTables(file: string): Promise<RawDatabase> {
  const key = randomBytes(32);
  const made = await openDatabase({ file, key, clock: benchClock, actor: 'SENDCO' });
  if (!made.ok) throw new Error(made.problem.message);
  await made.value.close();
  const bare = await RawDatabase.open(file, key);
  const triggers = await bare.all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'trigger'");
  await bare.exec(
    `PRAGMA foreign_keys = OFF; ${triggers.map(({ name }) => `DROP TRIGGER ${name};`).join(' ')}`,
  );
  return bare;
}

async function insertAll(bare: RawDatabase, tables: ReadonlyMap<string, readonly Row[]>): Promise<number> {
  const taken = await milliseconds(async () => {
    await bare.exec('BEGIN');
    for (const [table, rows] of tables)
      for (let from = 0; from < rows.length; from += atOnce)
        await bare.insert(table, rows.slice(from, from + atOnce));
    await bare.exec('COMMIT');
  });
  await bare.exec([...tables.keys()].map((table) => `DELETE FROM ${table};`).join(' '));
  return taken;
}
