import knex, { type Knex } from 'knex';
import { fail, ok, type Result } from '../../domain/common/result';
import { type Clock, Database } from './database';
import { camelCaseRow, toSnakeCase } from './letter-case';
import { migrate } from './migrate';
import { prepareConnection, type RawConnection } from './prepare-connection';
import { watchTables } from './watch-tables';

export interface DatabaseOptions {
  readonly file: string;
  /** 32 bytes; the caller keeps and zeroes it. */
  readonly key: Buffer;
  readonly clock: Clock;
  /** Who is entered in the history as having made a change. */
  readonly actor: string;
}

/**
 * Opens (or, for a new vault, makes) the encrypted database and brings it to today's shape.
 * Problems: `database-unreadable` when the key does not fit or the file is damaged, `database-newer` when a newer version
 * of the program made it. In neither case is anything written.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Result<Database>> {
  const connection = knexFor(options);
  try {
    await connection.raw('SELECT count(*) FROM sqlite_master');
  } catch (error) {
    await connection.destroy();
    if (isUnreadable(error)) return unreadable();
    throw error;
  }
  const migrated = await migrate(connection, options.file);
  if (!migrated.ok) {
    await connection.destroy();
    return migrated;
  }
  await watchTables(connection);
  return ok(new Database(connection, options.clock, options.actor));
}

function knexFor({ file, key }: DatabaseOptions): Knex {
  return knex({
    client: 'sqlite3',
    connection: { filename: file },
    useNullAsDefault: true,
    // knex would write SQL and values of records to the console.
    log: { warn: silence, error: silence, deprecate: silence, debug: silence },
    pool: {
      // One connection: one writer, and reads that see what was just written.
      min: 1,
      max: 1,
      afterCreate: (raw: RawConnection, done: (error: Error | null, raw: RawConnection) => void) => {
        prepareConnection(raw, key).then(
          () => {
            done(null, raw);
          },
          (error: unknown) => {
            done(error instanceof Error ? error : new Error(String(error)), raw);
          },
        );
      },
    },
    wrapIdentifier: (identifier, original) => original(toSnakeCase(identifier)),
    postProcessResponse: (response: unknown) =>
      Array.isArray(response) ? response.map(camelCaseRow) : camelCaseRow(response),
  });
}

function silence(): void {
  // Failures reach the caller as exceptions; nothing of a record is ever logged.
}

function isUnreadable(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT';
}

function unreadable(): Result<never> {
  return fail(
    'database-unreadable',
    'The records in this vault cannot be read: the file records.db is damaged or belongs to another vault. Nothing was changed. ' +
      'Put the file back from your latest backup of the whole vault folder.',
  );
}
