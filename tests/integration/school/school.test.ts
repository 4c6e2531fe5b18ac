import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sixTerms2026 } from '../../../domain/school/six-terms';
import { type Desk, desk, problem, value } from '../pupils/support';

let d: Desk;
beforeEach(async () => {
  d = await desk();
});
afterEach(() => d.temp.dispose());
const page = async () => value(await d.school.page({}));

describe('the school', () => {
  it('keeps its fields, checked one at a time', async () => {
    const set = (field: string, text: string) =>
      d.school.setSchoolField({ id: d.schoolId, field, value: text });
    value(await set('laEstab', '886/9901'));
    expect(problem(await set('urn', '12')).message).toBe('The URN has 6 digits.');
    expect(problem(await set('deletedAt', 'x')).kind).toBe('invalid');
    expect((await page()).schools).toMatchObject([
      { name: 'Harbour Street Primary School', laEstab: '8869901' },
    ]);
  });

  it('is not removed while pupils are on roll', async () => {
    await d.add('Maya', 'Chen');
    expect(problem(await d.school.removeSchool({ id: d.schoolId })).kind).toBe('has-pupils');
  });

  it('has each class once; removing one leaves its pupils, and undo brings both back', async () => {
    const id = await d.add('Maya', 'Chen');
    expect(problem(await d.school.addClass({ schoolId: d.schoolId, name: '4d' })).kind).toBe('invalid');
    expect((await page()).classes).toMatchObject([{ name: '4D', pupils: 1 }]);
    const removed = await d.school.removeClass({ id: d.classId });
    expect(value(await d.pupils.page({ id })).pupil.classId).toBeNull();
    await d.undo(removed);
    expect(value(await d.pupils.page({ id })).pupil.classId).toBe(d.classId);
  });

  it('has staff who teach classes', async () => {
    const input = { schoolId: d.schoolId, name: 'Ms Driftmoor', role: 'Class teacher' };
    const { id } = value(await d.school.addStaff(input));
    value(await d.school.setClassField({ id: d.classId, field: 'teacherId', value: id }));
    value(await d.school.setStaffField({ id, field: 'active', value: false }));
    expect((await page()).staff).toMatchObject([{ name: 'Ms Driftmoor', active: false }]);
    value(await d.school.removeStaff({ id }));
    expect((await page()).classes[0]?.teacherId).toBeNull();
  });

  it('has terms that share no day', async () => {
    value(await d.school.addTerms({ schoolId: d.schoolId, terms: [...sixTerms2026] }));
    expect((await page()).terms).toHaveLength(6);
    const again = await d.school.addTerms({ schoolId: d.schoolId, terms: [...sixTerms2026] });
    expect(problem(again).message).toContain('shares days with Term 1');
    const [first] = (await page()).terms;
    const set = (field: string, text: string) =>
      d.school.setTermField({ id: first?.id ?? '', field, value: text });
    expect(problem(await set('endsOn', '2026-08-01')).message).toContain('before its first day');
    expect(problem(await set('endsOn', '2026-11-05')).message).toContain('Term 2');
    value(await set('endsOn', '2026-10-15'));
    value(await d.school.removeTerm({ id: first?.id ?? '' }));
    expect((await page()).terms).toHaveLength(5);
  });

  it('has closed days: a list is one change, what is there already is left alone', async () => {
    const inset = {
      startsOn: '2027-01-04',
      endsOn: '2027-01-04',
      kind: 'inset',
      reason: 'INSET day',
    } as const;
    const half = {
      startsOn: '2026-10-26',
      endsOn: '2026-10-30',
      kind: 'half-term',
      reason: 'Half term',
    } as const;
    const add = (...closures: (typeof inset | typeof half)[]) =>
      d.school.addClosures({ schoolId: d.schoolId, closures });
    const added = await add(inset, half);
    expect(value(added)).toEqual({ added: 2 });
    expect(value(await add(half))).toEqual({ added: 0 });
    expect((await page()).closures).toMatchObject([half, inset]);
    await d.undo(added);
    expect((await page()).closures).toEqual([]);
    value(await add(half));
    const [{ id } = { id: '' }] = (await page()).closures;
    const set = (field: string, text: string) => d.school.setClosureField({ id, field, value: text });
    expect(problem(await set('endsOn', '2026-10-25')).message).toContain('before the first day');
    expect(problem(await set('endsOn', '2027-10-30')).message).toContain('Check the year');
    expect(problem(await set('kind', 'nothing')).message).toBe('Choose why the school is closed.');
    value(await set('reason', 'Autumn half term'));
    const removed = await d.school.removeClosure({ id });
    expect((await page()).closures).toEqual([]);
    await d.undo(removed);
    expect((await page()).closures).toMatchObject([{ ...half, reason: 'Autumn half term' }]);
    expect(problem(await d.school.removeClosure({ id: d.classId })).kind).toBe('not-found');
  });
});
