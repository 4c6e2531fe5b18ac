import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Knex } from 'knex';
import { fail, ok, type Result } from '../../domain/common/result';
import { type Migration, migrations } from '../../migrations';
import { errorCode } from '../files/file-problem';
import { databaseProblem, databaseUnreadable } from './database-problem';
import { unwatchTables } from './watch-tables';
import { removeFile } from '../files/patient';

/**
 * Brings the database to today's shape, all waiting migrations in one transaction.
 * A database that already holds records is backed up first, with its documents and its key file (`beforeUpdate`); where nobody does that,
 * the records alone are copied (still encrypted, same key) to backups/ beside it and the copy is checked. Without it nothing is migrated.
 * Problems: `database-newer` when it has steps that this program does not know, `update-failed`, `backup-failed`.
 */
export async function migrate(
  connection: Knex,
  file: string,
  steps: readonly Migration[] = migrations,
  beforeUpdate?: () => Promise<Result<null>>,
): Promise<Result<null>> {
  const done = await doneSteps(connection);
  const known = new Set(steps.map((step) => step.name));
  if (done.some((name) => !known.has(name))) return newer();
  const waiting = steps.filter((step) => !done.includes(step.name));
  if (waiting.length === 0) return ok(null);
  if (done.length > 0) {
    // Every page is read first: nothing is rewritten on top of damage.
    const [found]: Record<string, unknown>[] = await connection.raw('PRAGMA quick_check(1)');
    if (Object.values(found ?? {})[0] !== 'ok') return databaseUnreadable;
    const copied = await (beforeUpdate?.() ?? copyBefore(connection, file, waiting[0] as Migration));
    if (!copied.ok) return copied;
  }
  await unwatchTables(connection);
  // A crash in the middle leaves knex's own mark that somebody migrates. Nobody else does: the vault's lock is ours.
  await connection.migrate.forceFreeMigrationsLock();
  return makeSteps(connection, steps);
}

/** All or none: knex makes the waiting steps in one transaction. A step that fails is a bug of ours, and the user is told where she stands. */
async function makeSteps(connection: Knex, steps: readonly Migration[]): Promise<Result<null>> {
  try {
    await connection.migrate.latest({ migrationSource: sourceOf(steps) });
    return ok(null);
  } catch (error) {
    const code = errorCode(error);
    // Not SQLite's: nothing that a migration did. The disk's troubles have words of their own.
    if (code?.startsWith('SQLITE_') !== true || databaseProblem(error) !== null) throw error;
    return fail(
      'update-failed',
      'This version of SENDCO Desk has to change how records are kept, and that did not work. Your records are as they were, and a ' +
        'backup was made first. Go back to the version that you used before, and tell whoever looks after your computer.',
      { facts: { code } },
    );
  }
}

async function doneSteps(connection: Knex): Promise<string[]> {
  if (!(await connection.schema.hasTable('knex_migrations'))) return [];
  const rows: { name: string }[] = await connection('knex_migrations').select('name').orderBy('id');
  return rows.map((row) => row.name);
}

function sourceOf(steps: readonly Migration[]): Knex.MigrationSource<Migration> {
  return {
    getMigrations: () => Promise.resolve([...steps]),
    getMigrationName: (step) => step.name,
    getMigration: (step) =>
      Promise.resolve({
        up: async (transaction) => {
          for (const statement of step.statements) await transaction.raw(statement);
        },
        down: () => Promise.reject(new Error('Migrations only go forward.')),
      }),
  };
}

async function copyBefore(connection: Knex, file: string, step: Migration): Promise<Result<null>> {
  const folder = path.join(path.dirname(file), 'backups');
  const copy = path.join(folder, `before-${step.name}-${Date.now()}.db`);
  await mkdir(folder, { recursive: true });
  let isGood = false;
  try {
    isGood = await makeCopy(connection, copy);
  } finally {
    // Half a copy would only take the room that the next try needs.
    if (!isGood) await removeFile(copy);
  }
  if (isGood) return ok(null);
  return fail(
    'backup-failed',
    'A new version of the program has to change how records are kept, and the safety copy that it makes first could not be verified. ' +
      'Nothing was changed. Check that the disk has room and start again.',
  );
}

/** False when the copy is not a sound database. */
async function makeCopy(connection: Knex, copy: string): Promise<boolean> {
  await connection.raw('VACUUM INTO ?', [copy]);
  await connection.raw('ATTACH DATABASE ? AS copied', [copy]);
  try {
    const rows: Record<string, unknown>[] = await connection.raw('PRAGMA copied.quick_check');
    return Object.values(rows[0] ?? {})[0] === 'ok';
  } finally {
    await connection.raw('DETACH DATABASE copied');
  }
}

function newer(): Result<never> {
  return fail(
    'database-newer',
    'This vault was last used with a newer version of SENDCO Desk. Nothing was changed. Install the newer version to open it.',
  );
}
