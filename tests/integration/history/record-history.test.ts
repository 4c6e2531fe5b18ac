import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldEntries } from '../../../domain/history/fold-entries';
import type { HistoryPage } from '../../../domain/history/api';
import type { RecordTable } from '../../../domain/history/records/kinds';
import { desk, type Desk, problem, value } from '../pupils/support';

let d: Desk;
let maya: string;
beforeEach(async () => {
  d = await desk();
  maya = await d.add('Maya', 'Chen');
});
afterEach(() => d.temp.dispose());

const historyOf = async (table: RecordTable, id: string) =>
  value(await d.history.ofRecord({ table, id, before: null })).entries;
const set = (field: string, to: string | null) => d.pupils.setField({ id: maya, field, value: to });

describe('the history of a record', () => {
  it('tells fields, dates, codes and references in the field’s own words', async () => {
    const { id: other } = value(await d.school.addClass({ schoolId: d.schoolId, name: '5E' }));
    value(await set('dob', '2018-04-05'));
    value(await set('classId', other));
    value(await set('sex', 'F'));
    const [sex, moved, born] = await historyOf('pupils', maya);
    expect(sex?.lines).toMatchObject([{ field: 'Sex', before: null, after: 'Female' }]);
    expect(moved?.lines).toMatchObject([{ field: 'Class', before: '4D', after: '5E' }]);
    expect(born).toMatchObject({
      what: 'Changed the date of birth of Maya Chen',
      by: 'A tester',
      lines: [{ part: null, field: 'Date of birth', before: '3 March 2018', after: '5 April 2018' }],
    });
  });

  it('never shows a column or an id', async () => {
    value(await set('classId', null));
    value(await set('summary', 'Reads at home.'));
    value(
      await d.pupils.addNote({
        pupilId: maya,
        happenedOn: '2026-11-02',
        kind: 'Note',
        text: 'Came in smiling.',
      }),
    );
    value(await d.pupils.addFlag({ pupilId: maya, type: 'YC', code: 'S', startsOn: '2026-09-01' }));
    const all = JSON.stringify(
      (await historyOf('pupils', maya)).map(({ what, lines }) => [
        what,
        lines.map((line) => [line.part, line.field, line.before, line.after]),
      ]),
    );
    expect(all).not.toMatch(/[a-z]_[a-z]/);
    expect(all).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(all).toContain('Identified by the school');
  });

  it('tells what hangs on the record, and a class that is no longer there by its last name', async () => {
    const { id } = value(
      await d.pupils.addContact({
        pupilId: maya,
        contactId: null,
        name: 'Lin Chen',
        relationship: 'Mother',
        parentalResponsibility: true,
      }),
    );
    value(await d.pupils.setContactField({ id, field: 'mobile', value: '07700 900000' }));
    const [phone, added] = await historyOf('pupil_contacts', id);
    expect(phone?.lines).toMatchObject([
      { part: 'Contact person: Lin Chen', field: 'Mobile', after: '07700 900000' },
    ]);
    expect(added?.lines.map(({ field, after }) => [field, after])).toContainEqual(['Relationship', 'Mother']);
    const ofPupil = await historyOf('pupils', maya);
    expect(ofPupil[0]?.lines[0]?.part).toBe('Contact person: Lin Chen');
  });

  it('comes in pages that neither repeat nor lose a change', async () => {
    for (let index = 0; index < 120; index += 1) value(await set('gp', `Surgery ${index}`));
    const seen: string[] = [];
    let before: number | null = null;
    do {
      const page: HistoryPage = value(await d.history.ofRecord({ table: 'pupils', id: maya, before }));
      seen.push(...page.entries.map(({ id }) => id));
      before = page.next;
    } while (before !== null);
    expect(seen).toHaveLength(121);
    expect(new Set(seen).size).toBe(121);
  });

  it('says who changed it last, and knows nothing of a record that is not there', async () => {
    value(await set('gp', 'The surgery'));
    expect(value(await d.history.lastOf({ table: 'pupils', id: maya }))).toEqual({
      at: '2026-11-23T09:30:00.000Z',
      by: 'A tester',
    });
    expect(value(await d.history.lastOf({ table: 'pupils', id: 'nobody' }))).toBeNull();
  });

  it('tells what was typed in one sitting once', async () => {
    value(await set('summary', 'Reads'));
    value(await set('summary', 'Reads at'));
    value(await set('summary', 'Reads at home'));
    const [sitting] = foldEntries(await historyOf('pupils', maya));
    expect(sitting).toMatchObject({ times: 3, lines: [{ before: null, after: 'Reads at home' }] });
  });
});

describe('versions of a long text', () => {
  it('are kept sitting by sitting, and through being emptied', async () => {
    value(await set('strengths', 'Draws well.'));
    d.temp.database.actAs('Somebody else');
    value(await set('strengths', 'Draws and paints well.'));
    const found = value(await d.history.versions({ table: 'pupils', id: maya, column: 'strengths' }));
    expect(found.field).toBe('Strengths');
    expect(found.versions.map(({ by, text }) => [by, text])).toEqual([
      ['Somebody else', 'Draws and paints well.'],
      ['A tester', 'Draws well.'],
    ]);
  });

  it('are not told of what is no long text', async () => {
    expect(problem(await d.history.versions({ table: 'pupils', id: maya, column: 'upn' })).kind).toBe(
      'not-found',
    );
    expect(problem(await d.history.versions({ table: 'pupils', id: 'x', column: 'summary' })).kind).toBe(
      'not-found',
    );
  });
});

describe('who is at the laptop', () => {
  it('signs changes: the SENDCO of the school’s record until somebody else is named', async () => {
    value(await d.school.setSchoolField({ id: d.schoolId, field: 'sencoName', value: 'Mrs Invented' }));
    expect(value(await d.history.who({}))).toMatchObject({ name: 'Mrs Invented', isSet: false });
    value(await d.history.setWho({ name: 'Mr Deputy' }));
    value(await set('gp', 'The surgery'));
    expect((await historyOf('pupils', maya))[0]?.by).toBe('Mr Deputy');
    value(await d.history.setWho({ name: null }));
    value(await set('gp', 'Another surgery'));
    expect((await historyOf('pupils', maya))[0]?.by).toBe('Mrs Invented');
  });
});
