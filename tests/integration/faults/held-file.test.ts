import fs, { readFile, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { vaultToBackUp } from '../backups/support';
import { writeDurably } from '../../../electron/files/durable-write';
import { fileResult } from '../../../electron/files/file-problem';
import { removeFile } from '../../../electron/files/patient';
import { ok } from '../../../domain/common/result';
import { changePassphrase } from '../../../electron/vault/change-keys';
import {
  filesBelow,
  freshOptions,
  newVault,
  passphrase,
  problemOf,
  temporaryFolder,
  valueOf,
} from '../vault/support';

type Step = 'rename' | 'rm';
const codes = ['EBUSY', 'EPERM', 'EACCES'] as const;

/** The system's own file calls, refused so many times before each success, as Windows does while a scanner holds the file. */
function heldFor(step: Step, times: number, code: string): { readonly refused: () => number } {
  const real = fs[step] as (...given: unknown[]) => Promise<void>;
  const tries = new Map<string, number>();
  let refused = 0;
  vi.spyOn(fs, step).mockImplementation((...given: unknown[]) => {
    const [file, to] = given;
    const before = tries.get(String(file)) ?? 0;
    tries.set(String(file), before + 1);
    if (before >= times) return real(...given);
    refused += 1;
    const about = { code, path: file, ...(step === 'rename' && { dest: to }) };
    return Promise.reject(Object.assign(new Error(`${code}: operation not permitted`), about));
  });
  syncBuiltinESMExports();
  return { refused: () => refused };
}

const { platform } = process;
beforeEach(() => {
  Object.defineProperty(process, 'platform', { value: 'win32' });
});
afterEach(() => {
  Object.defineProperty(process, 'platform', { value: platform });
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

describe('a file that another program holds for a moment', () => {
  it.each(codes)('is replaced and removed when it is let go (%s)', async (code) => {
    const file = path.join(await temporaryFolder(), 'vault.json');
    await writeFile(file, 'old');
    const renames = heldFor('rename', 4, code);
    await writeDurably(file, Buffer.from('new'));
    expect(renames.refused()).toBe(4);
    expect(await readFile(file, 'utf8')).toBe('new');
    const removals = heldFor('rm', 4, code);
    await removeFile(file);
    expect(removals.refused()).toBe(4);
    expect(await filesBelow(path.dirname(file))).toEqual([]);
  });

  it('keeps neither a document, nor a backup, nor a new passphrase from being written', async () => {
    const room = await vaultToBackUp();
    const renames = heldFor('rename', 2, 'EPERM');
    heldFor('rm', 2, 'EPERM');
    await room.keep('Occupational therapy', 5000);
    await room.made();
    expect(renames.refused()).toBeGreaterThanOrEqual(4);
    const { vault, folder } = await newVault();
    valueOf(await changePassphrase(vault, passphrase, 'a longer copper kettle', freshOptions()));
    expect(await filesBelow(folder)).not.toContainEqual(expect.stringMatching(/\.tmp$/));
  });
});

describe('a file that another program does not let go', () => {
  it('is named, and is as it was', async () => {
    const file = path.join(await temporaryFolder(), 'vault.json');
    await writeFile(file, 'old');
    heldFor('rename', Infinity, 'EACCES');
    const written = await fileResult('write', async () => {
      await writeDurably(file, Buffer.from('new'));
      return ok(null);
    });
    expect(problemOf(written)).toMatchObject({ kind: 'file-busy' });
    expect(problemOf(written).message).toContain('the file “vault.json”');
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await filesBelow(path.dirname(file))).toEqual(['vault.json']);
  });

  it('is told at once where the refusal does not pass: a full disk, and outside Windows a missing permission', async () => {
    const file = path.join(await temporaryFolder(), 'vault.json');
    const full = heldFor('rename', Infinity, 'ENOSPC');
    await expect(writeDurably(file, Buffer.from('new'))).rejects.toThrow('ENOSPC');
    expect(full.refused()).toBe(1);
    vi.restoreAllMocks();
    Object.defineProperty(process, 'platform', { value: 'linux' });
    const forbidden = heldFor('rename', Infinity, 'EACCES');
    await expect(writeDurably(file, Buffer.from('new'))).rejects.toThrow('EACCES');
    expect(forbidden.refused()).toBe(1);
  });
});
