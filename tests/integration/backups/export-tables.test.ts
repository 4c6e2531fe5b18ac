import { mkdir, readdir, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tableTitle } from '../../../domain/backups/export-words';
import { exportTable } from '../../../electron/backups/export-tables';
import { temporaryFolder } from '../vault/support';
import { vaultToBackUp } from './support';

/** The files below `folder` that this process has open. */
async function openBelow(folder: string): Promise<string[]> {
  const handles = await readdir('/proc/self/fd');
  const files = await Promise.all(handles.map((name) => readlink(`/proc/self/fd/${name}`).catch(() => '')));
  return files.filter((file) => file.startsWith(folder));
}

it.runIf(process.platform === 'linux').each(['csv', 'json'])(
  'a list of which the %s is refused leaves neither of its two files open',
  async (refused) => {
    const { database } = await vaultToBackUp();
    const folder = await temporaryFolder();
    const taken = { csv: join('tables', `${tableTitle('pupils')}.csv`), json: join('json', 'pupils.json') };
    await mkdir(join(folder, 'tables'));
    await mkdir(join(folder, 'json'));
    await writeFile(join(folder, refused === 'csv' ? taken.csv : taken.json), '');
    const pupils = { table: 'pupils', key: 'id' };
    const { signal } = new AbortController();
    const exported = exportTable(database.read, pupils, folder, new Map(), signal);
    await expect(exported).rejects.toThrow('EEXIST');
    expect(await openBelow(folder)).toEqual([]);
  },
);
