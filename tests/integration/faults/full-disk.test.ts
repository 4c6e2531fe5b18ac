import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { ok } from '../../../domain/common/result';
import { vaultToBackUp } from '../backups/support';
import { tempDatabase } from '../support/temp-database';
import { filesBelow, problemOf, temporaryFolder, valueOf } from '../vault/support';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What every open file of the program goes through. */
async function fileHandles(): Promise<Record<'writeFile' | 'sync', () => Promise<void>>> {
  const file = path.join(await temporaryFolder(), 'any');
  const handle = await open(file, 'w');
  const prototype: unknown = Object.getPrototypeOf(handle);
  await handle.close();
  await rm(file);
  return prototype as Record<'writeFile' | 'sync', () => Promise<void>>;
}

/** A disk that is full at the n-th write or flush; counts them. */
async function fullAt(n: number): Promise<{ readonly count: () => number; readonly stop: () => void }> {
  const handles = await fileHandles();
  let count = 0;
  const spies = (['writeFile', 'sync'] as const).map((name) => {
    const real = handles[name];
    return vi.spyOn(handles, name).mockImplementation(function (this: unknown, ...given: []) {
      count += 1;
      if (count === n)
        return Promise.reject(
          Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }),
        );
      return real.apply(this, given);
    });
  });
  return {
    count: () => count,
    stop: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}

it('a disk that is full at any write of a document keeps the list and the folder as they were, and says so', async () => {
  const room = await vaultToBackUp();
  const file = path.join(await temporaryFolder(), 'large.txt');
  const handle = await open(file, 'w');
  await handle.writeFile('A long letter. '.repeat(200_000));
  await handle.close();
  const listed = async () => valueOf(await room.service.forPupil({ pupilId: room.maya })).length;
  const documents = path.join(room.folder, 'documents');
  const before = { listed: await listed(), files: await filesBelow(documents) };

  const counted = await fullAt(Infinity);
  const whole = await room.attachOne(file);
  counted.stop();
  expect(counted.count()).toBeGreaterThan(4);
  valueOf(await room.service.remove({ id: whole }));
  await rm(room.store.pathOf(whole));

  for (let n = 1; n <= counted.count(); n += 1) {
    const full = await fullAt(n);
    const { results } = valueOf(await room.attach([file]));
    full.stop();
    expect(results[0]?.outcome, `write ${n}`).toBe('not-stored');
    expect(results[0]?.message).toContain('disk is full');
    expect(await listed()).toBe(before.listed);
    expect(await filesBelow(documents)).toEqual(before.files);
  }
  await room.attachOne(file);
  expect(await listed()).toBe(before.listed + 1);
});

it('records that have no room left at any page of a change are kept as they were, and can be changed when there is room', async () => {
  const temp = await tempDatabase();
  const { database } = temp;
  const pragma = async (name: string): Promise<number> => {
    const [row] = await database.read.raw<Record<string, number>[]>(`PRAGMA ${name}`);
    return Object.values(row ?? {})[0] ?? 0;
  };
  const addSchools = () =>
    database.change('Added schools', async (writer) => {
      for (let n = 0; n < 20; n += 1) {
        await writer('schools').insert({ ...database.newRecord(), name: `${n} ${'Quayside '.repeat(300)}` });
      }
      return ok(null);
    });
  try {
    // Nothing is free inside the file: each page that is wanted makes it larger.
    while ((await pragma('freelist_count')) > 0) valueOf(await addSchools());
    const pages = await pragma('page_count');
    const rows = await database.read('schools');
    const changes = await database.read('changes');
    let failed = 0;
    for (let room = 0; ; room += 1) {
      await pragma(`max_page_count = ${pages + room}`);
      const changed = await addSchools();
      if (changed.ok) break;
      failed += 1;
      expect(problemOf(changed)).toMatchObject({ kind: 'disk-full' });
      expect(await database.read('schools')).toEqual(rows);
      expect(await database.read('changes')).toEqual(changes);
    }
    expect(failed).toBeGreaterThan(10);
    expect(await database.read('schools')).toHaveLength(rows.length + 20);
    const [sound] = await database.read.raw<{ integrityCheck: string }[]>('PRAGMA integrity_check');
    expect(sound?.integrityCheck).toBe('ok');
  } finally {
    await temp.dispose();
  }
});
