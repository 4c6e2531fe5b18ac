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

it('a word of fifty thousand rows is not taken for the beginning of others, but names and titles are found by it', async () => {
  const { database } = room;
  const pupil = { schoolId: 'school', legalSurname: 'Ávila', dob: '2018-05-04' };
  const note = { pupilId: 'called', happenedOn: '2026-11-02', kind: 'Note' };
  await database.read.raw(
    `INSERT INTO search_texts (source, row_id, whose, heading, words, gone, waiting)
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i <= 50000)
    SELECT 'bank_items', 'item ' || i, '', '', 'It may be that a great many other words stand here', 0, 0 FROM n`,
  );
  await insertRows(database, 'schools', [{ id: 'school', name: 'A school' }]);
  await insertRows(database, 'pupils', [{ id: 'called', legalForename: 'Maya', ...pupil }]);
  await insertRows(database, 'pupil_notes', [
    { id: 'longer', ...note, text: 'The mayor came' },
    { id: 'itself', ...note, text: 'May' },
  ]);
  const idsOf = async (text: string) => {
    const found = await searchService(database).find({ text });
    return found.ok ? found.value.flatMap(({ hits }) => hits.map(({ id }) => id)) : [];
  };
  const common = await idsOf('may');
  expect(common).toEqual(expect.arrayContaining(['called', 'itself']));
  expect(common).not.toContain('longer');
  expect(await idsOf('mayo')).toEqual(['longer']);
}, 60_000);
