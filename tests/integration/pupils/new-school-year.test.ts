import { afterEach, beforeEach, expect, test } from 'vitest';
import { moveYearsUp } from '../../../electron/pupils/new-school-year';
import { pupilsService } from '../../../electron/pupils/service';
import { schoolService } from '../../../electron/school/service';
import type { TempDatabase } from '../support/temp-database';
import { tempDatabase } from '../support/temp-database';
import { dialogsThatChoose, value } from './support';

let today = '2027-07-20';
let temp: TempDatabase;
let pupils: ReturnType<typeof pupilsService>;
const ids: Record<string, string> = {};

beforeEach(async () => {
  today = '2027-07-20';
  temp = await tempDatabase({ now: () => `${today}T09:30:00.000Z`, today: () => today });
  pupils = pupilsService({
    ...{ database: temp.database, dialogs: dialogsThatChoose(null) },
    ...{ vault: { folder: temp.folder }, locking: new AbortController().signal },
  });
  const { id: schoolId } = value(
    await schoolService(temp.database).addSchool({ name: 'Harbour Street Primary School' }),
  );
  const born = {
    nursery: '2022-10-01',
    five: '2016-10-01',
    six: '2015-10-01',
    left: '2016-11-01',
    bin: '2018-10-01',
  };
  for (const [legalForename, dob] of Object.entries(born)) {
    const added = await pupils.add({
      legalForename,
      legalSurname: 'Chen',
      dob,
      schoolId,
      classId: null,
      upn: null,
    });
    ids[legalForename] = value(added).id;
  }
  value(
    await pupils.archive({
      id: ids['left'] ?? '',
      leavingDate: '2027-07-20',
      destination: null,
      reason: null,
    }),
  );
  value(await pupils.remove({ id: ids['bin'] ?? '' }));
});
afterEach(() => temp.dispose());

async function yearGroups(): Promise<Record<string, number | null>> {
  const rows: { legalForename: string; ncy: number | null }[] = await temp.database
    .read('pupils')
    .select('legalForename', 'ncy')
    .orderBy('dob', 'desc');
  return Object.fromEntries(rows.map(({ legalForename, ncy }) => [legalForename, ncy]));
}

const before = { nursery: -1, bin: 3, left: 5, five: 5, six: 6 };

test('within a school year nothing is moved, and nothing is put into the history', async () => {
  const last = temp.database.lastChange;
  today = '2027-08-31';
  expect(value(await moveYearsUp(temp.database))).toBe(0);
  expect(await yearGroups()).toEqual(before);
  expect(temp.database.lastChange).toBe(last);
});

test('from September on everybody on roll is a year further, once; leavers stay in the year in which they left', async () => {
  today = '2027-09-01';
  expect(value(await moveYearsUp(temp.database))).toBe(1);
  const after = { nursery: 0, bin: 4, left: 5, five: 6, six: null };
  expect(await yearGroups()).toEqual(after);
  expect(value(await moveYearsUp(temp.database))).toBe(0);
  expect(await yearGroups()).toEqual(after);
  today = '2028-09-04';
  expect(value(await moveYearsUp(temp.database))).toBe(1);
  expect(await yearGroups()).toEqual({ nursery: 1, bin: 5, left: 5, five: null, six: null });
});

test('a leaver who comes back two years later is in the year group of that day', async () => {
  today = '2029-09-10';
  value(await pupils.unarchive({ id: ids['left'] ?? '' }));
  expect((await yearGroups())['left']).toBeNull();
  today = '2027-09-10';
  value(
    await pupils.archive({
      id: ids['nursery'] ?? '',
      leavingDate: '2027-09-10',
      destination: null,
      reason: null,
    }),
  );
  today = '2028-09-10';
  value(await pupils.unarchive({ id: ids['nursery'] ?? '' }));
  expect((await yearGroups())['nursery']).toBe(0);
});

test('a child who is taught a year behind stays a year behind', async () => {
  value(await pupils.setField({ id: ids['five'] ?? '', field: 'ncy', value: 4 }));
  today = '2027-09-01';
  value(await moveYearsUp(temp.database));
  const page = value(await pupils.page({ id: ids['five'] ?? '' }));
  expect(page.header.year).toBe('Year 5, taught a year behind');
});

test('who was in Year 6 and is still on roll is shown as Year 7', async () => {
  today = '2027-09-01';
  value(await moveYearsUp(temp.database));
  expect(value(await pupils.page({ id: ids['six'] ?? '' })).header.year).toBe('Year 7');
});

test('it is one change, which the history tells', async () => {
  today = '2027-09-01';
  value(await moveYearsUp(temp.database));
  const last = await temp.database.read('changes').where({ id: temp.database.lastChange }).first();
  expect(last).toMatchObject({ what: 'Moved year groups on to 2027/28' });
});
