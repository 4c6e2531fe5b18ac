import { once } from 'node:events';
import sqlite3 from 'sqlite3';
import { prepareConnection } from '../../../electron/database/prepare-connection';
import type { Row } from './rows';

/** The driver without anything of ours around it. */
export class RawDatabase {
  private readonly inserts = new Map<string, sqlite3.Statement>();

  private constructor(readonly driver: sqlite3.Database) {}

  /** Opens a file: an encrypted one with its key, prepared as the program prepares it. */
  static async open(file: string, key?: Buffer): Promise<RawDatabase> {
    const driver = new sqlite3.Database(file);
    await once(driver, 'open');
    if (key) await prepareConnection(driver, key);
    return new RawDatabase(driver);
  }

  exec(sql: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.driver.exec(sql, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  }

  all<T>(sql: string, values: readonly unknown[] = []): Promise<T[]> {
    return new Promise((resolve, reject) => {
      this.driver.all<T>(sql, values, (error, rows) => {
        if (error) reject(error);
        else resolve(rows);
      });
    });
  }

  /** Inserts rows that all have the same columns by one statement, which is prepared once for each number of rows. */
  async insert(table: string, rows: readonly Row[]): Promise<void> {
    const [first] = rows;
    if (first === undefined) return;
    const columns = Object.keys(first);
    const places = `(${columns.map(() => '?').join(', ')})`;
    const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${rows.map(() => places).join(', ')}`;
    let statement = this.inserts.get(sql);
    if (statement === undefined) {
      statement = this.driver.prepare(sql);
      this.inserts.set(sql, statement);
    }
    await run(
      statement,
      rows.flatMap((row) => columns.map((column) => row[column] ?? null)),
    );
  }

  async close(): Promise<void> {
    for (const statement of this.inserts.values()) await finish(statement);
    await new Promise<void>((resolve, reject) => {
      this.driver.close((error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  }
}

function run(statement: sqlite3.Statement, values: readonly unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    statement.run(values, (error: Error | null) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

function finish(statement: sqlite3.Statement): Promise<void> {
  return new Promise((resolve) => {
    statement.finalize(() => {
      resolve();
    });
  });
}
