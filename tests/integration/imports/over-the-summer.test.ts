import { afterEach, beforeEach, expect, test } from 'vitest';
import { moveYearsUp } from '../../../electron/pupils/new-school-year';
import { type ImportRoom, importRoom, value } from './support';

let today: string;
let room: ImportRoom;
beforeEach(async () => {
  today = '2027-07-20';
  room = await importRoom({ now: () => `${today}T09:30:00.000Z`, today: () => today });
});
afterEach(() => room.dispose());

/** Born in the age range of Year 5 in 2026/27: 1 September 2016 to 31 August 2017. */
const ivy = 'Ivy,Quillfeather,14/02/2017';
const tom = 'Tom,Sandpiper,03/03/2018';

function file(heads: string, ...rows: readonly string[]): Buffer {
  return Buffer.from([heads, ...rows].join('\r\n'));
}

const withYear = 'Forename,Surname,DOB,Year Group';
const withoutYear = 'Forename,Surname,DOB';

async function yearOf(legalForename: string): Promise<number | null> {
  const row: { ncy: number | null } | undefined = await room.database
    .read('pupils')
    .select('ncy')
    .where({ legalForename })
    .first();
  return row?.ncy ?? null;
}

async function september(): Promise<void> {
  today = '2027-09-06';
  value(await moveYearsUp(room.database));
}

test('a leaver whose import is taken back in September is in the year group of September', async () => {
  await room.importAll(file(withYear, `${ivy},5`, `${tom},4`), today);
  const { batchId } = await room.importAll(file(withYear, `${tom},4`), today);
  await september();
  expect(await yearOf('Ivy')).toBe(5);
  value(await room.imports.undo({ id: batchId }));
  expect([await yearOf('Ivy'), await yearOf('Tom')]).toEqual([6, 5]);
});

test('taken back in the same summer the year group is as it was, and moves up with the others', async () => {
  await room.importAll(file(withYear, `${ivy},5`, `${tom},4`), today);
  const { batchId } = await room.importAll(file(withYear, `${tom},4`), today);
  value(await room.imports.undo({ id: batchId }));
  expect(await yearOf('Ivy')).toBe(5);
  await september();
  expect(await yearOf('Ivy')).toBe(6);
});

test('a leaver whom a file without year groups brings back has moved up; what the file says of the year group holds', async () => {
  await room.importAll(file(withYear, `${ivy},5`, `${tom},4`), today);
  const leaves = file(withYear, `${tom},4`);
  await room.importAll(leaves, today);
  await september();
  await room.importAll(file(withoutYear, ivy, tom), today);
  expect(await yearOf('Ivy')).toBe(6);
  await room.importAll(file(withoutYear, tom), today);
  today = '2028-09-05';
  value(await moveYearsUp(room.database));
  const preview = await room.look(file(withYear, `${ivy},6`, `${tom},6`), today);
  await room.apply(preview.token);
  expect(await yearOf('Ivy')).toBe(6);
});

test('a year group that moved up by itself does not count as typed by hand', async () => {
  await room.importAll(file(withYear, `${ivy},4`, `${tom},4`), today);
  await september();
  expect(await yearOf('Ivy')).toBe(5);
  const [changed] = (await room.look(file(withYear, `${ivy},6`, `${tom},5`), today)).changed;
  expect(changed?.changes).toMatchObject([
    { label: 'Year group', old: 'Year 5', new: 'Year 6', suggestion: 'take', keepReason: null },
  ]);
});
