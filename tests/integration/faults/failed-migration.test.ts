import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import { migrate } from '../../../electron/database/migrate';
import { recordTables } from '../../../electron/database/watch-tables';
import { migrations } from '../../../migrations';
import { tempDatabase } from '../support/temp-database';
import { problemOf, valueOf } from '../vault/support';

const good = { name: '9990-good', statements: ['CREATE TABLE good (id TEXT PRIMARY KEY)'] };
const failing = {
  name: '9991-failing',
  statements: [
    'ALTER TABLE schools ADD COLUMN motto TEXT',
    "UPDATE schools SET name = 'Renamed'",
    'INSERT INTO schools (id) VALUES (NULL)',
  ],
};

it('a migration that fails takes itself and those before it back, and is told in words', async () => {
  const temp = await tempDatabase();
  try {
    const { database, file } = temp;
    valueOf(
      await database.change('Added a school', async (writer) => {
        await writer('schools').insert({ ...database.newRecord(), name: 'Harbour Street' });
        return ok(null);
      }),
    );
    const before = await recordTables(database.read);
    const problem = problemOf(await migrate(database.read, file, [...migrations, good, failing]));
    expect(problem.kind).toBe('update-failed');
    expect(problem.message).toContain('Your records are as they were');
    expect(await recordTables(database.read)).toEqual(before);
    const schools = await database.read<Record<string, unknown>>('schools');
    expect(schools).toHaveLength(1);
    expect(schools[0]).toMatchObject({ name: 'Harbour Street' });
    expect(schools[0]).not.toHaveProperty('motto');
    // The safety copy that was made first is still there.
    expect(await readdir(path.join(temp.folder, 'backups'))).toHaveLength(1);
    // The program that the user had before opens it, and so does one whose migration is mended.
    expect(await migrate(database.read, file)).toEqual({ ok: true, value: null });
    valueOf(await migrate(database.read, file, [...migrations, good]));
  } finally {
    await temp.dispose();
  }
});
