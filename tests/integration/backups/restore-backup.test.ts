import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type RestoreOrder, restoreBackup } from '../../../electron/backups/restore-backup';
import { openDatabase } from '../../../electron/database/open-database';
import { documentsRoom } from '../../../electron/documents/documents-room';
import { unlockWithPassphrase } from '../../../electron/vault/open-vault';
import { AttemptLimiter } from '../../../electron/vault/attempt-limiter';
import { programIdentity } from '../../../electron/vault/lock-record';
import { noDialogs } from '../support/no-dialogs';
import { fixedClock } from '../support/temp-database';
import { kdfFloor } from '../../../domain/vault/kdf-settings';
import { freshOptions, passphrase, problemOf, temporaryFolder, tracked, valueOf } from '../vault/support';
import { renamePupil, vaultToBackUp } from './support';

function orderFor(file: string, folder: string, more: Partial<RestoreOrder> = {}): RestoreOrder {
  return {
    ...{ file, folder, key: { passphrase }, me: programIdentity(), limiter: new AttemptLimiter() },
    ...{ at: new Date('2027-01-22T08:00:00Z'), kdf: kdfFloor },
    ...more,
  };
}

async function opened<T>(
  folder: string,
  phrase: string,
  look: (vault: { names: string[]; read: (title: string) => Promise<Buffer> }) => Promise<T>,
): Promise<T> {
  const vault = tracked(valueOf(await unlockWithPassphrase(folder, phrase, freshOptions())));
  const file = path.join(folder, 'records.db');
  const database = valueOf(
    await openDatabase({ file, key: vault.databaseKey(), clock: fixedClock(), actor: 'A tester' }),
  );
  try {
    const room = documentsRoom({
      vault,
      database,
      dialogs: noDialogs,
      onProgress: () => undefined,
      assetFolder: null,
    });
    const rows: { legalForename: string }[] = await database.read('pupils').orderBy('createdAt');
    return await look({
      names: rows.map((row) => row.legalForename),
      read: async (title) => {
        const row = await database.read<{ id: string; title: string }>('documents').where({ title }).first();
        return valueOf(await room.readContent(row!.id));
      },
    });
  } finally {
    await database.close();
    vault.lock();
  }
}

describe('restoring', () => {
  it('makes the vault anew on a laptop that never had it, by the passphrase', async () => {
    const room = await vaultToBackUp();
    const { file } = await room.made();
    const folder = path.join(await temporaryFolder(), 'Documents', 'SENDCO Desk');
    const restored = valueOf(await restoreBackup(orderFor(file, folder)));
    expect(restored).toEqual({ folder, aside: null });
    expect((await readdir(folder)).sort()).toEqual(['backups', 'documents', 'records.db', 'vault.json']);
    await opened(folder, passphrase, async ({ names, read }) => {
      expect(names).toEqual(['Maya', 'Şükrü']);
      expect((await read('Educational psychologist')).length).toBe(3_000_000);
      expect((await read('Speech and language')).toString()).toBe('Speech and language ');
    });
  });

  it('puts the set before aside and keeps it', async () => {
    const room = await vaultToBackUp();
    const { file } = await room.made();
    await renamePupil(room, 'Later');
    await room.database.close();
    room.vault.lock();
    const restored = valueOf(await restoreBackup(orderFor(file, room.folder)));
    expect(restored.aside).toBe('before-restore-2027-01-22T08-00-00Z');
    const old = path.join(room.folder, restored.aside!);
    expect((await readdir(old)).sort()).toEqual([
      'documents',
      'records.db',
      'vault.json',
      'vault.json.previous',
    ]);
    await opened(room.folder, passphrase, async ({ names }) => {
      expect(names).toEqual(['Maya', 'Şükrü']);
      return Promise.resolve();
    });
    await opened(old, passphrase, async ({ names, read }) => {
      expect(names).toEqual(['Later', 'Şükrü']);
      expect((await read('Speech and language')).toString()).toBe('Speech and language ');
    });
  });

  it('refuses a wrong passphrase and leaves no trace', async () => {
    const room = await vaultToBackUp();
    const { file } = await room.made();
    const above = await temporaryFolder();
    const wrong = { key: { passphrase: 'not the right words at all' } };
    const refused = await restoreBackup(orderFor(file, path.join(above, 'new'), wrong));
    expect(problemOf(refused).kind).toBe('wrong-passphrase');
    expect(await readdir(above)).toEqual([]);
    await rm(above, { recursive: true });
  });
});
