import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { defaultSettings } from '../../../domain/settings/model';
import { settingsService } from '../../../electron/settings/service';
import { SettingsFile } from '../../../electron/settings/settings-file';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sendco-settings-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const fileIn = (profile: string): string => path.join(profile, 'settings.json');

it('keeps every one of several changes made at once, the last one where they meet', async () => {
  const file = new SettingsFile(fileIn(folder));
  const sizes = ['large', 'larger', 'normal', 'larger'] as const;
  await Promise.all([...sizes.map((textSize) => file.change({ textSize })), file.change({ theme: 'dark' })]);
  expect(await new SettingsFile(fileIn(folder)).read()).toEqual({
    ...defaultSettings,
    textSize: 'larger',
    theme: 'dark',
  });
  expect(await readdir(folder)).toEqual(['settings.json']);
});

it('gives the defaults where the file cannot be read', async () => {
  await writeFile(fileIn(folder), '{ "theme": ');
  expect(await new SettingsFile(fileIn(folder)).read()).toEqual(defaultSettings);
});

it('says in words that the settings cannot be written, and goes on with the old ones', async () => {
  const inTheWay = path.join(folder, 'profile');
  await writeFile(inTheWay, '');
  const file = new SettingsFile(fileIn(path.join(inTheWay, 'deeper')));
  const settings = settingsService({ file, version: '1.0.0', onChange: () => undefined });
  expect(await settings.change({ theme: 'dark' })).toMatchObject({ ok: false });
  expect(await settings.read({})).toMatchObject({ ok: true, value: { theme: 'system' } });
});
