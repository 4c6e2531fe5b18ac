import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../../domain/common/result';
import { minutesPerWeek } from '../../../domain/ehc-plans/provision-sums';
import type { PlanPage } from '../../../domain/ehc-plans/plan-view';
import { ehcPlansService } from '../../../electron/ehc-plans/service';
import type { Dialogs } from '../../../electron/files/dialogs';
import { historyService } from '../../../electron/history/service';
import { addSamplePupil, addSchool, samplePath, samplePlan } from '../support/sample-plan';
import { tempDatabase, type TempDatabase } from '../support/temp-database';

let temp: TempDatabase;
let schoolId: string;
let chosen: string | null;
let plans: ReturnType<typeof ehcPlansService>;
const dialogs: Dialogs = {
  openFiles: () => Promise.resolve(chosen === null ? null : [chosen]),
  openFolder: () => Promise.resolve(null),
  saveFile: () => Promise.resolve(null),
};
beforeEach(async () => {
  temp = await tempDatabase();
  schoolId = await addSchool(temp.database);
  chosen = null;
  plans = ehcPlansService(temp.database, dialogs);
});
afterEach(() => temp.dispose());

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
async function pageOf(planId: string): Promise<PlanPage> {
  return value(await plans.page({ id: planId }));
}
async function undo(result: Result<unknown>): Promise<void> {
  if (!result.ok || result.changeId === undefined) throw new Error('nothing to undo');
  value(await historyService(temp.database).undo({ changeId: result.changeId }));
}

describe('loading a plan from a file', () => {
  it.each(['maya', 'lukasz', 'zoe'] as const)('loads %s whole, with every link', async (name) => {
    const { pupilId } = await addSamplePupil(temp.database, schoolId, name, false);
    chosen = samplePath(name);
    const preview = value(await plans.chooseFile({ pupilId }));
    expect(preview?.doubts).toEqual([]);
    const { planId } = value(await plans.load({ pupilId, token: preview?.token ?? '' }));
    const page = await pageOf(planId);
    const { content } = await samplePlan(name);
    const bare = <Item extends { id: string }>({ id: _, ...item }: Item) => item;
    expect(page.needs.map(bare)).toEqual(content.needs);
    const sorted = <Item extends { needRefs: readonly string[] }>(item: Item) => ({
      ...item,
      needRefs: [...item.needRefs].sort(),
    });
    expect(page.outcomes.map(bare).map(sorted)).toEqual(content.outcomes.map(sorted));
    expect(page.provisions.map(bare)).toEqual(content.provisions);
    expect(page.advice.map(bare)).toEqual(content.advice);
    expect(page.texts).toEqual(content.texts);
    expect(page.universal).toEqual(content.universal);
    expect(page.plan).toMatchObject(content.plan);
  });

  it('tells what it found, and that the file is for someone else', async () => {
    const { pupilId } = await addSamplePupil(temp.database, schoolId, 'zoe', false);
    chosen = samplePath('maya');
    const preview = value(await plans.chooseFile({ pupilId }));
    expect(preview?.found).toContain('Section E: 5 outcomes');
    expect(preview?.found).toContain(
      'Section F: 8 items of provision, 16 hours 40 minutes a week, and 5 arrangements for the whole day',
    );
    expect(preview?.doubts[0]).toMatch(/^The file is for Maya .*; this pupil is Zoë Nguyễn\.$/);
  });

  it('says what is wrong with a file, and writes nothing', async () => {
    const { pupilId } = await addSamplePupil(temp.database, schoolId, 'zoe', false);
    expect(await plans.chooseFile({ pupilId })).toMatchObject({ ok: true, value: null });
    chosen = path.join(temp.folder, 'notes.json');
    await writeFile(chosen, 'Dear all');
    expect(await plans.chooseFile({ pupilId })).toMatchObject({
      ok: false,
      problem: { kind: 'not-json' },
    });
    await writeFile(chosen, Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
    expect(await plans.chooseFile({ pupilId })).toMatchObject({
      ok: false,
      problem: { kind: 'not-text' },
    });
    chosen = path.join(temp.folder, 'gone.json');
    expect(await plans.chooseFile({ pupilId })).toMatchObject({
      ok: false,
      problem: { kind: 'unreadable' },
    });
    expect(await plans.load({ pupilId, token: 'unknown' })).toMatchObject({ ok: false });
    expect(await temp.database.read('ehcPlans').select()).toEqual([]);
  });
});

describe('a plan by hand', () => {
  it('is made, filled, reordered, and every step can be undone', async () => {
    const { pupilId } = await addSamplePupil(temp.database, schoolId, 'zoe', false);
    const made = await plans.create({
      pupilId,
      status: 'final',
      firstIssuedOn: '2026-06-15',
      issuedOn: '2026-06-15',
    });
    const { planId } = value(made);
    const need = value(await plans.addItem({ planId, letter: 'B', text: 'She tires when she walks far.' }));
    await plans.addItem({ planId, letter: 'B', text: 'She wears hearing aids.' });
    const outcome = value(await plans.addItem({ planId, letter: 'E', text: 'She will walk to the hall.' }));
    const provision = value(await plans.addItem({ planId, letter: 'F', text: 'Physiotherapy exercises' }));
    const social = value(await plans.addItem({ planId, letter: 'H1', text: 'None required.' }));
    expect([need.ref, outcome.ref, provision.ref, social.ref]).toEqual(['B1', 'E1', 'F1', 'H1.1']);

    for (const [field, typed] of [
      ['minutesPerSession', '20'],
      ['sessionsPerWeek', 5],
      ['weeksPerYear', 38],
    ] as const) {
      value(await plans.setItemField({ kind: 'provision', id: provision.id, field, value: typed }));
    }
    value(await plans.setLinks({ kind: 'provision', id: provision.id, to: 'outcomes', ids: [outcome.id] }));
    value(await plans.setLinks({ kind: 'provision', id: provision.id, to: 'needs', ids: [need.id] }));
    value(
      await plans.setText({
        planId,
        letter: 'F',
        part: 'universal',
        text: 'A seat near the front.\n\n  A quiet place. ',
      }),
    );
    value(await plans.setField({ planId, field: 'directPaymentPence', value: '£1,250.50' }));
    let page = await pageOf(planId);
    expect(page.provisions[0]).toMatchObject({
      needRefs: ['B1'],
      outcomeRefs: ['E1'],
      minutesPerSession: 20,
    });
    expect(page.provisions[0] && minutesPerWeek(page.provisions[0])).toBe(100);
    expect(page.universal).toEqual(['A seat near the front.', 'A quiet place.']);
    expect(page.plan.directPaymentPence).toBe(125050);

    // A plan ends on a day of its own: the day on which it is marked, until another is entered.
    const refused = await plans.setField({ planId, field: 'ceasedOn', value: page.plan.issuedOn });
    expect(refused.ok).toBe(false);
    const status = page.plan.status;
    value(await plans.setField({ planId, field: 'status', value: 'ceased' }));
    expect((await pageOf(planId)).plan.ceasedOn).toBe('2026-11-23');
    value(await plans.setField({ planId, field: 'ceasedOn', value: page.plan.issuedOn }));
    expect((await pageOf(planId)).plan.ceasedOn).toBe(page.plan.issuedOn);
    value(await plans.setField({ planId, field: 'status', value: status }));
    expect((await pageOf(planId)).plan.ceasedOn).toBeNull();

    await undo(await plans.moveItem({ kind: 'need', id: need.id, by: 1 }));
    value(await plans.moveItem({ kind: 'need', id: need.id, by: 1 }));
    page = await pageOf(planId);
    expect(page.needs.map((item) => item.ref)).toEqual(['B2', 'B1']);

    const removed = await plans.removeItem({ kind: 'need', id: need.id });
    page = await pageOf(planId);
    expect(page.needs.map((item) => item.ref)).toEqual(['B2']);
    expect(page.provisions[0]?.needRefs).toEqual([]);
    await undo(removed);
    expect((await pageOf(planId)).provisions[0]?.needRefs).toEqual(['B1']);
  });

  it('refuses what cannot be, in words', async () => {
    const { planId } = await addSamplePupil(temp.database, schoolId, 'maya');
    const page = await pageOf(planId);
    const first = page.needs[0]?.id ?? '';
    const taken = await plans.setItemField({ kind: 'need', id: first, field: 'ref', value: 'E1' });
    expect(taken).toMatchObject({
      ok: false,
      problem: { message: 'The reference E1 is already used in this plan.' },
    });
    expect(await plans.setItemField({ kind: 'need', id: first, field: 'text', value: ' ' })).toMatchObject({
      ok: false,
    });
    expect(await plans.setItemField({ kind: 'need', id: first, field: 'planId', value: 'x' })).toMatchObject({
      ok: false,
    });
    expect(await plans.setField({ planId, field: 'issuedOn', value: '2020-01-01' })).toMatchObject({
      ok: false,
      problem: { message: 'This plan cannot have been issued before the first plan.' },
    });
    const other = await addSamplePupil(temp.database, schoolId, 'zoe');
    const foreign = (await pageOf(other.planId)).needs[0]?.id ?? '';
    const outcome = page.outcomes[0]?.id ?? '';
    expect(await plans.setLinks({ kind: 'outcome', id: outcome, to: 'needs', ids: [foreign] })).toMatchObject(
      { ok: false },
    );
  });

  it('keeps the old version when a new one is made', async () => {
    const { planId } = await addSamplePupil(temp.database, schoolId, 'maya');
    const next = value(await plans.newVersion({ planId, status: 'amended', issuedOn: '2027-04-15' }));
    const page = await pageOf(next.planId);
    expect(page.plan).toMatchObject({
      version: 5,
      status: 'amended',
      issuedOn: '2027-04-15',
      previousId: planId,
    });
    expect(page.versions.map((version) => version.version)).toEqual([5, 4]);
    const outcome = page.outcomes[0]?.id ?? '';
    value(await plans.setItemField({ kind: 'outcome', id: outcome, field: 'text', value: 'Changed.' }));
    expect((await pageOf(planId)).outcomes[0]?.text).not.toBe('Changed.');
    expect(page.provisions.map((item) => item.outcomeRefs)).toEqual(
      (await pageOf(planId)).provisions.map((item) => item.outcomeRefs),
    );
  });
});
