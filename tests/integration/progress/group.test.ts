import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problem, value } from '../pupils/support';
import { addRun } from '../support-plans/support';
import { entry, progressDesk, type ProgressDesk, reading } from './support';

let desk: ProgressDesk;
let ottilie: string;
let planId: string;
let target: string;
beforeEach(async () => {
  desk = await progressDesk();
  ottilie = await desk.add('Ottilie', 'Brackenfold');
  planId = await desk.startPlan(ottilie);
  target = await desk.addTarget(planId, reading);
});
afterEach(() => desk.temp.dispose());

type Input = Parameters<ProgressDesk['progress']['group']>[0];
const group = async (input: Partial<Input> = {}) =>
  value(await desk.progress.group({ group: null, day: null, ...input }));
const cell = (field: 'value' | 'rating' | 'note', given: string | null, day = '2026-11-23') =>
  desk.progress.setCell({ outcomeId: target, day, field, value: given, seenBy: 'Mrs P Lanegarth' });
const line = async (day: string | null = null) => (await group({ day })).pupils[0]?.targets[0];

describe('the grid of a class', () => {
  it('opens with the first class that has a plan, in order of name, those without a plan named as such', async () => {
    await desk.add('Anselm', 'Applegarth');
    const page = await group();
    expect(page).toMatchObject({ today: '2026-11-23', day: '2026-11-23', group: { label: 'Class 4D' } });
    expect(page.pupils.map(({ name, planId: id }) => [name, id])).toEqual([
      ['Anselm Applegarth', null],
      ['Ottilie Brackenfold', planId],
    ]);
    expect(page.pupils[1]?.targets).toMatchObject([
      { id: target, kind: 'value', way: 'From 42 to 60 words a minute', value: null },
    ]);
  });

  it('makes one entry of the day’s cells, and takes it away when nothing is left in it', async () => {
    value(await cell('value', '44'));
    value(await cell('note', 'Tired today.'));
    expect(await desk.seen(planId)).toMatchObject([
      [{ observedOn: '2026-11-23', value: 44, note: 'Tired today.', seenBy: 'Mrs P Lanegarth' }],
    ]);
    value(await cell('value', ''));
    expect(await line()).toMatchObject({ value: null, note: 'Tired today.' });
    const last = await cell('note', null);
    expect(await desk.seen(planId)).toEqual([[]]);
    await desk.undo(last);
    expect(await line()).toMatchObject({ note: 'Tired today.' });
  });

  it('shows where the value lies, and what was seen before the day only', async () => {
    value(await desk.progress.add(entry(target, { observedOn: '2026-11-10', value: '45' })));
    value(await cell('value', '58'));
    expect(await line()).toMatchObject({
      value: 58,
      standing: { where: 'above', pace: 'ahead' },
      before: { observedOn: '2026-11-10', words: '45 words a minute' },
    });
    expect(await line('2026-11-10')).toMatchObject({ value: 45, before: null });
  });

  it('changes the last of several entries of a day', async () => {
    value(await desk.progress.add(entry(target, { observedOn: '2026-11-23', value: '41', note: 'Morning' })));
    value(await desk.progress.add(entry(target, { observedOn: '2026-11-23', value: '43' })));
    value(await cell('value', '44'));
    const [entries] = await desk.seen(planId);
    expect(entries?.map(({ value: kept }) => kept)).toEqual([41, 44]);
  });

  it('refuses a day to come and what is no value, and writes nothing', async () => {
    expect(problem(await cell('value', '44', '2026-11-24')).message).toMatch(/still to come/);
    expect(problem(await cell('rating', '7')).message).toMatch(/0 to 4/);
    expect(problem(await desk.progress.group({ group: null, day: '2026-02-30' })).kind).toBe('invalid');
    value(await cell('note', null));
    expect(await desk.seen(planId)).toEqual([[]]);
  });

  it('shows the plan that ran on the day, not the one of today', async () => {
    value(await desk.plans.setField({ planId, field: 'reviewedOn', value: '2026-11-20' }));
    const next = { planId, termName: null, startsOn: '2026-11-21', reviewDueOn: null };
    const second = value(await desk.plans.startNext(next)).planId;
    expect((await group({ day: '2026-11-23' })).pupils[0]?.planId).toBe(second);
    expect((await group({ day: '2026-11-19' })).pupils[0]?.planId).toBe(planId);
    expect((await group({ day: '2026-10-19' })).group).toBeNull();
  });
});

describe('the grid of a run', () => {
  it('is never that of another group in its place', async () => {
    const runId = await addRun(desk, ottilie, {
      name: 'Reading partners',
      startsOn: '2026-11-09',
      weeks: 12,
    });
    const page = await group({ group: { kind: 'run', id: runId }, day: '2026-11-05' });
    expect(page).toMatchObject({ group: null, pupils: [], choices: [{ kind: 'class' }] });
  });

  it('shows the targets that it serves, of those who are in it', async () => {
    const other = await desk.add('Percival', 'Thornquist');
    await desk.startPlan(other);
    await desk.addTarget(planId, { unit: 'times' });
    const runId = await addRun(desk, ottilie, {
      name: 'Reading partners',
      startsOn: '2026-11-02',
      weeks: 12,
    });
    const run = { kind: 'run', id: runId } as const;
    const all = await group({ group: run });
    expect(all.choices.map(({ label }) => label)).toEqual(['Class 4D', 'Reading partners']);
    expect(all.pupils.map(({ id, targets }) => [id, targets.length])).toEqual([[ottilie, 2]]);
    value(await desk.plans.linkProvision({ outcomeId: target, provisionId: runId, linked: true }));
    expect((await group({ group: run })).pupils[0]?.targets.map(({ id }) => id)).toEqual([target]);
  });
});

it('thirty children with three targets each and a term of entries come at once', async () => {
  await fillClass(30, 3, 12);
  const began = performance.now();
  const page = await group({ group: { kind: 'class', id: desk.classId } });
  const took = performance.now() - began;
  expect(page.pupils.flatMap(({ targets }) => targets)).toHaveLength(91);
  // Some 15 ms on a quiet machine; a query for each child or target would take far longer than this.
  expect(took).toBeLessThan(400);
});

async function fillClass(children: number, targets: number, entries: number): Promise<void> {
  const { database } = desk.temp;
  const done = await database.change('Filled a class', async (writer) => {
    for (let child = 0; child < children; child += 1) {
      const pupil = {
        ...database.newRecord(),
        ...{ schoolId: desk.schoolId, classId: desk.classId, dob: '2018-01-20', ncy: 4 },
        ...{ legalForename: 'Sam', legalSurname: `Zedworth ${child}` },
      };
      const plan = { ...database.newRecord(), pupilId: pupil.id, layout: 'sen-support', cycle: 1 };
      await writer('pupils').insert(pupil);
      await writer('supportPlans').insert({ ...plan, startsOn: '2026-11-02' });
      for (let position = 0; position < targets; position += 1) {
        const outcome = { ...database.newRecord(), planId: plan.id, text: 'Reads.', position };
        await writer('planOutcomes').insert(outcome);
        for (let value = 0; value < entries; value += 1)
          await writer('outcomeProgress').insert({
            ...database.newRecord(),
            ...{ outcomeId: outcome.id, observedOn: `2026-11-${String(value + 3).padStart(2, '0')}`, value },
          });
      }
    }
    return { ok: true, value: null };
  });
  value(done);
}
