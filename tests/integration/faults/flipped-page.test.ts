import { randomInt } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { kdfFloor } from '../../../domain/vault/kdf-settings';
import { restoreBackup } from '../../../electron/backups/restore-backup';
import type { Result } from '../../../domain/common/result';
import { openDatabase } from '../../../electron/database/open-database';
import { checkPages } from '../../../electron/database/page-check';
import { AttemptLimiter } from '../../../electron/vault/attempt-limiter';
import { programIdentity } from '../../../electron/vault/lock-record';
import { type BackedUp, flipByte, renamePupil, vaultToBackUp } from '../backups/support';
import { fixedClock } from '../support/temp-database';
import { newVaultWithWork } from './support/new-vault-with-work';
import { passphraseAtWork, vaultAtWork } from './support/vault-at-work';
import { unlockWithPassphrase } from '../../../electron/vault/open-vault';
import { freshOptions, passphrase, problemOf, temporaryFolder, tracked, valueOf } from '../vault/support';

/** Bytes of a page in SQLCipher’s format. */
const pageBytes = 4096;

let room: BackedUp;
let file: string;
const open = (at = file, key = room.vault.databaseKey()) =>
  openDatabase({ file: at, key, clock: fixedClock(), actor: 'A tester' });

/** Opens the records as the program does, and reads every page as it does then. */
async function openAndCheck(at: string): Promise<Result<unknown>> {
  const key = room.vault.databaseKey();
  const opened = await open(at, key);
  if (!opened.ok) return opened;
  const checked = await checkPages({ file: at, key }, new AbortController().signal);
  await opened.value.close();
  return checked;
}

beforeEach(async () => {
  room = await vaultToBackUp();
  file = path.join(room.folder, 'records.db');
});

it('one flipped bit in any page of the records is noticed at opening, told with the way back, and nothing is written', async () => {
  await room.database.close();
  const whole = await readFile(file);
  const pages = whole.length / pageBytes;
  expect(pages).toBeGreaterThan(100);
  const copy = path.join(await temporaryFolder(), 'records.db');
  const tried = new Set([0, pages - 1, ...Array.from({ length: 30 }, () => randomInt(pages))]);
  for (const page of tried) {
    await writeFile(copy, whole);
    await flipByte(copy, page * pageBytes + randomInt(pageBytes));
    const damaged = await readFile(copy);
    const problem = problemOf(await openAndCheck(copy));
    expect(problem.kind, `page ${page}`).toBe('database-unreadable');
    expect(problem.message).toContain('Restore your latest backup');
    expect((await readFile(copy)).equals(damaged)).toBe(true);
  }
});

it('a page that nobody reads is found in the session, which locks without a write and tells the way back', async () => {
  const [unread] = await room.database.read.raw<{ rootpage: number }[]>(
    "SELECT rootpage FROM sqlite_master WHERE name = 'incomes_by_pupil'",
  );
  const { folder } = await newVaultWithWork();
  const keeper = vaultAtWork(folder);
  const records = path.join(folder, 'records.db');
  await flipByte(records, ((unread?.rootpage ?? 0) - 1) * pageBytes + 100);
  const damaged = await readFile(records);
  valueOf(await keeper.unlock(passphraseAtWork));
  await vi.waitFor(() => {
    expect(keeper.session).toBeNull();
  }, 20_000);
  const state = await keeper.state();
  expect(state.at === 'problem' && state.problem.kind).toBe('database-unreadable');
  expect((await readFile(records)).equals(damaged)).toBe(true);
});

it('and the backup that was made before brings everything back, with the damaged set kept', async () => {
  await renamePupil(room, 'Maja');
  const { file: backup } = await room.made();
  await room.database.close();
  room.vault.lock();
  await flipByte(file, 20 * pageBytes + 100);
  const damaged = await readFile(file);
  const restored = valueOf(
    await restoreBackup({
      ...{ file: backup, folder: room.folder, key: { passphrase }, me: programIdentity() },
      ...{ limiter: new AttemptLimiter(), at: new Date('2027-01-22T08:00:00Z'), kdf: kdfFloor },
    }),
  );
  expect((await readFile(path.join(room.folder, restored.aside ?? '', 'records.db'))).equals(damaged)).toBe(
    true,
  );
  const vault = tracked(valueOf(await unlockWithPassphrase(room.folder, passphrase, freshOptions())));
  const database = valueOf(await open(file, vault.databaseKey()));
  try {
    const pupil: { legalForename: string } | undefined = await database
      .read('pupils')
      .where({ id: room.maya })
      .first();
    expect(pupil?.legalForename).toBe('Maja');
  } finally {
    await database.close();
  }
});
