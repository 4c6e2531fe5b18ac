import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../../../electron/database/database';
import { migrate } from '../../../electron/database/migrate';
import { knexFor, openDatabase } from '../../../electron/database/open-database';
import { watchTables } from '../../../electron/database/watch-tables';
import { searchService } from '../../../electron/search/service';
import { searchSources } from '../../../domain/search/sources';
import { migrations } from '../../../migrations';
import { fixedClock } from '../support/temp-database';
import { valueOf } from '../vault/support';
import { fillEverySource, wordOf } from './rows';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sendco-search-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a vault from before the search is found whole after it was opened once', async () => {
  const options = { file: path.join(folder, 'records.db'), key: randomBytes(32) };
  const connection = knexFor(options);
  const before = migrations.slice(
    0,
    migrations.findIndex(({ name }) => name === '0140-search'),
  );
  valueOf(await migrate(connection, options.file, before));
  await watchTables(connection);
  const old = new Database(connection, fixedClock(), 'A tester');
  await fillEverySource(old);
  await old.close();

  const database = valueOf(await openDatabase({ ...options, clock: fixedClock(), actor: 'A tester' }));
  try {
    for (const table of Object.keys(searchSources)) {
      const groups = valueOf(await searchService(database).find({ text: wordOf(table) }));
      expect(
        groups.flatMap(({ hits }) => hits.map(({ id }) => id)),
        table,
      ).toEqual([`${table}-1`]);
    }
  } finally {
    await database.close();
  }
});
