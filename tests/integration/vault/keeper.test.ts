import { access, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ok, type Result } from '../../../domain/common/result';
import type { LockReason } from '../../../domain/vault/api';
import { openDatabase } from '../../../electron/database/open-database';
import type { UnlockedVault } from '../../../electron/vault/unlocked-vault';
import type { SessionOnVault } from '../../../electron/vault/session-on-vault';
import { VaultKeeper } from '../../../electron/vault/vault-keeper';
import { fixedClock } from '../support/temp-database';
import { freshOptions, passphrase, temporaryFolder, valueOf } from './support';

const keepers: VaultKeeper<SessionOnVault>[] = [];
afterEach(async () => {
  for (const keeper of keepers.splice(0)) await keeper.lock('by-hand');
});

/** A session with a real database behind it. */
async function openSession(vault: UnlockedVault): Promise<Result<SessionOnVault>> {
  const file = join(vault.folder, 'records.db');
  const opened = await openDatabase({
    file,
    key: vault.databaseKey(),
    clock: fixedClock(),
    actor: 'A tester',
  });
  if (!opened.ok) return opened;
  return ok({ isRecoveryKeyConfirmed: () => Promise.resolve(false), close: () => opened.value.close() });
}

function keeper(beforeLock: (why: LockReason) => Promise<void> = () => Promise.resolve()) {
  const { limiter, ...options } = freshOptions();
  const made = new VaultKeeper<SessionOnVault>({
    options,
    limiter,
    openSession,
    demoFolder: '',
    onOpened: () => Promise.resolve(),
    beforeLock,
    onLocked: () => undefined,
  });
  keepers.push(made);
  return made;
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

async function newFolder(): Promise<string> {
  return join(await temporaryFolder(), 'vault');
}

describe('a set-up that a crash cut off after the records were made', () => {
  it('is finished by the next unlock, so that records that go missing later are missed', async () => {
    const folder = await newFolder();
    const first = keeper();
    valueOf(await first.create(folder, passphrase));
    await first.lock('by-hand');
    await writeFile(join(folder, 'setup-unfinished'), '');
    const second = keeper();
    second.use(folder);
    valueOf(await second.unlock(passphrase));
    await second.lock('by-hand');
    expect(await isThere(join(folder, 'setup-unfinished'))).toBe(false);
    await rm(join(folder, 'records.db'));
    expect(await second.unlock(passphrase)).toMatchObject({
      ok: false,
      problem: { kind: 'records-missing' },
    });
  });
});

describe('locking', () => {
  it('asks for nothing to be saved when another program has the vault', async () => {
    const asked: LockReason[] = [];
    const held = keeper((why) => {
      asked.push(why);
      return Promise.resolve();
    });
    valueOf(await held.create(await newFolder(), passphrase));
    await held.lock('lost');
    expect(asked).toEqual([]);
    expect(held.session).toBeNull();
  });

  it('happens even when the window can no longer be asked', async () => {
    const held = keeper(() => Promise.reject(new Error('Object has been destroyed')));
    valueOf(await held.create(await newFolder(), passphrase));
    const { vault } = held;
    await held.lock('idle').catch(() => undefined);
    expect(vault?.isLocked()).toBe(true);
    expect(held.session).toBeNull();
  });
});
