import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type RestoreOrder, restoreBackup } from '../../../electron/backups/restore-backup';
import { ContainerReader } from '../../../electron/backups/container-reader';
import { ContainerWriter, onePiece } from '../../../electron/backups/container-writer';
import { openManifest, sealManifest } from '../../../electron/backups/manifest';
import { makeFile } from '../../../electron/backups/write-port';
import { makeBackup } from '../../../electron/backups/make-backup';
import { migrate } from '../../../electron/database/migrate';
import { knexFor, openDatabase } from '../../../electron/database/open-database';
import { documentsRoom } from '../../../electron/documents/documents-room';
import { unlockWithPassphrase } from '../../../electron/vault/open-vault';
import { AttemptLimiter } from '../../../electron/vault/attempt-limiter';
import { programIdentity } from '../../../electron/vault/lock-record';
import { noDialogs } from '../support/no-dialogs';
import { fixedClock } from '../support/temp-database';
import { kdfFloor } from '../../../domain/vault/kdf-settings';
import { finishCreation } from '../../../electron/vault/create-vault';
import { type Migration, migrations } from '../../../migrations';
import {
  freshOptions,
  newVault,
  passphrase,
  problemOf,
  temporaryFolder,
  tracked,
  valueOf,
} from '../vault/support';
import { type BackedUp, renamePupil, vaultToBackUp } from './support';

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

  it('by the recovery sheet gives the vault a new passphrase, and the old one opens it no longer', async () => {
    const room = await vaultToBackUp();
    const { file } = await room.made();
    const folder = path.join(await temporaryFolder(), 'restored');
    const newPassphrase = 'another lantern by the sea';
    const key = { typed: room.recoveryWords.join(' '), newPassphrase };
    valueOf(await restoreBackup(orderFor(file, folder, { key })));
    await opened(folder, newPassphrase, async ({ names, read }) => {
      expect(names).toEqual(['Maya', 'Şükrü']);
      expect((await read('Speech and language')).toString()).toBe('Speech and language ');
    });
    const old = await unlockWithPassphrase(folder, passphrase, freshOptions());
    expect(problemOf(old).kind).toBe('wrong-passphrase');
  });

  it('refuses mistyped words, and another vault’s, and a weak new passphrase', async () => {
    const room = await vaultToBackUp();
    const other = await vaultToBackUp();
    const { file } = await room.made();
    const above = await temporaryFolder();
    const folder = path.join(above, 'new');
    const newPassphrase = 'another lantern by the sea';
    const words = [...room.recoveryWords];
    for (const [key, kind] of [
      [{ typed: [words[1], words[0], ...words.slice(2)].join(' '), newPassphrase }, 'recovery-key-mistyped'],
      [{ typed: other.recoveryWords.join(' '), newPassphrase }, 'recovery-key-wrong'],
      [{ typed: words.join(' '), newPassphrase: 'short' }, 'passphrase-too-weak'],
    ] as const) {
      expect(problemOf(await restoreBackup(orderFor(file, folder, { key }))).kind).toBe(kind);
    }
    expect(await readdir(above)).toEqual([]);
  });

  it('makes whoever guesses wait', async () => {
    const room = await vaultToBackUp();
    const { file } = await room.made();
    const limiter = new AttemptLimiter();
    const folder = path.join(await temporaryFolder(), 'new');
    const order = orderFor(file, folder, { limiter, key: { passphrase: 'not the right words' } });
    const kinds: string[] = [];
    for (let guess = 0; guess < 5; guess += 1) kinds.push(problemOf(await restoreBackup(order)).kind);
    expect(kinds).toEqual([...Array<string>(4).fill('wrong-passphrase'), 'unlock-too-soon']);
  });

  it('mends a vault whose key file or records are gone', async () => {
    for (const lost of ['vault.json', 'records.db']) {
      const room = await vaultToBackUp();
      const { file } = await room.made();
      await room.database.close();
      room.vault.lock();
      await rm(path.join(room.folder, lost));
      await rm(path.join(room.folder, 'vault.json.previous'), { force: true });
      valueOf(await restoreBackup(orderFor(file, room.folder)));
      await opened(room.folder, passphrase, ({ names }) => {
        expect(names).toEqual(['Maya', 'Şükrü']);
        return Promise.resolve();
      });
    }
  });

  it('brings records of an older form to today’s, and refuses those of a newer program', async () => {
    const room = await vaultToBackUp();
    const steps = await room.database.read<{ id: number; name: string }>('knex_migrations').orderBy('id');
    await room.database.read('knex_migrations').insert({ name: '9990-someday', batch: 99, migrationTime: 0 });
    const newer = await room.make();
    expect(problemOf(newer).kind).toBe('backup-not-verified');
    await room.database.read('knex_migrations').where({ name: '9990-someday' }).delete();
    const { file: today } = await room.made();
    const refused = await restoreBackup(
      orderFor(await withNewerRecords(room, today), path.join(await temporaryFolder(), 'new')),
    );
    expect(problemOf(refused).kind).toBe('backup-newer');
    // A database of the form before: its last step undone.
    const last = steps.at(-1)!.name;
    expect(last).toBe(migrations.at(-1)!.name);
    const old = await vaultOfForm(migrations.slice(0, -1));
    const { file } = valueOf(
      await makeBackup({ vault: old.vault, clock: room.clock, place: room.place, reason: 'daily' }),
    );
    const folder = path.join(await temporaryFolder(), 'restored');
    valueOf(await restoreBackup(orderFor(file, folder)));
    await opened(folder, passphrase, ({ names }) => {
      expect(names).toEqual([]);
      return Promise.resolve();
    });
  });
});

/** A vault whose records have the form of an earlier release. */
async function vaultOfForm(steps: readonly Migration[]) {
  const made = await newVault();
  const connection = knexFor({ file: path.join(made.folder, 'records.db'), key: made.vault.databaseKey() });
  valueOf(await migrate(connection, path.join(made.folder, 'records.db'), steps));
  await connection.destroy();
  await finishCreation(made.folder);
  return made;
}

/** The same backup as a newer program would have made it: its records know a step more, and its list is sealed with the right key. */
async function withNewerRecords(room: BackedUp, file: string): Promise<string> {
  const reader = await ContainerReader.open(file);
  const folder = await temporaryFolder();
  const records = path.join(folder, 'records.db');
  await writeFile(records, (await reader.small('records.db'))!);
  const connection = knexFor({ file: records, key: room.vault.databaseKey() });
  await connection('knex_migrations').insert({ name: '9990-someday', batch: 99, migrationTime: 0 });
  await connection.destroy();
  const target = path.join(folder, 'newer.sdbackup');
  const written = await makeFile(target);
  const writer = new ContainerWriter(written, new Date(0));
  for (const name of reader.names) {
    let bytes = (await reader.small(name))!;
    if (name === 'records.db') bytes = await readFile(records);
    if (name === 'manifest.sealed') {
      const manifest = valueOf(openManifest(room.vault.backupsKey(), room.vault.vaultId, bytes));
      bytes = sealManifest(room.vault.backupsKey(), { ...manifest, entries: [...writer.entries] });
    }
    await writer.add(name, bytes.length, onePiece(bytes));
  }
  await writer.finish();
  await written.close();
  await reader.close();
  return target;
}
