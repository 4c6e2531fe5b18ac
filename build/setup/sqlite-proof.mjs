// @ts-check
// Run by sqlite.mjs as: node sqlite-proof.mjs <node_sqlite3.node> <database file to make>. Exit code 0 is the proof.
import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The part of node-sqlite3's native binding that is used here.
 * @typedef {{ exec(sql: string, done: (error: Error | null) => void): void, close(done: (error: Error | null) => void): void }} Database
 * @typedef {{ Database: new (file: string, mode: number, opened: (error: Error | null) => void) => Database }} Binding
 */

const [engine = '', file = ''] = process.argv.slice(2);
const OPEN_READWRITE_CREATE = 0x00000006;
const secret = 'Aurelia Fernsby';
const rightKey = 'ab'.repeat(32);

/** @type {Binding} */
const { Database } = createRequire(import.meta.url)(engine);
// The binding announces itself with `this.emit`; sqlite3/lib adds the method in the same way.
Object.setPrototypeOf(Reflect.get(Database, 'prototype'), EventEmitter.prototype);

/**
 * Opens the file with a key, runs the statements and closes it; rejects with the engine's error.
 * @param {string} key 64 hexadecimal digits
 * @param {string} sql
 */
async function withKey(key, sql) {
  const database = await new Promise((resolve, reject) => {
    /** @type {Database} */
    const opening = new Database(file, OPEN_READWRITE_CREATE, (error) =>
      error ? reject(error) : resolve(opening),
    );
  });
  /** @param {(done: (error: Error | null) => void) => void} act */
  const finished = (act) =>
    new Promise((resolve, reject) => act((error) => (error ? reject(error) : resolve(undefined))));
  try {
    await finished((done) =>
      database.exec(`PRAGMA cipher='sqlcipher'; PRAGMA legacy=4; PRAGMA key="x'${key}'"; ${sql}`, done),
    );
  } finally {
    await finished((done) => database.close(done));
  }
}

await withKey(
  rightKey,
  `CREATE TABLE pupil (name TEXT) STRICT; INSERT INTO pupil VALUES ('${secret}');
   CREATE VIRTUAL TABLE found USING fts5(name); INSERT INTO found VALUES ('${secret}');`,
);
const bytes = readFileSync(file);
assert.ok(bytes.length > 0);
assert.ok(!bytes.includes(secret) && !bytes.includes('SQLite format 3'), 'the file is readable');
await withKey(rightKey, 'SELECT name FROM pupil');
await assert.rejects(withKey('cd'.repeat(32), 'SELECT name FROM pupil'), /SQLITE_NOTADB/);
