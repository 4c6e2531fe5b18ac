import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { binTables } from '../../../domain/history/bin';
import { recordKinds, recordTableNames } from '../../../domain/history/records/kinds';
import { ok } from '../../../domain/common/result';
import { desk, type Desk, problem, value } from '../pupils/support';

let d: Desk;
let maya: string;
beforeEach(async () => {
  d = await desk();
  maya = await d.add('Maya', 'Chen', {});
});
afterEach(() => d.temp.dispose());

const bin = async (words = '') => value(await d.history.bin({ words, group: null, atMost: 50 }));
const note = async (text: string) =>
  value(await d.pupils.addNote({ pupilId: maya, happenedOn: '2026-11-02', kind: 'Note', text })).id;

describe('the bin', () => {
  it('has a place for every table with a bin', () => {
    const listed = [...binTables(null)].sort();
    expect(listed).toEqual(recordTableNames.filter((table) => recordKinds[table].inBin).sort());
  });

  it('lists what was removed, whose, by whom, and what comes back with it', async () => {
    await note('Came in smiling.');
    value(await d.pupils.remove({ id: maya }));
    const page = await bin();
    expect(page).toMatchObject({
      total: 1,
      items: [{ table: 'pupils', title: 'Pupil: Maya Chen', by: 'A tester' }],
    });
    expect(page.items[0]?.hangs).toContain('1 note');
    expect((await bin('chen pupil')).total).toBe(1);
    expect((await bin('somebody else')).total).toBe(0);
  });

  it('puts a deletion back to the letter, and that can be undone', async () => {
    const id = await note('Came in smiling.');
    value(await d.pupils.removeNote({ id }));
    expect((await bin()).items).toMatchObject([{ table: 'pupil_notes', whose: 'Maya Chen' }]);
    const back = await d.history.putBack({ table: 'pupil_notes', id });
    expect(value(back).what).toBe('Note: Note, 2 November 2026');
    expect((await bin()).total).toBe(0);
    await d.undo(back);
    expect((await bin()).total).toBe(1);
    value(await d.history.putBack({ table: 'pupil_notes', id }));
    expect(problem(await d.history.putBack({ table: 'pupil_notes', id })).kind).toBe('not-found');
  });

  it('puts back what it belongs to as well, where that was removed later', async () => {
    const id = await note('Came in smiling.');
    value(await d.pupils.removeNote({ id }));
    value(await d.pupils.remove({ id: maya }));
    const item = (await bin()).items.find(({ table }) => table === 'pupil_notes');
    expect(item?.needs).toEqual(['Pupil: Maya Chen']);
    value(await d.history.putBack({ table: 'pupil_notes', id }));
    expect((await bin()).total).toBe(0);
    expect(value(await d.pupils.page({ id: maya })).notes).toHaveLength(1);
  });

  it('puts back one of several things that one change removed, and leaves the others', async () => {
    const [one, other] = [await note('One'), await note('Other')];
    await d.temp.database.change('Removed two', async (writer) => {
      await writer('pupilNotes')
        .whereIn('id', [one, other])
        .update({ deletedAt: '2026-11-23T10:00:00.000Z' });
      return ok(null);
    });
    expect((await bin()).total).toBe(2);
    value(await d.history.putBack({ table: 'pupil_notes', id: one }));
    expect((await bin()).items).toMatchObject([{ id: other }]);
  });

  it('brings a class’s lessons back with the period that they were in', async () => {
    const period = {
      ...d.temp.database.newRecord(),
      schoolId: d.schoolId,
      name: 'First',
      startsAt: '09:00',
      endsAt: '10:00',
      kind: 'lesson',
    };
    const lesson = {
      ...d.temp.database.newRecord(),
      classId: d.classId,
      day: 1,
      periodId: period.id,
      subject: 'Maths',
    };
    const change = (
      work: (writer: Parameters<Parameters<typeof d.temp.database.change>[1]>[0]) => Promise<unknown>,
    ) =>
      d.temp.database.change('Changed', async (writer) => {
        await work(writer);
        return ok(null);
      });
    await change(async (writer) => {
      await writer('schoolPeriods').insert(period);
      await writer('classLessons').insert(lesson);
    });
    const gone = { deletedAt: '2026-11-23T10:00:00.000Z' };
    await change(async (writer) => {
      await writer('schoolPeriods').where({ id: period.id }).update(gone);
      await writer('classLessons').where({ periodId: period.id }).update(gone);
    });
    value(await d.history.putBack({ table: 'school_periods', id: period.id }));
    expect(await d.temp.database.read('classLessons').whereNull('deletedAt')).toHaveLength(1);
  });
});
