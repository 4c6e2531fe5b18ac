import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ok } from '../../../domain/common/result';
import type { Database } from '../../../electron/database/database';
import { SettingsFile } from '../../../electron/settings/settings-file';
import { finishCreation } from '../../../electron/vault/create-vault';
import { noDialogs } from '../support/no-dialogs';
import { newVault, temporaryFolder, valueOf } from '../vault/support';

// Each start of the program is one: what it remembers of the time is gone.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.resetModules();
});

interface Made {
  readonly id: string;
  readonly name: string;
}

/** Starts the program anew, with the laptop's clock at this time. */
async function startAt(time: string, folder: string, key: Buffer): Promise<Database> {
  vi.resetModules();
  vi.setSystemTime(new Date(time));
  const { openDatabase } = await import('../../../electron/database/open-database');
  const { systemClock } = await import('../../../electron/database/database');
  const file = path.join(folder, 'records.db');
  return valueOf(await openDatabase({ file, key, clock: systemClock, actor: 'A tester' }));
}

async function addSchool(database: Database, name: string): Promise<void> {
  valueOf(
    await database.change(`Added ${name}`, async (writer) => {
      await writer('schools').insert({ ...database.newRecord(), name });
      return ok(null);
    }),
  );
}

it('a clock that was set back, by a year and over a restart, leaves records and history in the order of their making', async () => {
  const { folder, vault } = await newVault();
  const names = ['Harbour Street', 'Quayside', 'Lighthouse', 'Old Rope Walk'];
  const times = [
    '2027-11-23T09:00:00Z',
    '2026-11-23T09:00:00Z',
    '2026-11-20T09:00:00Z',
    '2027-12-01T09:00:00Z',
  ];
  for (const [index, name] of names.entries()) {
    const database = await startAt(times[index] ?? '', folder, vault.databaseKey());
    await addSchool(database, name);
    await database.close();
  }
  const database = await startAt('2026-11-23T10:00:00Z', folder, vault.databaseKey());
  try {
    const schools = await database.read<Made>('schools').select('name').orderBy('id');
    expect(schools.map(({ name }) => name)).toEqual(names);
    const history = await database.read<{ what: string }>('changes').select('what').orderBy('id');
    expect(history.map(({ what }) => what)).toEqual(names.map((name) => `Added ${name}`));
  } finally {
    await database.close();
  }
});

it('ids go on after a long change whose records are later than the change itself', async () => {
  const { folder, vault } = await newVault();
  const first = await startAt('2027-11-23T09:00:00Z', folder, vault.databaseKey());
  valueOf(
    await first.change('Imported two schools', async (writer) => {
      await writer('schools').insert({ ...first.newRecord(), name: 'Harbour Street' });
      vi.setSystemTime(new Date('2027-11-23T09:05:00Z'));
      await writer('schools').insert({ ...first.newRecord(), name: 'Quayside' });
      return ok(null);
    }),
  );
  await first.close();
  const second = await startAt('2027-11-23T08:00:00Z', folder, vault.databaseKey());
  try {
    await addSchool(second, 'Lighthouse');
    const schools = await second.read<Made>('schools').select('name').orderBy('id');
    expect(schools.map(({ name }) => name)).toEqual(['Harbour Street', 'Quayside', 'Lighthouse']);
  } finally {
    await second.close();
  }
});

it('what was changed after the clock was set back is backed up before the next import', async () => {
  const { folder, vault } = await newVault();
  await finishCreation(folder);
  const ahead = await startAt('2027-11-23T09:00:00Z', folder, vault.databaseKey());
  await addSchool(ahead, 'Harbour Street');
  await ahead.close();
  const database = await startAt('2026-11-23T09:00:00Z', folder, vault.databaseKey());
  const { BackupsRoom } = await import('../../../electron/backups/backups-room');
  const { systemClock } = await import('../../../electron/database/database');
  const settings = new SettingsFile(path.join(await temporaryFolder(), 'settings.json'));
  const backups = new BackupsRoom({
    ...{ vault, clock: systemClock, dialogs: noDialogs, settings, isDemo: false },
    ...{ onProgress: () => undefined, automaticAfter: 3_600_000 },
  });
  try {
    const importNow = backups.first(database, () => Promise.resolve(ok(null)));
    valueOf(await importNow({ token: 'a' }));
    await addSchool(database, 'Quayside');
    vi.setSystemTime(new Date('2026-11-23T09:05:00Z'));
    valueOf(await importNow({ token: 'b' }));
    expect(await readdir(path.join(folder, 'backups'))).toHaveLength(2);
  } finally {
    await backups.close();
    await database.close();
  }
});
