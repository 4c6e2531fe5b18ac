import { fail, type Failure } from '../../domain/common/result';
import { errorCode, fileProblem } from '../files/file-problem';

/** SQLite's result codes for trouble with the disk (sqlite.org/rescode.html), as the operating system's codes for the same trouble. */
const diskTrouble: Readonly<Record<string, string>> = {
  SQLITE_FULL: 'ENOSPC',
  SQLITE_READONLY: 'EROFS',
  SQLITE_CANTOPEN: 'EACCES',
  SQLITE_IOERR: 'EIO',
  SQLITE_BUSY: 'EBUSY',
  SQLITE_LOCKED: 'EBUSY',
};

/** The file is damaged, or the key is another vault’s. */
export const databaseUnreadable = fail(
  'database-unreadable',
  'The records in this vault cannot be read: the file records.db is damaged or belongs to another vault. Nothing was changed. ' +
    'Restore your latest backup: what is there now is kept.',
);

/**
 * What to tell the user when SQLite cannot read or write; null when the error is a bug. The words say that nothing was changed: true of
 * reading, and of a transaction, which is rolled back.
 */
export function databaseProblem(error: unknown): Failure | null {
  const code = errorCode(error) ?? '';
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') return databaseUnreadable;
  const cause = diskTrouble[code];
  const trouble =
    cause === undefined ? null : fileProblem(Object.assign(new Error(), { code: cause }), 'write');
  return trouble && fail(trouble.kind, trouble.message, { facts: { code } });
}
