import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { putAsideIn, putAsideSets, removePutAside } from '../../../electron/backups/put-aside';
import * as patient from '../../../electron/files/patient';
import { serialiseLock } from '../../../electron/vault/lock-record';
import { problemOf, temporaryFolder, valueOf } from '../vault/support';

vi.mock('../../../electron/files/patient', { spy: true });

// What a restore put aside is children's data that goes for good: only what the program named goes, and never what is worked with.

const older = 'before-restore-2026-03-02T08-00-00Z';
const newer = 'before-restore-2027-01-21T19-05-07Z-2';
let folder: string;

beforeEach(async () => {
  vi.mocked(patient.removeTree).mockReset();
  folder = await temporaryFolder();
  for (const set of ['', older, newer]) {
    await mkdir(path.join(folder, set, 'documents', '0a'), { recursive: true });
    await writeFile(path.join(folder, set, 'documents', '0a', 'report.sdk'), 'sealed');
    await writeFile(path.join(folder, set, 'records.db'), `records of ${set}`);
    await writeFile(path.join(folder, set, 'vault.json'), '{}');
  }
});

/** Every file of the vault's folder, what was put aside with it. */
async function files(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

describe('what restores put aside', () => {
  it('is listed with its time and its size, the oldest first', async () => {
    const bytes = (name: string): number => 'sealed'.length + `records of ${name}`.length + '{}'.length;
    expect(await putAsideSets(folder)).toEqual([
      { name: older, at: '2026-03-02T08:00:00.000Z', bytes: bytes(older) },
      { name: newer, at: '2027-01-21T19:05:07.000Z', bytes: bytes(newer) },
    ]);
  });

  it('is none where there is no folder, and a file or a link of such a name is not one', async () => {
    expect(await putAsideSets(path.join(folder, 'elsewhere'))).toEqual([]);
    const outside = await temporaryFolder();
    await writeFile(path.join(outside, 'hers.txt'), 'hers');
    const link = 'before-restore-2027-02-01T08-00-00Z';
    await symlink(outside, path.join(folder, link));
    await writeFile(path.join(folder, 'before-restore-2027-02-02T08-00-00Z'), 'a file');
    expect(await putAsideIn(folder)).toEqual([older, newer]);
    expect(problemOf(await removePutAside(folder, link)).kind).toBe('not-found');
    expect(await readdir(outside)).toEqual(['hers.txt']);
  });

  it('goes with all that is in it, and nothing else does', async () => {
    const before = await files();
    valueOf(await removePutAside(folder, older));
    expect(await files()).toEqual(before.filter((file) => !file.startsWith(older)));
    expect(await readFile(path.join(folder, 'records.db'), 'utf8')).toBe('records of ');
    expect(problemOf(await removePutAside(folder, older)).kind).toBe('not-found');
  });

  it.each(['documents', 'records.db', '.', '', '..', `${older}/documents`, `${older}/..`, `./${older}`])(
    'is removed by the name that the program gave only: %j is refused',
    async (name) => {
      const before = await files();
      expect(problemOf(await removePutAside(folder, name)).kind).toBe('not-found');
      expect(await files()).toEqual(before);
    },
  );

  it('stays while a restore is still to be finished: its old set is among it', async () => {
    await writeFile(path.join(folder, 'restore-ready'), JSON.stringify({ aside: newer }));
    const before = await files();
    expect(problemOf(await removePutAside(folder, newer)).kind).toBe('restore-unfinished');
    expect(await files()).toEqual(before);
  });

  it('stays while another program has it open as a vault', async () => {
    const other = { instanceId: 'another', pid: 1, host: 'her-other-laptop', machineId: 'another' };
    const record = { ...other, since: new Date().toISOString(), beat: 0 };
    await writeFile(path.join(folder, older, 'lock'), serialiseLock(record));
    const problem = problemOf(await removePutAside(folder, older));
    expect(problem).toMatchObject({ kind: 'vault-in-use', facts: { host: 'her-other-laptop' } });
    expect(await putAsideIn(folder)).toContain(older);
  });

  it('says so when not all of it could go, and lists the rest', async () => {
    vi.mocked(patient.removeTree).mockRejectedValueOnce(Object.assign(new Error('held'), { code: 'EBUSY' }));
    const problem = problemOf(await removePutAside(folder, older));
    expect(problem.kind).toBe('file-busy');
    expect(problem.message).toContain('Not all of it could be removed');
    expect(problem.message).not.toContain('Nothing was changed');
    expect(await putAsideIn(folder)).toEqual([older, newer]);
    valueOf(await removePutAside(folder, older));
    expect(await putAsideIn(folder)).toEqual([newer]);
  });
});
