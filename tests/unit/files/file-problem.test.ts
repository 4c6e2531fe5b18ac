import { describe, expect, it } from 'vitest';
import { renameWithRetry } from '../../../electron/files/durable-rename';
import { fileProblem, fileResult } from '../../../electron/files/file-problem';

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
  ])('%s when writing is %s, and says that nothing was changed', (code, kind) => {
    expect(fileProblem(refusal(code), 'write')?.kind).toBe(kind);
    expect(fileProblem(refusal(code), 'write')?.message).toContain('Nothing was changed');
  });

  it('means another thing when reading', () => {
    expect(fileProblem(refusal('EACCES'), 'read')?.kind).toBe('folder-unreadable');
  });

  it('is told apart from bugs, which are thrown on', async () => {
    expect(fileProblem(new TypeError('oops'), 'write')).toBeNull();
    expect(fileProblem(refusal('ERR_INVALID_ARG_TYPE'), 'write')).toBeNull();
    await expect(fileResult('write', () => Promise.reject(new TypeError('oops')))).rejects.toThrow('oops');
  });
});

describe('a rename that a virus scanner holds up', () => {
  it('is tried again while the refusal may pass', async () => {
    let tries = 0;
    await renameWithRetry('a', 'b', () => {
      tries += 1;
      return tries < 4 ? Promise.reject(refusal('EPERM')) : Promise.resolve();
    });
    expect(tries).toBe(4);
  });

  it('is given up at once when it cannot pass, and in the end when it does not', async () => {
    await expect(renameWithRetry('a', 'b', () => Promise.reject(refusal('ENOSPC')))).rejects.toThrow(
      'ENOSPC',
    );
    await expect(renameWithRetry('a', 'b', () => Promise.reject(refusal('EBUSY')))).rejects.toThrow('EBUSY');
  });
});
