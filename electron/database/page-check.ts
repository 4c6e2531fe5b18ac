import sqlite3 from 'sqlite3';
import { ok, type Result } from '../../domain/common/result';
import { errorCode } from '../files/file-problem';
import type { DatabaseFile } from './copy-database';
import { databaseProblem, databaseUnreadable } from './database-problem';
import { prepareConnection } from './prepare-connection';

/**
 * Reads every page of the records once, beside the work on them, on a connection of its own. A page that is read for somebody's work is verified
 * anyway (each carries a seal); this finds one that nobody reads, while the backup is young. It takes a second for each 100 MB.
 * Problems: `database-unreadable`, and the disk's own; none when the signal ends it.
 */
export async function checkPages(source: DatabaseFile, signal: AbortSignal): Promise<Result<null>> {
  const raw = await openRaw(source.file);
  // Ends the statement that runs: locking must not wait for it.
  const stop = () => {
    raw.interrupt();
  };
  try {
    await prepareConnection(raw, source.key);
    signal.throwIfAborted();
    signal.addEventListener('abort', stop, { once: true });
    const found = await firstValue(raw, 'PRAGMA quick_check(1)');
    return found === 'ok' ? ok(null) : databaseUnreadable;
  } catch (error) {
    if (signal.aborted || errorCode(error) === 'SQLITE_INTERRUPT') return ok(null);
    const problem = databaseProblem(error);
    if (problem === null) throw error;
    return problem;
  } finally {
    signal.removeEventListener('abort', stop);
    await closeRaw(raw);
  }
}

function openRaw(file: string): Promise<sqlite3.Database> {
  return new Promise((resolve, reject) => {
    const raw = new sqlite3.Database(file, sqlite3.OPEN_READWRITE, (error) => {
      if (error) reject(error);
      else resolve(raw);
    });
  });
}

function firstValue(raw: sqlite3.Database, sql: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    raw.get<Record<string, unknown>>(sql, (error, row) => {
      if (error) reject(error);
      else resolve(Object.values(row)[0]);
    });
  });
}

function closeRaw(raw: sqlite3.Database): Promise<void> {
  return new Promise((resolve, reject) => {
    raw.close((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
