import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kdfFloor } from '../../../domain/vault/kdf-settings';
import { AttemptLimiter } from '../../../electron/vault/attempt-limiter';
import { changePassphrase, renewRecoveryKey } from '../../../electron/vault/change-keys';
import { createVault, finishCreation } from '../../../electron/vault/create-vault';
import { inspectNewVaultFolder, inspectVault } from '../../../electron/vault/inspect-vault';
import { programIdentity } from '../../../electron/vault/lock-record';
import { unlockWithPassphrase, unlockWithRecoveryKey } from '../../../electron/vault/open-vault';
import { freshOptions, newVault, passphrase, problemOf, temporaryFolder, tracked, valueOf } from './support';

const other = 'nine purple giraffes dancing';

async function unlock(folder: string, words: string, options = freshOptions()) {
  const result = await unlockWithPassphrase(folder, words, options);
  if (result.ok) tracked(result.value);
  return result;
}

describe('a new vault', () => {
  it('has its parts, opens with its passphrase, and gives the same keys each time', async () => {
    const { folder, vault } = await newVault();
    expect((await readdir(folder)).sort()).toEqual(
      ['backups', 'documents', 'lock', 'setup-unfinished', 'vault.json', 'vault.json.previous'].sort(),
    );
    const keys = [Buffer.from(vault.databaseKey()), Buffer.from(vault.documentsKey())];
    expect(keys[0]).not.toEqual(keys[1]);
    vault.lock();
    const again = valueOf(await unlock(folder, passphrase));
    expect([again.databaseKey(), again.documentsKey()]).toEqual(keys);
    expect(again.vaultId).toBe(vault.vaultId);
  });

  it('holds neither the passphrase, nor a key, nor a recovery word in clear', async () => {
    const { folder, vault, recoveryWords } = await newVault();
    const text = await readFile(join(folder, 'vault.json'), 'utf8');
    expect(text).not.toContain(passphrase);
    for (const key of [vault.databaseKey(), vault.documentsKey()]) {
      expect(text).not.toContain(key.toString('base64'));
      expect(text).not.toContain(key.toString('hex'));
    }
    expect(recoveryWords.filter((word) => text.includes(`${word} `))).toEqual([]);
  });

  it('is not made over another, nor where parts of one lie', async () => {
    const { folder } = await newVault();
    expect(problemOf(await createVault(folder, other, freshOptions())).kind).toBe('vault-exists');
    const parts = await temporaryFolder();
    await writeFile(join(parts, 'records.db'), 'records');
    expect(problemOf(await createVault(parts, other, freshOptions())).kind).toBe('vault-exists');
    expect(problemOf(await inspectNewVaultFolder(parts)).kind).toBe('vault-exists');
    expect(await readdir(parts)).toEqual(['records.db']);
  });

  it('is not made with a weak passphrase', async () => {
    const folder = join(await temporaryFolder(), 'vault');
    expect(problemOf(await createVault(folder, 'short', freshOptions()))).toMatchObject({
      kind: 'passphrase-too-weak',
      fields: [{ field: 'passphrase' }],
    });
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });

  it('leaves nothing behind when it cannot be finished', async () => {
    const folder = await temporaryFolder();
    // Argon2 refuses zero lanes after the lock was taken: any fault on the way is like it.
    const failing = freshOptions({ kdf: { ...kdfFloor, parallelism: 0 } });
    await expect(createVault(folder, passphrase, failing)).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a wrong passphrase', () => {
  it('changes no byte, waits longer and longer, and the right one opens after the wait', async () => {
    const { folder, vault } = await newVault();
    vault.lock();
    const before = await readFile(join(folder, 'vault.json'));
    let now = 0;
    const options = freshOptions({ limiter: new AttemptLimiter(() => now) });
    const waits = [];
    for (let tries = 0; tries < 4; tries += 1) {
      const problem = problemOf(await unlock(folder, other, options));
      expect(problem.kind).toBe('wrong-passphrase');
      waits.push(problem.facts?.['waitSeconds']);
    }
    expect(waits).toEqual([0, 0, 0, 2]);
    expect(problemOf(await unlock(folder, passphrase, options))).toMatchObject({
      kind: 'unlock-too-soon',
      facts: { waitSeconds: 2 },
    });
    now += 2000;
    valueOf(await unlock(folder, passphrase, options)).lock();
    expect(await readFile(join(folder, 'vault.json'))).toEqual(before);
    expect(await readdir(folder)).not.toContain('lock');
  });
});

describe('locking', () => {
  it('wipes the keys, refuses them from then on, and frees the vault', async () => {
    const { folder, vault } = await newVault();
    const [database, documents] = [vault.databaseKey(), vault.documentsKey()];
    expect(problemOf(await unlock(folder, passphrase)).kind).toBe('vault-in-use');
    vault.lock();
    vault.lock();
    expect(vault.isLocked()).toBe(true);
    expect([database, documents]).toEqual([Buffer.alloc(32), Buffer.alloc(32)]);
    expect(() => vault.databaseKey()).toThrow('locked');
    expect(() => vault.documentsKey()).toThrow('locked');
    expect(await readdir(folder)).not.toContain('lock');
  });
});

describe('changing the keys', () => {
  it('changes the passphrase and nothing else: the old one opens neither vault.json nor its copy', async () => {
    const { folder, vault, recoveryWords } = await newVault();
    const key = Buffer.from(vault.databaseKey());
    const before = JSON.parse(await readFile(join(folder, 'vault.json'), 'utf8')) as { recovery: unknown };
    valueOf(await changePassphrase(vault, passphrase, other, freshOptions()));
    const after = JSON.parse(await readFile(join(folder, 'vault.json'), 'utf8')) as { recovery: unknown };
    expect(after.recovery).toEqual(before.recovery);
    expect(await readFile(join(folder, 'vault.json.previous'))).toEqual(
      await readFile(join(folder, 'vault.json')),
    );
    vault.lock();
    expect(problemOf(await unlock(folder, passphrase)).kind).toBe('wrong-passphrase');
    const opened = valueOf(await unlock(folder, other));
    expect(opened.databaseKey()).toEqual(key);
    opened.lock();
    const words = recoveryWords.join(' ');
    tracked(valueOf(await unlockWithRecoveryKey(folder, words, passphrase, freshOptions())));
  });

  it('asks for the passphrase again, and for a good new one', async () => {
    const { folder, vault } = await newVault();
    const before = await readFile(join(folder, 'vault.json'));
    expect(problemOf(await changePassphrase(vault, other, other, freshOptions())).kind).toBe(
      'wrong-passphrase',
    );
    expect(problemOf(await changePassphrase(vault, passphrase, 'short', freshOptions())).kind).toBe(
      'passphrase-too-weak',
    );
    expect(problemOf(await renewRecoveryKey(vault, other, freshOptions())).kind).toBe('wrong-passphrase');
    expect(await readFile(join(folder, 'vault.json'))).toEqual(before);
  });

  it('with the recovery sheet gives a new passphrase, and the sheet stays good', async () => {
    const { folder, vault, recoveryWords } = await newVault();
    const key = Buffer.from(vault.documentsKey());
    vault.lock();
    const typed = recoveryWords.map((word, index) => `${index + 1}. ${word}`).join('\n');
    for (const next of [other, `${other} again`]) {
      const opened = valueOf(await unlockWithRecoveryKey(folder, typed, next, freshOptions()));
      expect(opened.documentsKey()).toEqual(key);
      opened.lock();
      valueOf(await unlock(folder, next)).lock();
    }
    expect(problemOf(await unlock(folder, passphrase)).kind).toBe('wrong-passphrase');
  });

  it('refuses a mistyped sheet, and a sheet of another vault', async () => {
    const [mine, theirs] = [await newVault(), await newVault()];
    mine.vault.lock();
    const mistyped = ['acorm', ...mine.recoveryWords.slice(1)].join(' ');
    expect(problemOf(await unlockWithRecoveryKey(mine.folder, mistyped, other, freshOptions())).kind).toBe(
      'recovery-key-mistyped',
    );
    const foreign = theirs.recoveryWords.join(' ');
    expect(problemOf(await unlockWithRecoveryKey(mine.folder, foreign, other, freshOptions())).kind).toBe(
      'recovery-key-wrong',
    );
    valueOf(await unlock(mine.folder, passphrase));
  });

  it('makes a new sheet, after which the old one opens nothing', async () => {
    const { folder, vault, recoveryWords } = await newVault();
    const renewed = valueOf(await renewRecoveryKey(vault, passphrase, freshOptions()));
    expect(renewed).not.toEqual(recoveryWords);
    vault.lock();
    const old = recoveryWords.join(' ');
    expect(problemOf(await unlockWithRecoveryKey(folder, old, other, freshOptions())).kind).toBe(
      'recovery-key-wrong',
    );
    tracked(valueOf(await unlockWithRecoveryKey(folder, renewed.join(' '), other, freshOptions())));
  });

  it('raises older settings at unlock, once, without being asked', async () => {
    const { folder, vault } = await newVault();
    const key = Buffer.from(vault.databaseKey());
    vault.lock();
    const target = { ...kdfFloor, iterations: 4 };
    const opened = valueOf(await unlock(folder, passphrase, freshOptions({ kdf: target })));
    expect(opened.databaseKey()).toEqual(key);
    opened.lock();
    const raised = await readFile(join(folder, 'vault.json'));
    expect(JSON.parse(raised.toString('utf8'))).toMatchObject({ passphrase: { iterations: 4 } });
    expect(await readFile(join(folder, 'vault.json.previous'))).toEqual(raised);
    valueOf(await unlock(folder, passphrase, freshOptions({ kdf: kdfFloor }))).lock();
    expect(await readFile(join(folder, 'vault.json'))).toEqual(raised);
  });
});

describe('looking before the passphrase is asked', () => {
  const me = programIdentity('this machine');

  it('knows a vault whose set-up was interrupted from one whose records are lost', async () => {
    const { folder, vault } = await newVault();
    vault.lock();
    expect(valueOf(await inspectVault(folder, me))).toMatchObject({
      vaultId: vault.vaultId,
      records: 'to-be-made',
    });
    await finishCreation(folder);
    expect(problemOf(await inspectVault(folder, me)).kind).toBe('records-missing');
    await writeFile(join(folder, 'records.db'), 'records');
    expect(valueOf(await inspectVault(folder, me)).records).toBe('present');
    expect(await readdir(folder)).toHaveLength(5);
  });

  it('tells who has it open', async () => {
    const { folder } = await newVault();
    expect(problemOf(await inspectVault(folder, me)).kind).toBe('vault-in-use');
  });

  it('tells a missing folder, an empty one, and records without their vault.json apart', async () => {
    const folder = await temporaryFolder();
    expect(problemOf(await inspectVault(join(folder, 'none'), me)).kind).toBe('folder-missing');
    expect(problemOf(await inspectVault(folder, me)).kind).toBe('folder-missing');
    await writeFile(join(folder, 'records.db'), 'records');
    expect(problemOf(await inspectVault(folder, me))).toMatchObject({
      kind: 'vault-missing',
      facts: { copyUsable: false },
    });
    expect(problemOf(await unlock(folder, passphrase)).kind).toBe('vault-missing');
    expect(await readdir(folder)).toEqual(['records.db']);
  });

  it('takes a place for a new vault that does not exist yet', async () => {
    const folder = await temporaryFolder();
    expect(await inspectNewVaultFolder(join(folder, 'school', 'vault'))).toEqual({ ok: true, value: null });
    expect(await readdir(folder)).toEqual([]);
    await mkdir(join(folder, 'vault'));
    await copyFile(import.meta.filename, join(folder, 'vault', 'letter.txt'));
    expect((await inspectNewVaultFolder(join(folder, 'vault'))).ok).toBe(true);
  });
});
