import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fold } from '../../../domain/common/text';
import { searchSources } from '../../../domain/search/sources';
import { valueOf } from '../vault/support';
import { historyService } from '../../../electron/history/service';
import { searchService } from '../../../electron/search/service';
import { type TempDatabase, tempDatabase } from '../support/temp-database';
import { fillEverySource, insertRows, type Row, wordOf } from './rows';

let temp: TempDatabase;
beforeEach(async () => {
  temp = await tempDatabase();
  await fillEverySource(temp.database);
});
afterEach(() => temp.dispose());

/** Tables whose rows are about no one child. */
const ofNobody = new Set(['provisions', 'provision_sessions', 'provision_types', 'bank_items', 'staff']);

async function find(text: string) {
  const groups = valueOf(await searchService(temp.database).find({ text }));
  return groups.flatMap(({ hits }) => hits);
}
const found = async (text: string): Promise<string[]> =>
  (await find(text)).map(({ source, id }) => `${source} ${id}`);

async function change(table: string, id: string, values: Row) {
  return temp.database.change('Changed something', async (writer) => {
    await writer(table).where({ id }).update(values);
    return { ok: true, value: null };
  });
}

describe('what is found', () => {
  test.each(Object.keys(searchSources))(
    'a word of %s, by its beginning and without its accent',
    async (table) => {
      const [hit, ...others] = await find(`zèb${wordOf(table).slice(3, -1)}`);
      expect(others).toEqual([]);
      expect(hit).toMatchObject({ source: table, id: `${table}-1` });
      const marked = hit?.snippet.find(({ isHit }) => isHit)?.text ?? '';
      // Names and titles are shown as such, not in the text around the hit.
      if (
        ![
          'pupils',
          'contacts',
          'review_invitees',
          'provisions',
          'provision_types',
          'staff',
          'documents',
        ].includes(table)
      )
        expect(fold(marked)).toBe(wordOf(table));
      expect(hit?.whose).toBe(ofNobody.has(table) ? null : 'Łucja Ávila-Ng');
    },
  );

  test('the name of the pupil narrows, and does not find by itself everything about her', async () => {
    expect(await found('lucja zebrapupilnotesend')).toEqual(['pupil_notes pupil_notes-1']);
    expect(await found('nobody zebrapupilnotesend')).toEqual([]);
    expect(await found('Łucja')).toEqual(['pupils pupils-1']);
    expect(await found('avila ng')).toEqual(['pupils pupils-1']);
  });

  test('words in quotation marks stand side by side', async () => {
    expect(await found('"kettle quietly"')).toEqual(['parent_meetings parent_meetings-1']);
    expect(await found('"quietly kettle"')).toEqual([]);
    expect(await found('quietly kettle')).toEqual(['parent_meetings parent_meetings-1']);
  });

  test('a new name is found at once, with everything that hangs on it', async () => {
    await change('pupils', 'pupils-1', { legalForename: 'Bertille' });
    expect(await found('bertille zebrapupilnotesend')).toEqual(['pupil_notes pupil_notes-1']);
    expect(await found('lucja zebrapupilnotesend')).toEqual([]);
  });

  test('a changed text is found by its new words alone', async () => {
    await change('pupil_notes', 'pupil_notes-1', { text: 'He drew a walrus.' });
    expect(await found('walrus')).toEqual(['pupil_notes pupil_notes-1']);
    expect(await found('zebrapupilnotesend')).toEqual([]);
  });
});

describe('what is in the bin', () => {
  const bins = Object.entries(searchSources)
    .map(([table]) => table)
    .filter((table) => !/answers|review_outcomes|review_provisions|provision_sessions/.test(table));
  test.each(bins)('%s: is not found, and is found again once it is undone', async (table) => {
    const word = wordOf(table);
    const deleted = await change(table, `${table}-1`, { deletedAt: '2026-11-23T10:00:00.000Z' });
    expect(await found(word)).toEqual([]);
    if (!deleted.ok) throw new Error('not deleted');
    valueOf(await historyService(temp.database).undo({ changeId: deleted.changeId ?? '' }));
    expect(await found(word)).toEqual([`${table} ${table}-1`]);
  });

  test.each([
    ['pupils', 'ehc_sections'],
    ['pupils', 'outcome_progress'],
    ['pupils', 'documents'],
    ['pupils', 'contacts'],
    ['ehc_plans', 'ehc_provisions'],
    ['reviews', 'review_answers'],
    ['review_invitees', 'review_invitee_answers'],
    ['support_plans', 'plan_outcomes'],
    ['plan_outcomes', 'outcome_progress'],
    ['pupil_profiles', 'pupil_profile_answers'],
    ['pupil_contacts', 'contacts'],
    ['provisions', 'provision_sessions'],
    ['plan_outcomes', 'support_observations'],
  ])('with %s in the bin, %s is not found', async (table, part) => {
    const word = wordOf(part);
    expect(await found(word)).toEqual([`${part} ${part}-1`]);
    await change(table, `${table}-1`, { deletedAt: '2026-11-23T10:00:00.000Z' });
    expect(await found(word)).toEqual([]);
  });

  test('500 notes of a deleted pupil do not hide the one of another', async () => {
    await insertRows(temp.database, 'pupils', [
      { id: 'gone', schoolId: 'schools-1', legalForename: 'Gone', legalSurname: 'Away', dob: '2018-01-01' },
    ]);
    const notes = Array.from({ length: 500 }, (_, index) => ({
      id: `n${index}`,
      pupilId: 'gone',
      happenedOn: '2026-01-01',
      kind: 'other',
      text: 'pangolin',
    }));
    await insertRows(temp.database, 'pupil_notes', notes);
    await insertRows(temp.database, 'pupil_notes', [
      {
        id: 'kept',
        pupilId: 'pupils-1',
        happenedOn: '2026-01-01',
        kind: 'other',
        text: `A pangolin ${'and more '.repeat(200)}`,
      },
    ]);
    await change('pupils', 'gone', { deletedAt: '2026-11-23T10:00:00.000Z' });
    expect(await found('pangolin')).toEqual(['pupil_notes kept']);
  });

  test('the index holds exactly what is found in it', async () => {
    await change('pupil_notes', 'pupil_notes-1', { text: 'Other words.' });
    await expect(
      temp.database.read.raw(`INSERT INTO search_words (search_words, rank) VALUES ('integrity-check', 1)`),
    ).resolves.toBeDefined();
  });
});
