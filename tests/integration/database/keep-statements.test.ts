import { once } from 'node:events';
import sqlite3 from 'sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepStatements } from '../../../electron/database/keep-statements';

let raw: sqlite3.Database;
beforeEach(async () => {
  raw = new sqlite3.Database(':memory:');
  await once(raw, 'open');
  keepStatements(raw);
});
afterEach(closed);

function ask(sql: string, bindings: readonly unknown[] = []): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    raw.all(sql, bindings, (error, rows) => {
      if (error) reject(error);
      else resolve(rows);
    });
  });
}

function closed(): Promise<Error | null> {
  return new Promise((resolve) => {
    raw.close(resolve);
  });
}

test('what reads is prepared once and answers for every value', async () => {
  const prepare = vi.spyOn(raw, 'prepare');
  await ask('CREATE TABLE t (n)');
  await ask('INSERT INTO t VALUES (1), (2), (3)');
  const sql = 'SELECT n FROM t WHERE n > ? ORDER BY n';
  expect(await ask(sql, [1])).toEqual([{ n: 2 }, { n: 3 }]);
  expect(await ask(sql, [2])).toEqual([{ n: 3 }]);
  expect(await Promise.all([ask(sql, [0]), ask(sql, [3])])).toEqual([[{ n: 1 }, { n: 2 }, { n: 3 }], []]);
  expect(prepare.mock.calls.map(([asked]) => asked)).toEqual([sql]);
});

test('a kept statement sees a table that was changed', async () => {
  await ask('CREATE TABLE t (n)');
  await ask('INSERT INTO t VALUES (1)');
  expect(await ask('SELECT * FROM t')).toEqual([{ n: 1 }]);
  await ask('ALTER TABLE t ADD COLUMN word DEFAULT "new"');
  expect(await ask('SELECT * FROM t')).toEqual([{ n: 1, word: 'new' }]);
  await ask('DROP TABLE t');
  await expect(ask('SELECT * FROM t')).rejects.toThrow('no such table');
});

test('a statement that failed is asked for again', async () => {
  const sql = 'SELECT n FROM late';
  await expect(ask(sql)).rejects.toThrow('no such table');
  await ask('CREATE TABLE late (n)');
  expect(await ask(sql)).toEqual([]);
  const divided = "SELECT json_extract(?, '$') AS found";
  await expect(ask(divided, ['{'])).rejects.toThrow('malformed JSON');
  expect(await ask(divided, ['[1]'])).toEqual([{ found: '[1]' }]);
});

test('the file closes when more was asked than is kept', async () => {
  for (let n = 0; n < 250; n += 1) expect(await ask(`SELECT ${n} AS n`)).toEqual([{ n }]);
  expect(await ask('SELECT 1 AS n')).toEqual([{ n: 1 }]);
  expect(await closed()).toBeNull();
});
