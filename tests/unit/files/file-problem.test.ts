import { describe, expect, it } from 'vitest';
import { fileProblem, fileResult } from '../../../electron/files/file-problem';
import { patiently } from '../../../electron/files/patient';

function refusal(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('what the disk refuses', () => {
  it.each([
    ['EROFS', 'folder-read-only'],
    ['EACCES', 'folder-read-only'],
    ['EPERM', 'folder-read-only'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['ENOENT', 'folder-missing'],
    ['EIO', 'folder-unreachable'],
    ['EBUSY', 'file-busy'],
    ['EFBIG', 'file-too-large'],
    ['UNKNOWN', 'folder-unreachable'],
    ['ECONNRESET', 'folder-unreachable'],
  ])('%s when writing is %s, and says that nothing was changed', (code, kind) => {
    expect(fileProblem(refusal(code), 'write')?.kind).toBe(kind);
    expect(fileProblem(refusal(code), 'write')?.message).toContain('Nothing was changed');
  });

  it('means another thing when reading', () => {
    expect(fileProblem(refusal('EACCES'), 'read')?.kind).toBe('folder-unreadable');
  });

  it('tells what to do about a stick whose format takes no large file', () => {
    expect(fileProblem(refusal('EFBIG'), 'write')?.message).toMatch(/4 GB.*exFAT/);
  });

  it('is told apart from bugs, which are thrown on', async () => {
    expect(fileProblem(new TypeError('oops'), 'write')).toBeNull();
    expect(fileProblem(refusal('ERR_INVALID_ARG_TYPE'), 'write')).toBeNull();
    await expect(fileResult('write', () => Promise.reject(new TypeError('oops')))).rejects.toThrow('oops');
  });
});

describe('a step on a file that another program holds', () => {
  it('is tried again while the refusal may pass', async () => {
    let tries = 0;
    await patiently(() => {
      tries += 1;
      return tries < 4 ? Promise.reject(refusal('EBUSY')) : Promise.resolve();
    });
    expect(tries).toBe(4);
  });

  it('is given up at once when it cannot pass, and in the end when it does not', async () => {
    await expect(patiently(() => Promise.reject(refusal('ENOSPC')))).rejects.toThrow('ENOSPC');
    await expect(patiently(() => Promise.reject(refusal('EBUSY')))).rejects.toThrow('EBUSY');
  });

  it('names the file that should have been replaced', () => {
    const held = Object.assign(refusal('EBUSY'), {
      path: '/vault/vault.json.1.tmp',
      dest: '/vault/vault.json',
    });
    expect(fileProblem(held, 'write')?.message).toContain('the file “vault.json”');
  });
});
