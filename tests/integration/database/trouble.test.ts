import { randomBytes } from 'node:crypto';
import { open as openFile, readdir, rm, stat, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import type { Database } from '../../../electron/database/database';
import { databaseProblem } from '../../../electron/database/database-problem';
import { migrate } from '../../../electron/database/migrate';
import { openDatabase } from '../../../electron/database/open-database';
import { migrations } from '../../../migrations';
import { fixedClock, tempDatabase } from '../support/temp-database';
import { smallDisk, type SmallDisk } from '../vault/small-disk';
import { problemOf, valueOf } from '../vault/support';

const disks: SmallDisk[] = [];
const open: Database[] = [];
const probe = smallDisk(64);
probe?.remove();

afterEach(async () => {
  for (const database of open.splice(0)) await database.close();
  for (const disk of disks.splice(0)) disk.remove();
});

const key = randomBytes(32);

async function openOn(folder: string) {
  const opened = await openDatabase({
    file: path.join(folder, 'records.db'),
    key,
    clock: fixedClock(),
    actor: 'A tester',
  });
  if (opened.ok) open.push(opened.value);
  return opened;
}

function disk(sizeKiB = 4096): SmallDisk {
  const made = smallDisk(sizeKiB);
  if (made === null) throw new Error('This test needs a disk of its own');
  disks.push(made);
  return made;
}

async function fillUp(folder: string): Promise<void> {
  const { bfree, bsize } = await statfs(folder);
  await writeFile(path.join(folder, 'ballast'), randomBytes(bfree * bsize));
}

async function addSchool(database: Database, name: string) {
  return database.change(`Added ${name}`, async (writer) => {
    await writer('schools').insert({ ...database.newRecord(), name });
    return ok(null);
  });
}

const schools = async (database: Database): Promise<string[]> =>
  (await database.read<{ name: string }>('schools').select('name').orderBy('name')).map(({ name }) => name);

describe.skipIf(probe === null)('records on a disk of its own', () => {
  it('that is full are kept as they were, and said to be; with room again they are saved', async () => {
    const { folder } = disk();
    const database = valueOf(await openOn(folder));
    valueOf(await addSchool(database, 'Harbour Street'));
    await fillUp(folder);
    const long = 'Quayside '.repeat(20_000);
    expect(problemOf(await addSchool(database, long)).kind).toBe('disk-full');
    expect(await schools(database)).toEqual(['Harbour Street']);
    await rm(path.join(folder, 'ballast'));
    valueOf(await addSchool(database, 'Quayside'));
    expect(await schools(database)).toEqual(['Harbour Street', 'Quayside']);
  });

  it('that became read-only are kept as they were, and said to be', async () => {
    const { folder, readOnly } = disk();
    valueOf(await openOn(folder));
    await open.pop()?.close();
    readOnly();
    expect(problemOf(await openOn(folder)).kind).toBe('folder-read-only');
  });

  it('that has no room for the copy before a migration are left alone, without half a copy', async () => {
    const { folder } = disk();
    const database = valueOf(await openOn(folder));
    for (let count = 0; count < 3; count += 1) valueOf(await addSchool(database, 'Quayside '.repeat(10_000)));
    await fillUp(folder);
    const later = { name: '9990-later', statements: ['CREATE TABLE later (id TEXT PRIMARY KEY)'] };
    const file = path.join(folder, 'records.db');
    await expect(migrate(database.read, file, [...migrations, later])).rejects.toThrow('SQLITE_FULL');
    expect(await readdir(path.join(folder, 'backups'))).toEqual([]);
    expect(await schools(database)).toHaveLength(3);
  });

  it('that has no room for a new database says so', async () => {
    const { folder } = disk(512);
    await fillUp(folder);
    expect(problemOf(await openOn(folder)).kind).toBe('disk-full');
  });
});

it('a migration that a crash cut off is made at the next start', async () => {
  const temp = await tempDatabase();
  try {
    const connection = temp.database.read;
    // What knex leaves behind when the program is killed while it migrates.
    await connection('knex_migrations_lock').update({ is_locked: 1 });
    const later = { name: '9990-later', statements: ['CREATE TABLE later (id TEXT PRIMARY KEY)'] };
    valueOf(await migrate(connection, temp.file, [...migrations, later]));
    expect(await connection('later')).toEqual([]);
  } finally {
    await temp.dispose();
  }
});

it('a damaged page is told in words, by a reading and by a change', async () => {
  const temp = await tempDatabase();
  const long = 'x'.repeat(3000);
  for (let count = 0; count < 40; count += 1) valueOf(await addSchool(temp.database, `${count} ${long}`));
  await temp.database.close();
  const { size } = await stat(temp.file);
  const file = await openFile(temp.file, 'r+');
  for (let at = Math.floor(size / 2); at < size; at += 1024) await file.write(randomBytes(64), 0, 64, at);
  await file.close();
  const opened = await openDatabase({
    file: temp.file,
    key: temp.key,
    clock: fixedClock(),
    actor: 'A tester',
  });
  if (opened.ok) {
    open.push(opened.value);
    const read = await opened.value.read('schools').then(
      () => null,
      (error: unknown) => databaseProblem(error),
    );
    expect(read).toMatchObject({ problem: { kind: 'database-unreadable' } });
    expect(problemOf(await addSchool(opened.value, long)).kind).toBe('database-unreadable');
  } else expect(opened.problem.kind).toBe('database-unreadable');
  await rm(temp.folder, { recursive: true });
});

it('a constraint that does not hold is a bug and is thrown', async () => {
  const temp = await tempDatabase();
  await expect(
    temp.database.change('Added nothing', async (writer) => {
      await writer('schools').insert({ ...temp.database.newRecord(), name: null });
      return ok(null);
    }),
  ).rejects.toThrow();
  await temp.dispose();
});
