import fs, { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskEvents } from '../../../domain/api';
import { ok } from '../../../domain/common/result';
import { BackupsRoom } from '../../../electron/backups/backups-room';
import { PlacesMemory } from '../../../electron/backups/places-memory';
import { BackupRounds } from '../../../electron/backups/rounds';
import { knexFor, openDatabase } from '../../../electron/database/open-database';
import { migrate } from '../../../electron/database/migrate';
import { SettingsFile } from '../../../electron/settings/settings-file';
import { finishCreation } from '../../../electron/vault/create-vault';
import { migrations } from '../../../migrations';
import { noDialogs } from '../support/no-dialogs';
import { newVault, problemOf, temporaryFolder, valueOf } from '../vault/support';
import { type BackedUp, movingClock, renamePupil, vaultToBackUp } from './support';

let room: BackedUp;
let settings: SettingsFile;
let memory: PlacesMemory;
let rounds: BackupRounds;
let progress: DeskEvents['progress'][];
const beside = (): string => path.join(room.folder, 'backups');
const backupsOf = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder);
  return names.map((name) => name.split('_')[3] ?? name);
};

beforeEach(async () => {
  room = await vaultToBackUp();
  settings = new SettingsFile(path.join(await temporaryFolder(), 'settings.json'));
  memory = new PlacesMemory(settings, room.vault.vaultId);
  progress = [];
  rounds = roundsWith();
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

/** Every file that is to be made in this folder is refused with this code, as by a stick that was pulled out or a share that was dropped. */
function refuseIn(folder: string, code: string): void {
  const real = fs.open;
  vi.spyOn(fs, 'open').mockImplementation((file, flags, mode) =>
    String(file).startsWith(folder) && flags === 'wx'
      ? Promise.reject(Object.assign(new Error(`${code}: refused, open`), { code, path: file }))
      : real(file, flags, mode),
  );
  syncBuiltinESMExports();
}

function roundsWith(clock = room.clock): BackupRounds {
  const onProgress = (told: DeskEvents['progress']): void => void progress.push(told);
  return new BackupRounds({ vault: room.vault, clock, memory, onProgress });
}

async function useStick(folder = path.join(room.place, 'stick')): Promise<string> {
  await mkdir(folder, { recursive: true });
  await memory.change((places) => ({ ...places, first: { folder, lastVerifiedAt: null } }));
  return folder;
}

describe('backups that the program makes by itself', () => {
  it('are made beside the records at first, once a day', async () => {
    expect(valueOf(await rounds.whenDue())?.made).toHaveLength(1);
    expect(valueOf(await rounds.whenDue())).toBeNull();
    expect(await backupsOf(beside())).toEqual(['daily']);
    const tomorrow = roundsWith(movingClock('2027-01-23T08:00:00.000Z'));
    expect(valueOf(await tomorrow.whenDue())?.made).toHaveLength(1);
    expect(progress.at(-1)).toMatchObject({ job: 'automatic-backup', doing: 'Checking the backup' });
    expect(progress.at(-1)?.done).toBe(progress.at(-1)?.total);
  });

  it('go to both places, and to the one that is there while the other is away', async () => {
    const stick = await useStick();
    const second = path.join(room.place, 'network');
    await memory.change((places) => ({ ...places, second: { folder: second, lastVerifiedAt: null } }));
    expect(valueOf(await rounds.whenDue())?.made.map(({ folder }) => folder)).toEqual([stick]);
    await mkdir(second);
    expect(valueOf(await rounds.whenDue())?.made.map(({ folder }) => folder)).toEqual([second]);
    expect(await readdir(beside())).toEqual([]);
  });

  it('are made beside the records when no place is there, and the age of the last one on the stick is remembered', async () => {
    const stick = await useStick();
    valueOf(await rounds.whenDue());
    await rename(stick, `${stick}-away`);
    const later = roundsWith(movingClock('2027-01-25T08:00:00.000Z'));
    valueOf(await later.whenDue());
    expect(await backupsOf(beside())).toEqual(['daily']);
    const [place] = await later.placesNow();
    expect(place).toMatchObject({ isThere: false, folder: stick });
    expect(place?.lastVerifiedAt).toMatch(/^2027-01-21/);
    expect(await later.places.spareAt()).toMatch(/^2027-01-25/);
    await rename(`${stick}-away`, stick);
    expect((await later.placesNow())[0]).toMatchObject({ isThere: true });
  });

  it('let old ones go only after a new one was verified, and nothing that is not theirs', async () => {
    const stick = await useStick();
    const tag = room.vault.vaultId.slice(-12);
    const forged = `SENDCO-Desk_2024-01-01_00-00-00-000Z_daily_${tag}.sdbackup`;
    await writeFile(path.join(stick, forged), 'named like ours, and none of ours');
    await writeFile(path.join(stick, 'photo.jpg'), 'hers');
    const old = roundsWith(movingClock('2025-01-01T08:00:00.000Z'));
    valueOf(await old.byHand('hand'));
    valueOf(await old.byHand('hand'));
    expect(await readdir(stick)).toHaveLength(4);
    await rm(room.store.pathOf((await room.database.read<{ id: string }>('documents').first())?.id ?? ''));
    valueOf(await rounds.whenDue());
    const names = await readdir(stick);
    expect(names).toContain('photo.jpg');
    expect(names).toContain(forged);
    // The new one is not whole: the newest whole one stays, the other old one may go.
    const ours = names.filter((name) => name !== 'photo.jpg' && name !== forged);
    expect(ours.filter((name) => name.includes('_2025-'))).toHaveLength(1);
    expect(ours.filter((name) => name.includes('_not-whole'))).toHaveLength(1);
  });

  it('take two of what is there when the clock is ten years ahead, and go on when it is right again', async () => {
    const stick = await useStick();
    const [first] = valueOf(await rounds.byHand('hand')).made;
    const tag = room.vault.vaultId.slice(-12);
    for (const month of ['02', '03', '04', '05', '06'])
      await copyFile(
        first?.file ?? '',
        path.join(stick, `SENDCO-Desk_2026-${month}-01_08-00-00-000Z_daily_${tag}.sdbackup`),
      );
    // Cannot go, and so must not keep the next from going.
    for (const day of ['01', '02'])
      await writeFile(path.join(stick, `SENDCO-Desk_2024-01-${day}_00-00-00-000Z_daily_${tag}.sdbackup`), '');
    const wrong = roundsWith(movingClock('2037-01-21T08:00:00.000Z'));
    valueOf(await wrong.whenDue());
    const months = async () => (await readdir(stick)).map((name) => name.split('_')[1]?.slice(0, 7)).sort();
    expect(await months()).toEqual([
      '2024-01',
      '2024-01',
      '2026-04',
      '2026-05',
      '2026-06',
      '2027-01',
      '2037-01',
    ]);

    const right = roundsWith(movingClock('2027-01-23T08:00:00.000Z'));
    expect((await right.placesNow())[0]?.lastVerifiedAt).toMatch(/^2027-01-21/);
    expect((await right.places.newest())?.at).toMatch(/^2027-01-21/);
    expect(valueOf(await right.whenDue())?.made).toHaveLength(1);
    expect((await months()).filter((month) => month === '2027-01')).toHaveLength(2);
    await wrong.byHand('hand');
    await rename(stick, `${stick}-away`);
    expect((await right.placesNow())[0]).toMatchObject({ isThere: false, lastVerifiedAt: null });
  });

  it('that fail say why until one succeeds', async () => {
    await room.database.read.raw('SELECT 1');
    await rename(path.join(room.folder, 'vault.json'), path.join(room.folder, 'vault.json.elsewhere'));
    expect((await rounds.byHand('hand')).ok).toBe(false);
    expect((await rounds.placesNow())[0]?.trouble).toContain('vault.json');
    await rename(path.join(room.folder, 'vault.json.elsewhere'), path.join(room.folder, 'vault.json'));
    valueOf(await rounds.byHand('hand'));
    expect((await rounds.placesNow())[0]?.trouble).toBeNull();
  });

  it.each(['UNKNOWN', 'ECONNRESET', 'EFBIG', 'ENOTRECOVERABLE'])(
    'go on to the second place when the first answers %s, and say so',
    async (code) => {
      const stick = await useStick();
      const second = path.join(room.place, 'network');
      await mkdir(second);
      await memory.change((places) => ({ ...places, second: { folder: second, lastVerifiedAt: null } }));
      refuseIn(stick, code);
      const round = valueOf(await rounds.byHand('hand'));
      expect(round.made.map(({ folder }) => folder)).toEqual([second]);
      expect(round.failed.map(({ folder }) => folder)).toEqual([stick]);
      expect(await backupsOf(second)).toEqual(['by-hand']);
      const [first, other] = await rounds.placesNow();
      expect(first?.trouble).toContain('Nothing was changed');
      expect(other?.trouble).toBeNull();
    },
  );

  it('end at once when the vault is locked, and leave nothing', async () => {
    const running = rounds.byHand('hand');
    const waiting = rounds.byHand('next');
    await rounds.close();
    expect(['cancelled', 'locked']).toContain(problemOf(await running).kind);
    expect(['cancelled', 'locked']).toContain(problemOf(await waiting).kind);
    expect(await readdir(beside())).toEqual([]);
    expect(problemOf(await rounds.byHand('later')).kind).toBe('locked');
  });
});

describe('before an import', () => {
  const roomFor = (isDemo = false): BackupsRoom =>
    new BackupsRoom({
      ...{ vault: room.vault, clock: room.clock, dialogs: noDialogs, settings, isDemo },
      ...{ onProgress: (told) => progress.push(told), automaticAfter: 3_600_000 },
    });

  it('a backup is made first, unless nothing was changed since the last', async () => {
    const backups = roomFor();
    let imported = 0;
    const call = backups.first(room.database, () => {
      imported += 1;
      return Promise.resolve(ok(null));
    });
    valueOf(await call({ token: 'a' }));
    valueOf(await call({ token: 'a' }));
    expect(await backupsOf(beside())).toEqual(['before-import']);
    await renamePupil(room, 'Later');
    valueOf(await call({ token: 'b' }));
    expect(await backupsOf(beside())).toHaveLength(2);
    expect(imported).toBe(3);
    expect(progress.some(({ job }) => job === 'b')).toBe(true);
    await backups.close();
  });

  it.each(['UNKNOWN', 'ENOTRECOVERABLE'])(
    'it is made beside the records when the only place answers %s',
    async (code) => {
      const stick = await useStick();
      refuseIn(stick, code);
      const round = valueOf(await rounds.before('before-import', 'a'));
      expect(round.failed.map(({ folder }) => folder)).toEqual([stick]);
      expect(await backupsOf(beside())).toEqual(['before-import']);
      expect(await backupsOf(stick)).toEqual([]);
    },
  );

  it('without a backup nothing is imported', async () => {
    const backups = roomFor();
    await rename(path.join(room.folder, 'vault.json'), path.join(room.folder, 'vault.json.elsewhere'));
    let imported = 0;
    const call = backups.first(room.database, () => {
      imported += 1;
      return Promise.resolve(ok(null));
    });
    const refused = problemOf(await call({ token: 'a' }));
    expect(refused.kind).toBe('backup-failed');
    expect(refused.message).toContain('Nothing was imported');
    expect(imported).toBe(0);
    await rename(path.join(room.folder, 'vault.json.elsewhere'), path.join(room.folder, 'vault.json'));
    await backups.close();
  });
});

describe('before an update of the records', () => {
  async function oldVault() {
    const made = await newVault();
    const file = path.join(made.folder, 'records.db');
    const connection = knexFor({ file, key: made.vault.databaseKey() });
    valueOf(await migrate(connection, file, migrations.slice(0, -1)));
    await connection.destroy();
    await finishCreation(made.folder);
    const backups = new BackupsRoom({
      ...{ vault: made.vault, clock: room.clock, dialogs: noDialogs, settings, isDemo: false },
      ...{ onProgress: () => undefined, automaticAfter: 3_600_000 },
    });
    const open = () =>
      openDatabase({
        ...{ file, key: made.vault.databaseKey(), clock: room.clock, actor: 'A tester' },
        beforeUpdate: () => backups.beforeUpdate(),
      });
    return { ...made, file, open };
  }

  it('a whole backup is made, also when its place is away', async () => {
    const old = await oldVault();
    const away = { first: { folder: '/nowhere/at/all', lastVerifiedAt: null }, second: null };
    await settings.change({ backups: { [old.vault.vaultId]: away } });
    const database = valueOf(await old.open());
    await database.close();
    expect(await backupsOf(path.join(old.folder, 'backups'))).toEqual(['before-update']);
    const again = valueOf(await old.open());
    await again.close();
    expect(await backupsOf(path.join(old.folder, 'backups'))).toHaveLength(1);
  });

  it('and without one the records stay as they are', async () => {
    const old = await oldVault();
    await rm(path.join(old.folder, 'backups'), { recursive: true });
    await writeFile(path.join(old.folder, 'backups'), 'a file where the folder should be');
    expect(problemOf(await old.open()).kind).toBe('backup-failed');
    const connection = knexFor({ file: old.file, key: old.vault.databaseKey() });
    const steps = await connection('knex_migrations');
    await connection.destroy();
    expect(steps).toHaveLength(migrations.length - 1);
  });
});
