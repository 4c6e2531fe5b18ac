import { randomBytes } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fail, ok } from '../../../domain/common/result';
import { openDatabase } from '../../../electron/database/open-database';
import { recordTables } from '../../../electron/database/watch-tables';
import { historyService } from '../../../electron/history/service';
import { fixedClock, tempDatabase, type TempDatabase } from '../support/temp-database';

let temp: TempDatabase;
beforeEach(async () => {
  temp = await tempDatabase();
});
afterEach(() => temp.dispose());

async function addSchool(name: string): Promise<{ id: string; changeId: string }> {
  const record = temp.database.newRecord();
  const result = await temp.database.change(`Added ${name}`, async (writer) => {
    await writer('schools').insert({ ...record, name });
    return ok(record.id);
  });
  if (!result.ok || !result.changeId) throw new Error('not added');
  return { id: record.id, changeId: result.changeId };
}

test('every table of records leaves its changes in the history', async () => {
  const tables = await recordTables(temp.database.read);
  const triggers: { name: string }[] = await temp.database
    .read('sqlite_master')
    .select('name')
    .where({ type: 'trigger' });
  const names = new Set(triggers.map((trigger) => trigger.name));
  expect(tables.length).toBeGreaterThan(20);
  for (const table of tables)
    for (const action of ['insert', 'update', 'delete']) expect(names).toContain(`watch_${table}_${action}`);
});

test('a change is undone as one and can be undone only once', async () => {
  const { id, changeId } = await addSchool('Harbour Street');
  const edit = await temp.database.change('Renamed the school', async (writer) => {
    await writer('schools').where({ id }).update({ name: 'Quayside', headName: 'Mx Invented' });
    return ok(null);
  });
  const history = historyService(temp.database);
  if (!edit.ok || !edit.changeId) throw new Error('not edited');
  expect(await history.undo({ changeId: edit.changeId })).toMatchObject({
    ok: true,
    value: { what: 'Renamed the school' },
  });
  expect(await temp.database.read('schools').where({ id }).first()).toMatchObject({
    name: 'Harbour Street',
    headName: null,
  });
  expect(await history.undo({ changeId: edit.changeId })).toMatchObject({
    ok: false,
    problem: { kind: 'already-undone' },
  });
  expect(await history.undo({ changeId })).toMatchObject({ ok: true });
  expect(await temp.database.read('schools').where({ id }).first()).toBeUndefined();
});

test('an undo that would overwrite a later change is refused and changes nothing', async () => {
  const { id } = await addSchool('Harbour Street');
  const rename = (name: string) =>
    temp.database.change(`Renamed to ${name}`, async (writer) => {
      await writer('schools').where({ id }).update({ name });
      return ok(null);
    });
  const first = await rename('Quayside');
  await rename('Seaview');
  if (!first.ok || !first.changeId) throw new Error('not renamed');
  const undone = await historyService(temp.database).undo({ changeId: first.changeId });
  expect(undone).toMatchObject({ ok: false, problem: { kind: 'changed-since' } });
  expect(await temp.database.read('schools').where({ id }).first()).toMatchObject({ name: 'Seaview' });
});

test('a problem or an exception inside a change leaves nothing behind, nor in the history', async () => {
  const before = await temp.database.read('history').count({ n: '*' }).first();
  const refused = await temp.database.change('Added a school', async (writer) => {
    await writer('schools').insert({ ...temp.database.newRecord(), name: 'Never' });
    return fail('invalid', 'No.');
  });
  expect(refused).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
  await expect(
    temp.database.change('Added a school', async (writer) => {
      await writer('schools').insert({ ...temp.database.newRecord(), name: 'Never' });
      throw new Error('a bug');
    }),
  ).rejects.toThrow('a bug');
  expect(await temp.database.read('schools').select()).toEqual([]);
  expect(await temp.database.read('history').count({ n: '*' }).first()).toEqual(before);
});

test('a write outside a change is refused by the database itself', async () => {
  await expect(
    temp.database.read('schools').insert({ ...temp.database.newRecord(), name: 'Sly' }),
  ).rejects.toThrow(/NOT NULL/);
});

test('the file, its journal and its shared memory hold no plain text', async () => {
  await addSchool('Unmistakable Lighthouse Primary');
  const names = await readdir(temp.folder);
  expect(names).toContain('records.db');
  for (const name of names) {
    const content = await readFile(path.join(temp.folder, name));
    expect(content.includes('Unmistakable'), name).toBe(false);
    expect(content.includes('SQLite format'), name).toBe(false);
  }
});

test('a wrong key is a problem in words and changes nothing', async () => {
  await addSchool('Harbour Street');
  const before = await readFile(temp.file);
  const wrong = await openDatabase({
    file: temp.file,
    key: randomBytes(32),
    clock: fixedClock(),
    actor: 'x',
  });
  expect(wrong).toMatchObject({ ok: false, problem: { kind: 'database-unreadable' } });
  expect(await readFile(temp.file)).toEqual(before);
});
