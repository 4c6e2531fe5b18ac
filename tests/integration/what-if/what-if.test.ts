import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import type { Edit } from '../../../domain/what-if/edit';
import { provisionService } from '../../../electron/provision/service';
import { readRuns } from '../../../electron/provision/runs-repository';
import { whatIfService } from '../../../electron/what-if/service';
import { costDesk } from '../costs/support';
import { problem, value } from '../pupils/support';

let d: Awaited<ReturnType<typeof costDesk>>;
let whatIf: ReturnType<typeof whatIfService>;
beforeEach(async () => {
  d = await costDesk();
  whatIf = whatIfService(d.database);
});
afterEach(() => d.temp.dispose());

const runId = (code: string) => d.runIds.get(code) ?? '';
const maya = () => d.ids.get('L886990122015') ?? '';
const add = async (name: string, likeId: string | null = null) =>
  value(await whatIf.add({ ...d.year, name, likeId })).id;
const change = async (id: string, ...edits: Edit[]) => {
  for (const edit of edits) value(await whatIf.change({ id, edit }));
};
const page = async () => value(await whatIf.page(d.year));
const realRuns = () =>
  readRuns(d.database.read, { schoolId: d.schoolId, startsFrom: '2026-09-01', startsTo: '2027-08-31' });
const lineOf = async (code: string) => {
  const run = (await realRuns()).find(({ id }) => id === runId(code));
  const line = run?.staff[0];
  if (!line) throw new Error(`${code} has no adult`);
  return line.id;
};

/** A plan in force for Maya: 30 minutes twice a week for 38 weeks, which P08 is to deliver. */
async function addItem(): Promise<string> {
  const plan = {
    ...d.database.newRecord(),
    pupilId: maya(),
    version: 1,
    status: 'final',
    issuedOn: '2026-01-10',
    firstIssuedOn: '2026-01-10',
  };
  const item = {
    ...d.database.newRecord(),
    planId: plan.id,
    section: 'F',
    ref: 'F1',
    what: 'Reading with an adult',
    minutesPerSession: 30,
    sessionsPerWeek: 2,
    weeksPerYear: 38,
    position: 0,
  };
  value(
    await d.database.change('Put in a plan', async (writer) => {
      await writer('ehcPlans').insert(plan);
      await writer('ehcProvisions').insert(item);
      const link = { id: d.database.newRecord().id, provisionId: runId('P08'), ehcProvisionId: item.id };
      await writer('provisionEhcItems').insert(link);
      return ok(null);
    }),
  );
  return item.id;
}

describe('a what-if version', () => {
  it('keeps each of several edits that come one right after the other', async () => {
    const id = await add('Quick');
    const edits: Edit[] = [
      { kind: 'weeks', runId: runId('P02'), weeks: 17 },
      { kind: 'leave-out', runId: runId('P13') },
      { kind: 'put-in', runId: runId('P07'), pupilId: maya() },
    ];
    for (const result of await Promise.all(edits.map((edit) => whatIf.change({ id, edit })))) value(result);
    expect((await page()).versions[0]?.differences).toHaveLength(3);
  });

  it('begins as the map, is changed, and leaves the map as it is', async () => {
    const before = await realRuns();
    const id = await add('Longer booster');
    expect((await page()).versions).toMatchObject([{ name: 'Longer booster', differences: [] }]);
    await change(
      id,
      { kind: 'weeks', runId: runId('P02'), weeks: 17 },
      { kind: 'leave-out', runId: runId('P13') },
      { kind: 'put-in', runId: runId('P07'), pupilId: maya() },
    );
    const { now, versions } = await page();
    expect(now.cost.actual.whole).toBe(1_592_422);
    // Half of 34 weeks at £13.84 less, and no touch typing (£644.45).
    expect(versions[0]?.figures?.cost.actual.whole).toBe(1_592_422 - 23_528 - 64_445);
    expect(versions[0]?.differences.map(({ name, words }) => [name.slice(0, 3), words])).toEqual([
      ['P02', ['17 weeks instead of 34']],
      ['P07', []],
      ['P13', ['Left out']],
    ]);
    expect(versions[0]?.differences[1]?.putIn).toHaveLength(1);
    expect(await realRuns()).toEqual(before);
  });

  it('tells section F that is not covered, in the map and in the version', async () => {
    await addItem();
    const id = await add('More reading');
    const asked = 30 * 2 * 38;
    const line = await lineOf('P08');
    const before = value(await whatIf.version({ id }));
    const run = before.runs.find((one) => one.run.id === runId('P08'))?.run;
    const first = run?.staff[0];
    const given = (first?.minutesPerSession ?? 0) * (first?.sessionsPerWeek ?? 0) * (run?.weeks ?? 0);
    expect(before.now).toMatchObject({ items: 1, unmetItems: 1, unmetPerYear: asked - given });
    await change(
      id,
      { kind: 'weeks', runId: runId('P08'), weeks: 38 },
      { kind: 'minutes', runId: runId('P08'), lineId: line, minutes: 30 },
      { kind: 'sessions', runId: runId('P08'), lineId: line, sessions: 2 },
    );
    // It begins in autumn, so that 6 of its 38 weeks lie in the next school year.
    expect(value(await whatIf.version({ id })).figures).toMatchObject({ unmetPerYear: 6 * 2 * 30 });
    await change(id, { kind: 'minutes', runId: runId('P08'), lineId: line, minutes: 36 });
    const after = value(await whatIf.version({ id }));
    expect(after.figures).toMatchObject({ items: 1, unmetItems: 0, unmetPerYear: 0 });
    expect(after.unmet).toEqual([]);
    expect(after.now.unmetPerYear).toBe(asked - given);
  });

  it('stands beside another, with the differences in words', async () => {
    const [one, other] = [await add('A'), await add('B')];
    await change(one, { kind: 'weeks', runId: runId('P02'), weeks: 20 });
    await change(other, { kind: 'weeks', runId: runId('P02'), weeks: 10 });
    const between = value(await whatIf.compare({ id: one, withId: other }));
    expect(between).toMatchObject([{ words: ['10 weeks instead of 20'] }]);
    const like = await add('C', one);
    expect(value(await whatIf.compare({ id: one, withId: like }))).toEqual([]);
  });

  it('keeps its changes when the map changes meanwhile, and takes the rest from it', async () => {
    const id = await add('Shorter');
    await change(id, { kind: 'weeks', runId: runId('P02'), weeks: 17 });
    value(
      await d.database.change('The map goes on', async (writer) => {
        await writer('provisions')
          .where({ id: runId('P09') })
          .update({ weeks: 20 });
        await writer('provisions')
          .where({ id: runId('P13') })
          .update({ deletedAt: d.database.clock.now() });
        return ok(null);
      }),
    );
    const { versions, now } = await page();
    expect(versions[0]?.differences).toMatchObject([{ words: ['17 weeks instead of 34'] }]);
    expect(versions[0]?.figures?.runs).toBe(now.runs);
  });

  it('is taken over as one change, which one undo takes back', async () => {
    const before = await realRuns();
    const id = await add('To be done');
    const line = await lineOf('P08');
    await change(
      id,
      { kind: 'weeks', runId: runId('P02'), weeks: 17 },
      { kind: 'minutes', runId: runId('P08'), lineId: line, minutes: 25 },
      { kind: 'add-staff', runId: runId('P08') },
      { kind: 'leave-out', runId: runId('P13') },
      { kind: 'put-in', runId: runId('P07'), pupilId: maya() },
      {
        kind: 'take-out',
        runId: runId('P11'),
        pupilId: before.find(({ id: at }) => at === runId('P11'))?.pupils[0]?.pupilId ?? '',
      },
    );
    const wanted = (await page()).versions[0]?.figures;
    const taken = await whatIf.takeOver({ id });
    expect(value(taken)).toEqual({ runs: 5 });
    const { now, versions } = await page();
    expect(now).toEqual(wanted);
    expect(versions[0]?.differences).toEqual([]);
    await d.undo(taken);
    expect(await realRuns()).toEqual(before);
    expect((await page()).versions[0]?.differences).toHaveLength(5);
    value(await whatIf.takeOver({ id }));
    expect((await page()).now).toEqual(wanted);
    expect(value(await whatIf.takeOver({ id }))).toEqual({ runs: 0 });
  });

  it('is refused with nothing written when sessions are recorded for an adult whom it takes out', async () => {
    const line = await lineOf('P08');
    const now = d.database.clock.now();
    value(
      await d.database.change('A session', async (writer) => {
        await writer('provisionSessions').insert({
          id: d.database.newRecord().id,
          provisionId: runId('P08'),
          staffLineId: line,
          heldOn: '2026-11-10',
          state: 'held',
          createdAt: now,
          updatedAt: now,
        });
        return ok(null);
      }),
    );
    const before = await realRuns();
    const id = await add('Without');
    await change(
      id,
      { kind: 'weeks', runId: runId('P02'), weeks: 17 },
      { kind: 'remove-staff', runId: runId('P08'), lineId: line },
    );
    expect(problem(await whatIf.takeOver({ id })).message).toContain('The map was not changed');
    expect(await realRuns()).toEqual(before);
  });

  it('has a new run, with its cost and what it covers; taken over it is started, and one undo takes it back', async () => {
    const itemId = await addItem();
    const id = await add('Reading every day');
    const before = await realRuns();
    const run = {
      typeId: null,
      name: 'Daily reading',
      area: 'CL',
      layer: 'S',
      startsOn: '2026-11-30',
      weeks: 20,
      minutes: 30,
      sessions: 1,
      staffId: null,
      pupilIds: [maya()],
      itemIds: [itemId],
    } as const;
    const edit = (more: object) => ({
      kind: 'add-run' as const,
      run: { ...run, pupilIds: [maya()], itemIds: [itemId], ...more },
    });
    expect(problem(await whatIf.change({ id, edit: edit({ startsOn: '2027-09-06' }) })).message).toContain(
      'of 2026/27',
    );
    expect(problem(await whatIf.change({ id, edit: edit({ typeId: id }) })).kind).toBe('not-found');
    await change(id, edit({}));
    const version = value(await whatIf.version({ id }));
    const added = version.runs[0];
    expect(added).toMatchObject({ isNew: true, name: 'Daily reading', children: [{ pupilId: maya() }] });
    expect(version.runs.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(version.now.unmetPerYear - version.figures.unmetPerYear).toBe(30 * 20);
    expect(version.figures.staffMinutes - version.now.staffMinutes).toBe(30 * 20);
    expect(version.items).toMatchObject([{ id: itemId, pupilId: maya(), ref: 'F1' }]);
    // A grade gives it its cost: 10 hours.
    const [gradeId = ''] = version.grades.map((grade) => grade.id);
    const runId = added?.run.id ?? '';
    await change(id, { kind: 'grade', runId, lineId: added?.run.staff[0]?.id ?? '', gradeId });
    const costed = value(await whatIf.version({ id }));
    const cost = costed.runs[0]?.cost.actual.whole ?? 0;
    expect(cost).toBeGreaterThan(0);
    expect(costed.figures.cost.actual.whole - costed.now.cost.actual.whole).toBe(cost);

    expect(await realRuns()).toEqual(before);
    const taken = await whatIf.takeOver({ id });
    expect(value(taken)).toEqual({ runs: 1 });
    expect((await realRuns()).find((one) => one.id === runId)).toEqual(costed.runs[0]?.run);
    expect((await page()).versions[0]?.differences).toEqual([]);
    expect((await page()).now).toEqual(costed.figures);
    await d.undo(taken);
    expect(await realRuns()).toEqual(before);
    expect((await page()).versions[0]?.differences).toMatchObject([{ runId }]);
    value(await whatIf.takeOver({ id }));
    expect((await page()).now).toEqual(costed.figures);
  });

  it('takes over from the catalogue what it says of a new run', async () => {
    const provision = provisionService(d.database);
    const typeId = value(await provision.addType({ name: 'Phonics boost', area: 'CL', layer: 'T' })).id;
    value(await provision.setTypeField({ id: typeId, field: 'resourcePence', value: 4500 }));
    value(await provision.setTypeField({ id: typeId, field: 'ratio', value: '1:3' }));
    const id = await add('Boost');
    const none = { staffId: null, pupilIds: [], itemIds: [] };
    await change(id, {
      kind: 'add-run',
      run: {
        ...none,
        typeId,
        name: 'Phonics boost',
        area: 'CL',
        layer: 'T',
        startsOn: '2027-01-04',
        weeks: 10,
        minutes: 20,
        sessions: 3,
      },
    });
    value(await whatIf.takeOver({ id }));
    const run = (await realRuns()).find((one) => one.typeId === typeId);
    expect(run).toMatchObject({ ratio: '1:3', costs: [{ kind: 'resources', plannedPence: 4500 }] });
  });

  it('says so when what is kept cannot be read', async () => {
    const id = await add('Broken');
    value(
      await d.database.change('Break it', async (writer) => {
        await writer('provisionScenarios').where({ id }).update({ content: '{"runs":[{"id":1}]}' });
        return ok(null);
      }),
    );
    expect((await page()).versions).toMatchObject([{ name: 'Broken', figures: null }]);
    expect(problem(await whatIf.version({ id })).message).toContain('cannot be read any more');
  });
});
