import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProject } from '../../../build/tools/paths.mjs';

const engine = inProject('node_modules', 'sqlite3', 'build', 'Release', 'node_sqlite3.node');
const proof = inProject('build', 'setup', 'sqlite-proof.mjs');

describe('the database engine that set-up built', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'sendco-engine-test-'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('encrypts, searches by FTS5, and refuses a wrong key', () => {
    expect(() =>
      execFileSync(process.execPath, [proof, engine, path.join(folder, 'proof.db')]),
    ).not.toThrow();
  });

  it('was built with the flags that keep deleted and temporary data off the disk', () => {
    const script = `const { Database } = require('sqlite3');
      const database = new Database(':memory:');
      database.all('PRAGMA compile_options', (error, rows) => {
        console.log(rows.map((row) => row.compile_options).join(' '));
      });`;
    const options = execFileSync(process.execPath, ['-e', script], { cwd: inProject(), encoding: 'utf8' })
      .trim()
      .split(' ');
    expect(options).toEqual(
      expect.arrayContaining(['ENABLE_FTS5', 'TEMP_STORE=2', 'SECURE_DELETE', 'DQS=0', 'THREADSAFE=1']),
    );
  });
});
