import { afterEach, beforeEach, expect, it } from 'vitest';
import { searchService } from '../../../electron/search/service';
import { tempDatabase, type TempDatabase } from '../support/temp-database';
import { insertRows } from './rows';

let room: TempDatabase;
beforeEach(async () => {
  room = await tempDatabase();
});
afterEach(() => room.dispose());

it('what is called so is found before thousands of newer notes that only say so', async () => {
  const { database } = room;
  const pupil = { schoolId: 'school', legalSurname: 'Ávila', dob: '2018-05-04' };
  await insertRows(database, 'schools', [{ id: 'school', name: 'A school' }]);
  await insertRows(database, 'pupils', [
    { id: 'called', legalForename: 'Zebra', ...pupil },
    { id: 'other', legalForename: 'Bo', ...pupil },
  ]);
  const note = { pupilId: 'other', happenedOn: '2026-11-02', kind: 'Note' };
  await insertRows(
    database,
    'pupil_notes',
    Array.from({ length: 3_200 }, (_, index) => ({
      id: `note ${index}`,
      ...note,
      text: `A zebra, number ${index}`,
    })),
  );
  const found = await searchService(database).find({ text: 'zébr' });
  const groups = found.ok ? found.value : [];
  expect(groups[0]?.hits.map(({ id }) => id)).toEqual(['called']);
  expect(groups.find(({ kind }) => kind === 'note')?.hits).toHaveLength(5);
});
