import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fail, ok } from '../../../domain/common/result';
import type { Database } from '../../../electron/database/database';
import { openDatabase } from '../../../electron/database/open-database';
import { fixedClock, type TempDatabase, tempDatabase } from '../support/temp-database';
import { valueOf } from '../vault/support';

let temp: TempDatabase;
beforeEach(async () => {
  temp = await tempDatabase();
  await temp.database.read.raw('PRAGMA wal_checkpoint(PASSIVE)');
});
afterEach(() => temp.dispose());

/** Pages that stand in the journal alone. */
async function onlyInJournal({ read }: Database): Promise<number> {
  const [found] = await read.raw<{ log: number; checkpointed: number }[]>('PRAGMA wal_checkpoint(NOOP)');
  return (found?.log ?? 0) - (found?.checkpointed ?? 0);
}

/** A change of so many pages at least: a name of its own for each. */
function addSchools(database: Database, count: number) {
  return database.change('Added schools', async (writer) => {
    const name = 'Quayside '.repeat(900);
    for (let n = 0; n < count; n += 1)
      await writer('schools').insert({ ...database.newRecord(), name: `${n} ${name}` });
    return ok(null);
  });
}

it('a long change is not made longer by copying the journal, which is copied a moment after', async () => {
  valueOf(await addSchools(temp.database, 400));
  expect(await onlyInJournal(temp.database)).toBeGreaterThan(1_000);
  await expect.poll(() => onlyInJournal(temp.database), { timeout: 10_000 }).toBe(0);
  expect(await temp.database.read('schools')).toHaveLength(400);
});

it('a short journal is left to grow', async () => {
  valueOf(await addSchools(temp.database, 3));
  const before = await onlyInJournal(temp.database);
  expect(before).toBeGreaterThan(3);
  await wait(1_500);
  expect(await onlyInJournal(temp.database)).toBe(before);
});

it('nothing is copied into a file that is no longer in its place', async () => {
  valueOf(await addSchools(temp.database, 400));
  temp.database.guardBy(() => Promise.resolve(fail('folder-missing', 'The folder is not there.')));
  await wait(1_500);
  expect(await onlyInJournal(temp.database)).toBeGreaterThan(1_000);
});

it('what stands in the journal alone is there when the records are opened again', async () => {
  valueOf(await addSchools(temp.database, 400));
  const { file, key } = temp;
  // Another connection sees what a crash would leave: the first has copied nothing and is not closed.
  const again = valueOf(await openDatabase({ file, key, clock: fixedClock(), actor: 'A tester' }));
  expect(await again.read('schools')).toHaveLength(400);
  await again.close();
});
