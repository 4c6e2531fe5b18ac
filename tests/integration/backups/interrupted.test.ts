import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { kdfFloor } from '../../../domain/vault/kdf-settings';
import { restoreBackup, type RestoreOrder } from '../../../electron/backups/restore-backup';
import { makeFile, type MakeFile } from '../../../electron/backups/write-port';
import { AttemptLimiter } from '../../../electron/vault/attempt-limiter';
import { programIdentity } from '../../../electron/vault/lock-record';
import { flipBit } from '../documents/support';
import { filesBelow, passphrase, problemOf, temporaryFolder, valueOf } from '../vault/support';
import { smallDisk } from '../vault/small-disk';
import { type BackedUp, vaultToBackUp } from './support';

let room: BackedUp;
let before: readonly string[];
beforeEach(async () => {
  room = await vaultToBackUp();
  await room.made();
  before = await readdir(room.place);
});

/** A disk that refuses the n-th write, and counts them. */
function fullAt(n: number): { readonly makeFile: MakeFile; readonly writes: () => number } {
  let writes = 0;
  return {
    writes: () => writes,
    makeFile: async (file) => {
      const real = await makeFile(file);
      const count = (): void => {
        writes += 1;
        if (writes >= n) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      };
      return {
        write: (bytes) => {
          count();
          return real.write(bytes);
        },
        sync: () => {
          count();
          return real.sync();
        },
        close: () => real.close(),
      };
    },
  };
}

function restoring(file: string, folder: string, more: Partial<RestoreOrder> = {}): RestoreOrder {
  return {
    ...{ file, folder, key: { passphrase }, me: programIdentity(), limiter: new AttemptLimiter() },
    ...{ at: new Date('2027-01-22T08:00:00Z'), kdf: kdfFloor },
    ...more,
  };
}

async function expectNothingLeft(): Promise<void> {
  expect(await readdir(room.place)).toEqual(before);
  expect(await readdir(path.join(room.folder, 'backups'))).toEqual([]);
}

describe('a backup that cannot be finished', () => {
  it('leaves nothing when the disk is full, at whichever write', async () => {
    const counted = fullAt(Infinity);
    await room.made({ makeFile: counted.makeFile });
    before = await readdir(room.place);
    for (let n = 1; n <= counted.writes(); n += 1) {
      const failed = await room.make({ makeFile: fullAt(n).makeFile });
      expect(problemOf(failed).kind).toBe('disk-full');
      await expectNothingLeft();
    }
    expect(counted.writes()).toBeGreaterThan(10);
    expect((await room.make()).ok).toBe(true);
  });

  it('leaves nothing when it is cancelled, at whichever step', async () => {
    let steps = 0;
    await room.made({ onProgress: () => (steps += 1) });
    before = await readdir(room.place);
    for (let stop = 0; stop < steps; stop += 1) {
      const controller = new AbortController();
      if (stop === 0) controller.abort();
      let step = 0;
      const cancelled = await room.make({
        signal: controller.signal,
        onProgress: () => {
          step += 1;
          if (step === stop) controller.abort();
        },
      });
      expect(problemOf(cancelled).kind).toBe('cancelled');
      await expectNothingLeft();
    }
  });

  it('is not kept when what is read back is not what was written', async () => {
    // A disk that says "written" and keeps zeros instead, at each write in turn.
    let total = 0;
    const losing =
      (n: number): MakeFile =>
      async (file) => {
        const real = await makeFile(file);
        let written = 0;
        return {
          ...real,
          write: (bytes) => {
            written += 1;
            total = Math.max(total, written);
            return real.write(
              written === n && bytes.some((byte) => byte !== 0) ? Buffer.alloc(bytes.length) : bytes,
            );
          },
        };
      };
    let refused = 0;
    for (let n = 1; n === 1 || n <= total; n += 1) {
      const made = await room.make({ makeFile: losing(n) });
      if (made.ok) {
        // Only zeros were lost: the padding between entries.
        await rm(made.value.file);
      } else {
        refused += 1;
        expect(made.problem.kind).toBe('backup-not-verified');
      }
      await expectNothingLeft();
    }
    expect(refused).toBeGreaterThan(8);
  });

  it('says so when the place is away, and makes no folder in its stead', async () => {
    const away = path.join(room.place, 'stick');
    expect(problemOf(await room.make({ place: away })).kind).toBe('place-away');
    await expectNothingLeft();
  });

  it('is told in words on a real disk that is full or can only be read', async (test) => {
    const disk = smallDisk(1024);
    if (disk === null) return test.skip();
    try {
      const full = problemOf(await room.make({ place: disk.folder }));
      expect(full.kind).toBe('disk-full');
      expect(await readdir(disk.folder)).toEqual([]);
      disk.readOnly();
      expect(problemOf(await room.make({ place: disk.folder })).kind).toBe('folder-read-only');
    } finally {
      disk.remove();
    }
  });

  it('clears up what a crash left of it, and nothing else', async () => {
    const [file = ''] = before;
    await writeFile(path.join(room.place, `${file.replace('daily', 'by-hand')}.part`), 'half of it');
    await writeFile(path.join(room.place, 'holiday.part'), 'hers');
    const other = file.replace(/[0-9a-f]{12}\.sdbackup/, '000000000000.sdbackup.part');
    await writeFile(path.join(room.place, other), 'of another vault');
    await room.made();
    const left = (await readdir(room.place)).filter((name) => name.endsWith('.part'));
    expect(left.sort()).toEqual([other, 'holiday.part'].sort());
  });
});

describe('documents that are damaged in the vault', () => {
  it('do not keep the rest from being backed up, and are named', async () => {
    const gone = await room.keep('Gone report', 500);
    const flipped = await room.keep('Flipped report', 500);
    await rm(room.store.pathOf(gone));
    await flipBit(room.store.pathOf(flipped), 0.9);
    const made = await room.made();
    expect([...made.notWhole].sort()).toEqual(['Flipped report', 'Gone report']);
    expect(made.file).toContain('_not-whole');
    const folder = path.join(await temporaryFolder(), 'restored');
    valueOf(await restoreBackup(restoring(made.file, folder)));
    const files = await filesBelow(path.join(folder, 'documents'));
    expect(files.some((name) => name.includes(flipped))).toBe(true);
    expect(files.some((name) => name.includes(gone))).toBe(false);
  });

  it('and records that are damaged are not backed up over good backups', async () => {
    const counted = await readdir(room.place);
    await room.database.read.raw('PRAGMA wal_checkpoint(TRUNCATE)');
    const { open } = await import('node:fs/promises');
    const handle = await open(path.join(room.folder, 'records.db'), 'r+');
    await handle.write(Buffer.alloc(4096, 9), 0, 4096, 4096 * 20);
    await handle.close();
    const failed = await room.make();
    expect(problemOf(failed).kind).toBe('database-unreadable');
    expect(await readdir(room.place)).toEqual(counted);
  });
});

describe('a restore that cannot be finished', () => {
  it('leaves a new place as it was when the disk is full, at whichever write', async () => {
    const { file } = await room.made();
    const above = await temporaryFolder();
    const counted = fullAt(Infinity);
    valueOf(await restoreBackup(restoring(file, path.join(above, 'all'), { makeFile: counted.makeFile })));
    await rm(path.join(above, 'all'), { recursive: true });
    for (let n = 1; n <= counted.writes(); n += 1) {
      const failed = await restoreBackup(
        restoring(file, path.join(above, 'new'), { makeFile: fullAt(n).makeFile }),
      );
      expect(problemOf(failed).kind).toBe('disk-full');
      expect(await readdir(above)).toEqual([]);
    }
  });

  it('leaves the vault that was there as it was when it is cancelled', async () => {
    const { file } = await room.made();
    await room.database.close();
    room.vault.lock();
    const there = await filesBelow(room.folder);
    let total = 0;
    const folder = path.join(await temporaryFolder(), 'count');
    valueOf(await restoreBackup(restoring(file, folder, { onProgress: () => (total += 1) })));
    for (let stop = 1; stop <= total; stop += 1) {
      const controller = new AbortController();
      let step = 0;
      const cancelled = await restoreBackup(
        restoring(file, room.folder, {
          signal: controller.signal,
          onProgress: () => {
            step += 1;
            if (step === stop) controller.abort();
          },
        }),
      );
      expect(problemOf(cancelled).kind).toBe('cancelled');
      expect(await filesBelow(room.folder)).toEqual(there);
    }
  });

  it('refuses a folder that holds another vault', async () => {
    const { file } = await room.made();
    const other = await vaultToBackUp();
    await other.database.close();
    other.vault.lock();
    const there = await filesBelow(other.folder);
    expect(problemOf(await restoreBackup(restoring(file, other.folder))).kind).toBe('other-vault');
    expect(await filesBelow(other.folder)).toEqual(there);
  });

  it('waits for nobody who has the vault open', async () => {
    const { file } = await room.made();
    const failed = await restoreBackup(
      restoring(file, room.folder, {
        me: { ...programIdentity(), instanceId: 'another', pid: process.ppid },
      }),
    );
    expect(problemOf(failed).kind).toBe('vault-in-use');
  });

  it('of a folder that exists and is empty is fine', async () => {
    const { file } = await room.made();
    const folder = path.join(await temporaryFolder(), 'empty');
    await mkdir(folder);
    expect((await restoreBackup(restoring(file, folder))).ok).toBe(true);
  });
});
