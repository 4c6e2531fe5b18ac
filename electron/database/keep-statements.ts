/** What reading needs of a statement of the driver. */
interface Statement {
  all(bindings: readonly unknown[], done: Done): void;
  finalize(): void;
}

/** The driver's connection, as far as statements are kept for it. */
export interface AskedConnection {
  all: (sql: string, bindings: readonly unknown[], done: Done) => unknown;
  prepare(sql: string, done: (error: Error | null) => void): Statement;
  close: (done: (error: Error | null) => void) => void;
}

type Done = (error: Error | null, rows?: readonly unknown[]) => void;

/** More than all screens ask; what was not asked for longest goes first. */
const mostKept = 200;

/** Only what reads: it can be asked again, and nothing of what a write holds stays in memory. */
const reads = /^\s*(?:select|with)\b/i;

/**
 * From now on the connection keeps the statements that read, and asks them again with other values. The driver would have each parsed and
 * planned anew, which takes as long as a small answer. SQLite itself plans a kept one again when the tables change.
 */
export function keepStatements(connection: AskedConnection): void {
  const kept = new Map<string, Statement>();
  const once = connection.all.bind(connection);
  const close = connection.close.bind(connection);

  const forget = (sql: string): void => {
    kept.get(sql)?.finalize();
    kept.delete(sql);
  };
  const statementOf = (sql: string, failed: (error: Error) => void): Statement => {
    const before = kept.get(sql);
    const statement = before ?? connection.prepare(sql, (error) => error && failed(error));
    // Set anew, so that the first in the map is always the one not asked for longest.
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) forget(oldest);
    return statement;
  };

  connection.all = (sql, bindings, done) => {
    if (!reads.test(sql)) {
      once(sql, bindings, done);
      return;
    }
    const answer: Done = (error, rows) => {
      // What failed once is prepared anew the next time.
      if (error) forget(sql);
      done(error, rows);
    };
    statementOf(sql, answer).all(bindings, answer);
  };
  connection.close = (done) => {
    // SQLite does not close a file while a statement is left.
    for (const sql of [...kept.keys()]) forget(sql);
    close(done);
  };
}
