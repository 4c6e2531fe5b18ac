import { type Knex } from 'knex';
import { fail, ok, type Result } from '../../domain/common/result';
import { type Migration, migrations } from '../../migrations';
import { databaseProblem } from './database-problem';
import { knexFor } from './open-database';

/** An encrypted database file and its key (32 bytes; the caller keeps and zeroes it). */
export interface DatabaseFile {
  readonly file: string;
  readonly key: Buffer;
}

/** A document as its row in a copy knows it. */
export interface CopiedDocument {
  readonly id: string;
  readonly title: string;
  readonly wrappedKey: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a sound copy holds. */
export interface CopyContents {
  /** Rows of documents, those in the bin included. */
  readonly documents: readonly CopiedDocument[];
  /** Migrations that were made in it. */
  readonly steps: readonly string[];
}

/**
 * Copies a database that is in use to a new file, encrypted with the same key: as it was at one moment, whatever is written meanwhile.
 * A connection of its own, so that nobody who reads or writes has to wait (WAL). Problems: the disk's own.
 */
export async function copyDatabase(source: DatabaseFile, target: string): Promise<Result<null>> {
  return withConnection(source, async (connection) => {
    await connection.raw('VACUUM INTO ?', [target]);
    return ok(null);
  });
}

/** Checks a copy page by page and index by index, and reads what it holds. Problems: `database-unreadable`, and the disk's own. */
export async function inspectCopy(copy: DatabaseFile): Promise<Result<CopyContents>> {
  return withConnection(copy, async (connection) => {
    const [found] = await connection.raw<{ integrityCheck?: string }[]>('PRAGMA integrity_check(1)');
    if (found?.integrityCheck !== 'ok') return copyUnsound;
    const steps = await namesOfSteps(connection);
    const hasDocuments = await connection.schema.hasTable('documents');
    const documents: CopiedDocument[] = hasDocuments
      ? await connection('documents').select('id', 'title', 'wrappedKey', 'bytes', 'sha256').orderBy('id')
      : [];
    return ok({ documents, steps });
  });
}

/** Whether every step that was made in a database is one that this program knows. */
export function areStepsKnown(
  done: readonly string[],
  steps: readonly Pick<Migration, 'name'>[] = migrations,
): boolean {
  return done.every((name) => steps.some((step) => step.name === name));
}

const copyUnsound = fail(
  'database-unreadable',
  'The records in this copy are damaged. Nothing was changed. Use another backup.',
);

async function namesOfSteps(connection: Knex): Promise<string[]> {
  if (!(await connection.schema.hasTable('knex_migrations'))) return [];
  const rows: { name: string }[] = await connection('knex_migrations').select('name').orderBy('id');
  return rows.map(({ name }) => name);
}

async function withConnection<T>(
  source: DatabaseFile,
  work: (connection: Knex) => Promise<Result<T>>,
): Promise<Result<T>> {
  const connection = knexFor(source);
  try {
    return await work(connection);
  } catch (error) {
    const problem = databaseProblem(error);
    if (problem === null) throw error;
    return problem;
  } finally {
    await connection.destroy();
  }
}
