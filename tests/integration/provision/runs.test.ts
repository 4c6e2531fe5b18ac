import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import { runsOfMap } from '../../../domain/provision/map/map-rows';
import { readMapPage } from '../../../electron/maps/map-page';
import { writeFlag } from '../../../electron/settings/vault-flags';
import { provisionService } from '../../../electron/provision/service';
import { addSamplePupil, addSchool } from '../support/sample-plan';
import { tempDatabase, type TempDatabase } from '../support/temp-database';
import { addClassOf, addStaffMember, addTarget, problem, undo, value } from './support';

let temp: TempDatabase;
let schoolId: string;
let provision: ReturnType<typeof provisionService>;
beforeEach(async () => {
  temp = await tempDatabase();
  schoolId = await addSchool(temp.database);
  provision = provisionService(temp.database);
});
afterEach(() => temp.dispose());

const talkGroup = {
  typeId: null,
  name: 'Tidal Talk',
  area: 'CI',
  layer: 'T',
  level: 'group',
  classId: null,
  cohort: null,
  startsOn: '2026-09-14',
  weeks: 12,
} as const;

async function start(more: Partial<Parameters<typeof provision.start>[0]> = {}): Promise<string> {
  return value(await provision.start({ schoolId, ...talkGroup, pupilIds: [], ...more })).id;
}
const page = async (id: string) => value(await provision.run({ id }));

describe('a run', () => {
  it('is started from the catalogue with its usual minutes, measures and resources', async () => {
    value(await provision.takeStarting({ keys: ['oral-language-group'] }));
    const [type] = value(await provision.catalogue({})).types;
    if (type === undefined) throw new Error('Nothing was taken over');
    const id = await start({ typeId: type.id, name: type.name });
    const { run } = await page(id);
    expect(run).toMatchObject({
      typeId: type.id,
      ratio: '1:5',
      entryMeasure: 'Score in the school’s language screener',
      expectedGain: 12,
      gainUnit: 'points',
    });
    expect(run.staff).toMatchObject([{ staffId: null, minutesPerSession: 30, sessionsPerWeek: 3 }]);
    expect(run.costs).toMatchObject([{ kind: 'resources', plannedPence: 6000, spentPence: 0 }]);
    expect(value(await provision.catalogue({})).types[0]?.runs).toBe(1);
  });

  it('knows its school weeks and its last day', async () => {
    const { weeks, lastDay } = await page(await start());
    expect(weeks).toHaveLength(12);
    expect(weeks[5]).toEqual({ monday: '2026-11-02', friday: '2026-11-06' });
    expect(lastDay).toBe('2026-12-18');
  });

  it('is undone as one, and goes to the bin with everything in it', async () => {
    const { pupilIds } = await addClassOf(temp.database, schoolId, '4D', ['Ash', 'Birch']);
    const started = await provision.start({ schoolId, ...talkGroup, pupilIds });
    const { id } = value(started);
    const removed = await provision.remove({ id });
    expect(problem(await provision.run({ id }))).toContain('no longer there');
    expect(value(await provision.list({ year: null })).rows).toEqual([]);
    await undo(temp.database, removed);
    expect((await page(id)).pupils).toHaveLength(2);
    await undo(temp.database, started);
    expect(problem(await provision.run({ id }))).toContain('no longer there');
  });

  it('keeps a field, refuses a wrong one beside it, and writes nothing where nothing changes', async () => {
    const id = await start();
    value(await provision.setField({ id, field: 'place', value: 'The Nest' }));
    expect((await page(id)).run.place).toBe('The Nest');
    expect(await provision.setField({ id, field: 'place', value: 'The Nest' })).not.toHaveProperty(
      'changeId',
    );
    expect(problem(await provision.setField({ id, field: 'weeks', value: 0 }))).toBe(
      'A provision runs for at least one week.',
    );
    expect(problem(await provision.setField({ id, field: 'schoolId', value: 'x' }))).toContain(
      'cannot be changed',
    );
  });
});

describe('the pupils of a run', () => {
  it('join and leave by week of the run, as one change', async () => {
    const { pupilIds } = await addClassOf(temp.database, schoolId, '4D', ['Ash', 'Birch', 'Cedar', 'Dale']);
    const id = await start({ pupilIds });
    const row = (await page(id)).pupils[3];
    if (row === undefined) throw new Error('The pupil is missing');
    const changed = await provision.setPupilWeeks({ id: row.id, from: 3, to: 8 });
    expect((await page(id)).pupils[3]).toMatchObject({
      joinsOn: '2026-09-28',
      leavesOn: '2026-11-20',
      weeks: { from: 3, to: 8 },
    });
    await undo(temp.database, changed);
    expect((await page(id)).pupils[3]).toMatchObject({
      joinsOn: null,
      leavesOn: null,
      weeks: { from: 1, to: 12 },
    });
  });

  it('refuses weeks and days that the run does not have', async () => {
    const { pupilIds } = await addClassOf(temp.database, schoolId, '4D', ['Ash']);
    const id = await start({ pupilIds });
    const rowId = (await page(id)).pupils[0]?.id ?? '';
    const weeks = (from: number, to: number) => provision.setPupilWeeks({ id: rowId, from, to });
    expect(problem(await weeks(8, 3))).toBe('The last week is before the first.');
    expect(problem(await weeks(3, 13))).toBe('The run has 12 weeks.');
    const day = (field: string, on: string) => provision.setPupilField({ id: rowId, field, value: on });
    expect(problem(await day('joinsOn', '2027-01-04'))).toBe('The run ends on 18 December 2026.');
    expect(problem(await day('leavesOn', '2026-09-01'))).toBe('The run begins on 14 September 2026.');
    value(await day('joinsOn', '2026-10-01'));
    expect(problem(await day('leavesOn', '2026-09-30'))).toBe('The last day is before the day of joining.');
  });

  it('weeks beyond the terms that are entered are refused with what to do', async () => {
    const { pupilIds } = await addClassOf(temp.database, schoolId, '4D', ['Ash']);
    const id = await start({ pupilIds, startsOn: '2027-07-05', weeks: 10 });
    const { pupils, lastDay } = await page(id);
    expect(lastDay).toBeNull();
    expect(problem(await provision.setPupilWeeks({ id: pupils[0]?.id ?? '', from: 2, to: 6 }))).toContain(
      'terms are not entered',
    );
  });

  it('fill a class, a year group and a school by themselves; who comes later is offered', async () => {
    const { classId, pupilIds } = await addClassOf(temp.database, schoolId, '4D', ['Ash', 'Birch']);
    const others = await addClassOf(temp.database, schoolId, '5T', ['Elm'], 5);
    const ofClass = await start({ level: 'class', classId });
    const ofYear = await start({ level: 'cohort', cohort: 5 });
    const ofSchool = await start({ level: 'school' });
    const idsIn = async (id: string) => (await page(id)).pupils.map(({ pupilId }) => pupilId);
    expect(await idsIn(ofClass)).toEqual(pupilIds);
    expect(await idsIn(ofYear)).toEqual(others.pupilIds);
    expect(await idsIn(ofSchool)).toHaveLength(3);
    const later = await addClassOf(temp.database, schoolId, 'RC', ['Fir'], 0);
    expect((await page(ofSchool)).missing.map(({ id }) => id)).toEqual(later.pupilIds);
    expect(value(await provision.fill({ runId: ofSchool }))).toEqual({ added: 1 });
    expect(value(await provision.fill({ runId: ofSchool }))).toEqual({ added: 0 });
    expect((await page(ofSchool)).missing).toEqual([]);
    expect(problem(await provision.start({ schoolId, ...talkGroup, level: 'class', pupilIds: [] }))).toBe(
      'Choose the class.',
    );
  });

  it('a run for one pupil becomes a group with the second; nobody is in it twice', async () => {
    const { pupilIds } = await addClassOf(temp.database, schoolId, '4D', ['Ash', 'Birch']);
    const [ash = '', birch = ''] = pupilIds;
    const id = await start({ level: 'pupil', pupilIds: [ash] });
    expect(value(await provision.addPupils({ runId: id, pupilIds: [ash] }))).toEqual({ added: 0 });
    expect(value(await provision.addPupils({ runId: id, pupilIds: [ash, birch] }))).toEqual({ added: 1 });
    const after = await page(id);
    expect([after.run.level, after.pupils.length]).toEqual(['group', 2]);
    const removed = await provision.removePupil({ id: after.pupils[0]?.id ?? '' });
    expect((await page(id)).pupils.map(({ pupilId }) => pupilId)).toEqual([birch]);
    await undo(temp.database, removed);
    expect((await page(id)).pupils).toHaveLength(2);
    expect(problem(await provision.addPupils({ runId: id, pupilIds: [schoolId] }))).toContain(
      'no longer there',
    );
  });
});

describe('staff and costs', () => {
  it('a second adult begins with the minutes of the first', async () => {
    const staffId = await addStaffMember(temp.database, schoolId, 'Mrs Bellwether');
    const runId = await start();
    const { id } = value(await provision.addStaff({ runId, staffId, who: null }));
    value(await provision.setStaffField({ id, field: 'minutesPerSession', value: 30 }));
    value(await provision.setStaffField({ id, field: 'sessionsPerWeek', value: 3 }));
    value(await provision.addStaff({ runId, staffId: null, who: 'A visiting therapist' }));
    expect((await page(runId)).run.staff).toMatchObject([
      { staffId, minutesPerSession: 30, sessionsPerWeek: 3 },
      { staffId: null, who: 'A visiting therapist', minutesPerSession: 30, sessionsPerWeek: 3 },
    ]);
    const [row] = value(await provision.list({ year: 2026 })).rows;
    expect(row).toMatchObject({ staff: ['Mrs Bellwether', 'A visiting therapist'], minutesPerWeek: 180 });
    const minutes = await provision.setStaffField({ id, field: 'minutesPerSession', value: -5 });
    expect(problem(minutes)).toBe('Minutes in a session cannot be less than 0.');
    const removed = await provision.removeStaff({ id });
    expect((await page(runId)).run.staff).toHaveLength(1);
    await undo(temp.database, removed);
    expect((await page(runId)).run.staff).toHaveLength(2);
  });

  it('nobody of another school is chosen', async () => {
    const other = await addSchool(temp.database);
    const staffId = await addStaffMember(temp.database, other, 'Mr Elsewhere');
    const runId = await start();
    expect(problem(await provision.addStaff({ runId, staffId, who: null }))).toContain('no longer there');
  });

  it('costs besides staff are added, changed and removed', async () => {
    const runId = await start();
    const { id } = value(await provision.addCost({ runId }));
    value(await provision.setCostField({ id, field: 'plannedPence', value: '45' }));
    value(await provision.setCostField({ id, field: 'spentPence', value: '12.50' }));
    value(await provision.setCostField({ id, field: 'kind', value: 'training' }));
    expect((await page(runId)).run.costs).toMatchObject([
      { kind: 'training', plannedPence: 4500, spentPence: 1250 },
    ]);
    expect(problem(await provision.setCostField({ id, field: 'plannedPence', value: 'abc' }))).toContain(
      'pounds',
    );
    value(await provision.removeCost({ id }));
    expect((await page(runId)).run.costs).toEqual([]);
  });
});

describe('what the school pays', () => {
  it('leaves the page of a run while it is hidden, and stays kept', async () => {
    const runId = await start();
    const { id } = value(await provision.addStaff({ runId, staffId: null, who: 'Therapist' }));
    value(await provision.setStaffField({ id, field: 'actualPence', value: '52.50' }));
    value(await provision.setStaffField({ id, field: 'standardPence', value: '60' }));
    await writeFlag(temp.database, 'hide-actual-rates', true);
    const hidden = await page(runId);
    expect(hidden.hidesActual).toBe(true);
    expect(hidden.run.staff).toMatchObject([{ actualPence: null, standardPence: 6000 }]);
    await writeFlag(temp.database, 'hide-actual-rates', false);
    expect((await page(runId)).run.staff).toMatchObject([{ actualPence: 5250 }]);
  });
});

describe('links', () => {
  it('to targets of open plans and to items of section F of the plan in force', async () => {
    const { pupilId, planId } = await addSamplePupil(temp.database, schoolId, 'maya');
    const target = await addTarget(temp.database, pupilId, 'Maya will ask for help in words');
    const runId = await start({ pupilIds: [pupilId] });
    const before = await page(runId);
    expect(before.targets.map(({ id }) => id)).toEqual([target]);
    expect(before.ehcItems.length).toBeGreaterThan(3);
    expect(before.ehcItems.every((item) => item.planId === planId && item.isInForce)).toBe(true);
    const item = before.ehcItems[0]?.id ?? '';
    value(await provision.setOutcomes({ runId, ids: [target] }));
    const linked = await provision.setEhcItems({ runId, ids: [item] });
    expect((await page(runId)).run).toMatchObject({ outcomeIds: [target], ehcItemIds: [item] });
    const [mine] = value(await provision.forPupil({ pupilId })).runs;
    expect(mine).toMatchObject({
      run: { id: runId, state: 'now' },
      ehcRefs: [before.ehcItems[0]?.ref],
      targets: ['Maya will ask for help in words'],
      weeks: { from: 1, to: 12 },
    });
    await undo(temp.database, linked);
    expect((await page(runId)).run.ehcItemIds).toEqual([]);
    value(await provision.setOutcomes({ runId, ids: [] }));
    expect((await page(runId)).run.outcomeIds).toEqual([]);
    expect(problem(await provision.setOutcomes({ runId, ids: [runId] }))).toContain('no longer there');
  });
});

describe('the list of a school year', () => {
  const nextYear = async () => {
    const term = { ...temp.database.newRecord(), schoolId, name: 'Autumn 2027' };
    value(
      await temp.database.change('Added a term', async (writer) => {
        await writer('terms').insert({ ...term, startsOn: '2027-09-01', endsOn: '2027-12-17' });
        return ok(null);
      }),
    );
  };
  const listed = async (year: number) =>
    value(await provision.list({ year })).rows.map(({ name, code }) => code ?? name);

  it('has a run that crosses the summer in both years, and no other', async () => {
    await nextYear();
    await start({ startsOn: '2027-06-28', weeks: 8, name: 'Across' });
    await start({ startsOn: '2027-06-28', weeks: 4, name: 'Before' });
    await start({ startsOn: '2027-09-06', weeks: 4, name: 'After' });
    expect(await listed(2025)).toEqual([]);
    expect(await listed(2026)).toEqual(['Across', 'Before']);
    expect(await listed(2027)).toEqual(['Across', 'After']);
    expect(value(await provision.list({ year: 2026 })).years).toEqual([2027, 2026]);
    expect(runsOfMap(await mapOf(2027)).map(({ name }) => name)).toEqual(['Across', 'After']);
  });

  it('counts as people do: P2 before P10 where they start on one day', async () => {
    const codes = ['P10', 'P2', 'P1'];
    for (const code of codes) {
      const id = await start({ name: `Run ${code}` });
      await temp.database.change('Named a run', async (writer) => {
        await writer('provisions').where({ id }).update({ code });
        return ok(null);
      });
    }
    await start({ name: 'Zones 10' });
    await start({ name: 'Zones 9' });
    await start({ name: 'Later', startsOn: '2026-09-21' });
    expect(await listed(2026)).toEqual(['P1', 'P2', 'P10', 'Zones 9', 'Zones 10', 'Later']);
  });
});

async function mapOf(startYear: number) {
  const asked = { schoolId, startYear, whose: { kind: 'school' } } as const;
  const { map } = value(await readMapPage(temp.database, asked));
  if (map === null) throw new Error('There is no map');
  return map;
}
