import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BackupError } from '../../../electron/backups/backup-problems';
import { clearSide, finishSwap, sideName, swapIn } from '../../../electron/backups/swap-in';
import * as durableRename from '../../../electron/files/durable-rename';
import { programIdentity } from '../../../electron/vault/lock-record';
import { temporaryFolder } from '../vault/support';

// The power goes after any rename of the swap: the next start must find the old set or finish the new one, never a mixture.

vi.mock('../../../electron/files/durable-rename', { spy: true });

const at = new Date('2027-01-22T08:00:00Z');
const aside = 'before-restore-2027-01-22T08-00-00Z';

beforeEach(() => {
  vi.mocked(durableRename.renameWithRetry).mockReset();
});

/** A folder with an old set and a new one beside, each part with its own content. */
async function folderWithSide(): Promise<string> {
  const folder = await temporaryFolder();
  for (const [set, place] of [
    ['old', folder],
    ['new', path.join(folder, sideName)],
  ] as const) {
    await mkdir(path.join(place, 'documents'), { recursive: true });
    await writeFile(path.join(place, 'documents', `${set}.sdk`), set);
    await writeFile(path.join(place, 'records.db'), set);
    await writeFile(path.join(place, 'vault.json'), set);
  }
  for (const name of ['records.db-wal', 'records.db-shm', 'vault.json.previous'])
    await writeFile(path.join(folder, name), 'old');
  return folder;
}

async function stateOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'lock');
  const read = files.map(async (entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, file), await readFile(file, 'utf8')] as const;
  });
  return Object.fromEntries((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const finished = {
  [`${aside}/documents/old.sdk`]: 'old',
  [`${aside}/records.db`]: 'old',
  [`${aside}/records.db-shm`]: 'old',
  [`${aside}/records.db-wal`]: 'old',
  [`${aside}/vault.json`]: 'old',
  [`${aside}/vault.json.previous`]: 'old',
  'documents/new.sdk': 'new',
  'records.db': 'new',
  'vault.json': 'new',
};

/** Lets so many renames of parts pass; all later ones are refused, as by another program, or because the power is gone. */
function refuseAfter(passing: number): void {
  const { renameWithRetry } = vi.mocked(durableRename);
  let done = 0;
  renameWithRetry.mockImplementation(async (from, to) => {
    const { rename } = await import('node:fs/promises');
    // The list of what is to be done is written by a rename as well: that one is not counted.
    if (to.endsWith('restore-ready')) return rename(from, to);
    done += 1;
    if (done > passing) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
    return rename(from, to);
  });
}

describe('putting a restored set in its place', () => {
  it('moves every part and keeps the old ones, journals with their records', async () => {
    const folder = await folderWithSide();
    expect(await swapIn(folder, at)).toEqual({ aside });
    expect(await stateOf(folder)).toEqual(finished);
  });

  it('that was cut off after any rename is finished at the next start', async () => {
    const renames = 9;
    for (let passing = 0; passing <= renames; passing += 1) {
      const folder = await folderWithSide();
      refuseAfter(passing);
      await swapIn(folder, at).catch(() => undefined);
      vi.mocked(durableRename.renameWithRetry).mockReset();
      const before = await stateOf(folder);
      expect(await finishSwap(folder, programIdentity())).toEqual({ ok: true, value: null });
      const after = await stateOf(folder);
      // Either all was taken back, or all is in place: and whatever was there is there still.
      if ('restore-ready' in before) expect(after).toEqual(finished);
      else expect(Object.values(after).filter((set) => set === 'old')).toHaveLength(6);
    }
  });

  it('is taken back when another program holds the first part', async () => {
    const folder = await folderWithSide();
    const before = await stateOf(folder);
    refuseAfter(0);
    await expect(swapIn(folder, at)).rejects.toMatchObject({ code: 'EBUSY' });
    expect(await stateOf(folder)).toEqual(before);
    await clearSide(folder);
    const after = await stateOf(folder);
    expect(Object.values(after).every((set) => set === 'old')).toBe(true);
  });

  it('says so when a later part is held, and leaves what finishes it', async () => {
    const folder = await folderWithSide();
    refuseAfter(2);
    await expect(swapIn(folder, at)).rejects.toEqual(new BackupError('restore-unfinished'));
    vi.mocked(durableRename.renameWithRetry).mockReset();
    await clearSide(folder);
    await finishSwap(folder, programIdentity());
    expect(await stateOf(folder)).toEqual(finished);
  });

  it('is not begun where nothing waits, and a list that cannot be read does not stop it', async () => {
    const folder = await folderWithSide();
    const before = await stateOf(folder);
    await finishSwap(folder, programIdentity());
    expect(await stateOf(folder)).toEqual(before);
    await writeFile(path.join(folder, 'restore-ready'), '{"aside":"../../elsewhere"}');
    await finishSwap(folder, programIdentity());
    expect((await stateOf(folder))['records.db']).toBe('new');
    expect(await readdir(path.join(folder, '..'))).not.toContain('elsewhere');
  });
});
