import knex, { type Knex } from 'knex';
import { ok, type Result } from '../../domain/common/result';
import { Checkpoints } from './checkpoints';
import { type Clock, Database } from './database';
import { databaseProblem } from './database-problem';
import { type AskedConnection, keepStatements } from './keep-statements';
import { camelCaseResult, toSnakeCase } from './letter-case';
import { goOnAfterLastIds } from './last-ids';
import { migrations } from '../../migrations';
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
  /** Makes a backup before a database that holds records is brought to a new shape; a problem keeps it as it is. Without it the records alone are copied. */
  readonly beforeUpdate?: () => Promise<Result<null>>;
}

/**
 * Opens (or, for a new vault, makes) the encrypted database and brings it to today's shape.
 * Problems: `database-unreadable` when the key does not fit or what is read of the file is damaged (page-check.ts reads the rest), `database-newer` when a newer version
 * of the program made it, and the disk's own. In none of these cases is a record changed.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Result<Database>> {
  const connection = knexFor(options);
  let prepared: Result<null> | null = null;
  try {
    prepared = await prepare(connection, options);
    return prepared.ok
      ? ok(new Database(connection, options.clock, options.actor, new Checkpoints(connection)))
      : prepared;
  } finally {
    if (!prepared?.ok) await connection.destroy();
  }
}

async function prepare(connection: Knex, { file, beforeUpdate }: DatabaseOptions): Promise<Result<null>> {
  try {
    const migrated = await migrate(connection, file, migrations, beforeUpdate);
    if (migrated.ok) {
      await watchTables(connection);
      await goOnAfterLastIds(connection);
    }
    return migrated;
  } catch (error) {
    const problem = databaseProblem(error);
    if (!problem) throw error;
    return problem;
  }
}

/** A connection to an encrypted database file: one only, keyed and with its settings proved. Destroy it. */
export function knexFor({ file, key }: Pick<DatabaseOptions, 'file' | 'key'>): Knex {
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
      afterCreate: (
        raw: RawConnection & AskedConnection,
        done: (error: Error | null, raw: RawConnection) => void,
      ) => {
        prepareConnection(raw, key).then(
          () => {
            keepStatements(raw);
            done(null, raw);
          },
          (error: unknown) => {
            // knex forgets a connection that could not be prepared; the file would stay open, which Windows takes for a lock.
            raw.close(() => {
              done(error instanceof Error ? error : new Error(String(error)), raw);
            });
          },
        );
      },
    },
    wrapIdentifier: (identifier, original) => original(toSnakeCase(identifier)),
    postProcessResponse: camelCaseResult,
  });
}

function silence(): void {
  // Failures reach the caller as exceptions; nothing of a record is ever logged.
}
