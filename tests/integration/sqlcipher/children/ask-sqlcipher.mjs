// @ts-check
// A process of its own, because two SQLite engines in one process could take each other's functions:
// ask-sqlcipher.mjs <package folder> <database file> <key, 64 hex digits>, the statements as a JSON list on standard input.
// Prints the rows of each statement as JSON, or { "error": message }.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * @typedef {object} Connection
 * @property {(sql: string, done: (error: Error | null, rows: unknown[]) => void) => void} all
 * @property {(done: () => void) => void} close
 */

const [folder = '', file = '', key = ''] = process.argv.slice(2);
/** @type {{ Database: new (file: string) => Connection }} */
const { Database } = createRequire(import.meta.url)(folder);
const connection = new Database(file);

/**
 * @param {string} sql
 * @returns {Promise<unknown[]>}
 */
function all(sql) {
  return new Promise((resolve, reject) => {
    connection.all(sql, (error, rows) => (error ? reject(error) : resolve(rows)));
  });
}

try {
  /** @type {string[]} */
  const statements = JSON.parse(readFileSync(0, 'utf8'));
  await all(`PRAGMA key = "x'${key}'"`);
  const answers = [];
  for (const statement of statements) answers.push(await all(statement));
  console.log(JSON.stringify(answers));
} catch (error) {
  console.log(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
}
connection.close(() => undefined);
