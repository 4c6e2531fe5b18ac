import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Clock, Database } from '../../../electron/database/database';
import { openDatabase } from '../../../electron/database/open-database';

/** A clock that stands still on Monday 23 November 2026, unless a test moves it. */
export function fixedClock(today = '2026-11-23'): Clock {
  return { now: () => `${today}T09:30:00.000Z`, today: () => today };
}

export interface TempDatabase {
  readonly folder: string;
  readonly file: string;
  readonly key: Buffer;
  readonly database: Database;
  /** Closes the database and removes the folder. */
  dispose(): Promise<void>;
}

/** A real encrypted database in a temporary folder. */
export async function tempDatabase(clock: Clock = fixedClock()): Promise<TempDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sendco-test-'));
  const file = path.join(folder, 'records.db');
  const key = randomBytes(32);
  const opened = await openDatabase({ file, key, clock, actor: 'A tester' });
  if (!opened.ok) throw new Error(opened.problem.message);
  const database = opened.value;
  return {
    folder,
    file,
    key,
    database,
    dispose: async () => {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
