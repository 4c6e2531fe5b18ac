import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import { openDatabase } from '../../../electron/database/open-database';
import { fixedClock, tempDatabase, type TempDatabase } from '../support/temp-database';
import { askSqlCipher, independentSqlCipher } from './sqlcipher';

const judge = await independentSqlCipher();
const folder = 'folder' in judge ? judge.folder : '';
const why = 'missing' in judge ? ` (skipped: ${judge.missing})` : '';

describe.skipIf(folder === '')(`an independent SQLCipher${why}`, () => {
  let temp: TempDatabase;
  beforeAll(async () => {
    temp = await tempDatabase();
    const { database } = temp;
    await database.change('Added a school', async (writer) => {
      await writer('schools').insert({ ...database.newRecord(), name: 'Łódź Street Primary' });
      return ok(null);
    });
    await database.close();
  });
  afterAll(() => temp.dispose());

  it('opens our database with the same key, finds it sound and reads it', async () => {
    const answers = await askSqlCipher(folder, {
      file: temp.file,
      key: temp.key,
      statements: [
        'PRAGMA cipher_version',
        'PRAGMA cipher_integrity_check',
        'PRAGMA integrity_check',
        'SELECT name FROM schools',
      ],
    });
    expect(answers).toEqual([
      [{ cipher_version: expect.stringMatching(/^4\./) as unknown }],
      [],
      [{ integrity_check: 'ok' }],
      [{ name: 'Łódź Street Primary' }],
    ]);
  });

  it('cannot open it with another key', async () => {
    const statements = ['SELECT name FROM schools'];
    const answer = await askSqlCipher(folder, { file: temp.file, key: randomBytes(32), statements });
    expect(answer).toEqual({ error: expect.stringContaining('not a database') as unknown });
  });

  it('writes a database that ours opens and reads', async () => {
    const copy = path.join(path.dirname(temp.file), 'written-by-sqlcipher.db');
    const raw = `x'${temp.key.toString('hex')}'`;
    const written = await askSqlCipher(folder, {
      file: temp.file,
      key: temp.key,
      statements: [
        `ATTACH DATABASE '${copy}' AS copy KEY "${raw}"`,
        "SELECT sqlcipher_export('copy')",
        "UPDATE copy.schools SET name = 'Şükrü Street Primary'",
        'DETACH DATABASE copy',
      ],
    });
    expect(written).toHaveLength(4);
    const opened = await openDatabase({
      file: copy,
      key: temp.key,
      clock: fixedClock('2026-11-23'),
      actor: 'test',
    });
    if (!opened.ok) throw new Error(opened.problem.message);
    expect(await opened.value.read('schools').select('name')).toEqual([{ name: 'Şükrü Street Primary' }]);
    await opened.value.close();
  });
});
