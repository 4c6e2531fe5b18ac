import { afterEach, beforeEach, expect, test } from 'vitest';
import { ok } from '../../../domain/common/result';
import type { Writer } from '../../../electron/database/database';
import { undoChange } from '../../../electron/history/undo';
import { tempDatabase, type TempDatabase } from '../support/temp-database';

let temp: TempDatabase;
beforeEach(async () => {
  temp = await tempDatabase();
});
afterEach(() => temp.dispose());

async function change(work: (writer: Writer) => Promise<unknown>): Promise<string> {
  const result = await temp.database.change('Changed', async (writer) => {
    await work(writer);
    return ok(null);
  });
  if (!result.ok || !result.changeId) throw new Error('not changed');
  return result.changeId;
}

const schools = (): Promise<unknown[]> => temp.database.read('schools').select().orderBy('name');

test('steps of every kind in one change, several of one row, are taken back in order', async () => {
  const kept = { ...temp.database.newRecord(), name: 'Kept', phone: null };
  const removed = { ...temp.database.newRecord(), name: 'Removed' };
  await change((writer) => writer('schools').insert([kept, { ...removed, phone: null }]));
  const before = await schools();
  const fresh = temp.database.newRecord();
  const changeId = await change(async (writer) => {
    await writer('schools').where({ id: kept.id }).update({ name: 'First', updatedAt: '2027-01-01' });
    await writer('schools').where({ id: kept.id }).update({ name: 'Second', phone: '01632 960000' });
    await writer('schools').insert({ ...fresh, name: 'Fresh' });
    await writer('staff').insert({
      ...temp.database.newRecord(),
      schoolId: fresh.id,
      name: 'A',
      role: 'SENCO',
    });
    await writer('schools').where({ id: removed.id }).delete();
  });
  expect(await undoChange(temp.database, changeId)).toMatchObject({ ok: true });
  expect(await schools()).toEqual(before);
  expect(await temp.database.read('staff').select()).toEqual([]);
});

test('a later change of another field stays', async () => {
  const school = { ...temp.database.newRecord(), name: 'Before' };
  await change((writer) => writer('schools').insert(school));
  const changeId = await change((writer) =>
    writer('schools').where({ id: school.id }).update({ name: 'After' }),
  );
  await change((writer) =>
    writer('schools').where({ id: school.id }).update({ headName: 'Mx Invented', updatedAt: '2027-02-02' }),
  );
  expect(await undoChange(temp.database, changeId)).toMatchObject({ ok: true });
  expect(await schools()).toMatchObject([
    { name: 'Before', headName: 'Mx Invented', updatedAt: '2027-02-02' },
  ]);
});

test('what something new hangs on is not taken away', async () => {
  const school = { ...temp.database.newRecord(), name: 'Harbour Street' };
  const changeId = await change((writer) => writer('schools').insert(school));
  await change((writer) =>
    writer('staff').insert({ ...temp.database.newRecord(), schoolId: school.id, name: 'A', role: 'SENCO' }),
  );
  expect(await undoChange(temp.database, changeId)).toMatchObject({
    ok: false,
    problem: { kind: 'changed-since' },
  });
  expect(await schools()).toHaveLength(1);
});
