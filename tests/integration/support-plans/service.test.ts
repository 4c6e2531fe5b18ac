import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problem, value } from '../pupils/support';
import { addProgress, addRun, plansDesk, type PlansDesk } from './support';

let desk: PlansDesk;
let pupilId: string;
beforeEach(async () => {
  desk = await plansDesk();
  pupilId = await desk.add('Ottilie', 'Brackenfold');
});
afterEach(() => desk.temp.dispose());

const dates = { termName: 'Term 2', startsOn: '2026-11-02', reviewDueOn: '2026-12-11' };

async function start(): Promise<string> {
  return value(await desk.plans.start({ pupilId, layout: 'sen-support', ...dates })).planId;
}
async function pageOf(planId: string) {
  return value(await desk.plans.page({ id: planId }));
}
async function addTarget(planId: string, text = 'By 11 December Ottilie will read 60 words a minute.') {
  return value(await desk.plans.addOutcome({ planId, text, ehcOutcomeId: null })).id;
}
const answerOf = (page: Awaited<ReturnType<typeof pageOf>>, key: string) =>
  page.data.parts.flatMap(({ answers }) => answers).find(({ field }) => field.key === key);

describe('starting a plan', () => {
  it('proposes the dates from the school’s terms', async () => {
    const support = value(await desk.plans.forPupil({ pupilId }));
    expect(support.choices).toEqual([
      { termName: 'Term 2 and Term 3', startsOn: '2026-11-23', reviewDueOn: '2027-02-05' },
      { termName: 'Term 3', startsOn: '2027-01-04', reviewDueOn: '2027-02-05' },
    ]);
  });

  it('takes from the record what is known', async () => {
    await desk.pupils.setField({ id: pupilId, field: 'strengths', value: 'Draws maps of everything.' });
    await desk.pupils.setField({ id: pupilId, field: 'summary', value: 'Reads by sight.' });
    await desk.pupils.setNeeds({ pupilId, types: ['SPLD', 'SLCN'], from: '2026-09-02' });
    const page = await pageOf(await start());
    expect(answerOf(page, 'strengths')?.value).toBe('Draws maps of everything.');
    expect(answerOf(page, 'assessment')?.value).toBe('Reads by sight.');
    expect(answerOf(page, 'barriersCL')?.value).toBe('Specific learning difficulty');
    expect(answerOf(page, 'barriersCI')?.value).toBe('Speech, language and communication needs');
    expect(page.data.teacherName).toBe('Miss R Tidewell');
    expect(page.data.plan).toMatchObject({ cycle: 1, termName: 'Term 2', reviewedOn: null });
  });

  it('refuses a second one while the first runs, and a review before the start', async () => {
    await start();
    const again = await desk.plans.start({ pupilId, layout: 'isp', ...dates });
    expect(problem(again).message).toMatch(/Review it first/);
    const early = await desk.plans.start({ pupilId, layout: 'isp', ...dates, reviewDueOn: '2026-10-01' });
    expect(problem(early).message).toMatch(/cannot be before/);
  });
});

describe('two cycles', () => {
  it('begins the second where the first ended', async () => {
    const planId = await start();
    const going = await addTarget(planId);
    const reached = await addTarget(planId, 'By 11 December Ottilie will write her surname.');
    for (const [field, given] of [
      ['measure', 'Words correct in a minute'],
      ['unit', 'words a minute'],
      ['baselineValue', '42'],
      ['targetValue', '60'],
      ['exitValue', '51'],
      ['result', 'partly'],
      ['next', 'continue'],
      ['resultNote', 'Stops at long words.'],
    ] as const)
      value(await desk.plans.setOutcomeField({ outcomeId: going, field, value: given }));
    value(await desk.plans.setOutcomeField({ outcomeId: reached, field: 'result', value: 'achieved' }));
    await desk.plans.setAnswer({ planId, field: 'universal', value: 'A reading ruler.' });
    await desk.plans.setAnswer({ planId, field: 'pupilView', value: 'I like the ruler.' });
    const next = { planId, termName: 'Term 3', startsOn: '2027-01-04', reviewDueOn: '2027-02-05' };
    expect(problem(await desk.plans.startNext(next)).message).toMatch(/day of the review/);
    value(await desk.plans.setField({ planId, field: 'reviewedOn', value: '2026-12-11' }));
    value(await desk.plans.setField({ planId, field: 'nextStep', value: 'continue' }));
    const second = await pageOf(value(await desk.plans.startNext(next)).planId);
    expect(second.data.plan).toMatchObject({ cycle: 2, previousId: planId, reviewDueOn: '2027-02-05' });
    expect(second.data.targets).toHaveLength(1);
    expect(second.data.targets[0]?.outcome).toMatchObject({
      carriedFromId: going,
      baselineValue: 51,
      baselineOn: '2026-12-11',
      targetValue: 60,
      byDate: '2027-02-05',
      exitValue: null,
      result: null,
      resultNote: null,
      next: null,
    });
    expect(answerOf(second, 'universal')?.value).toBe('A reading ruler.');
    expect(answerOf(second, 'pupilView')).toMatchObject({ value: '', before: 'I like the ruler.' });
    expect((await pageOf(planId)).nextId).toBe(second.data.plan.id);
    expect(problem(await desk.plans.startNext(next)).message).toMatch(/started already/);
  });

  it('takes along the provision that goes on, not what has ended', async () => {
    const planId = await start();
    const outcomeId = await addTarget(planId);
    const long = await addRun(desk, pupilId, { name: 'Reading partners', startsOn: '2026-11-02', weeks: 20 });
    const short = await addRun(desk, pupilId, { name: 'Phonics catch-up', startsOn: '2026-11-02', weeks: 6 });
    for (const provisionId of [long, short])
      value(await desk.plans.linkProvision({ outcomeId, provisionId, linked: true }));
    value(await desk.plans.setField({ planId, field: 'reviewedOn', value: '2026-12-11' }));
    const next = value(
      await desk.plans.startNext({ planId, termName: null, startsOn: '2027-01-04', reviewDueOn: null }),
    );
    const [target] = (await pageOf(next.planId)).data.targets;
    expect(target?.provisions.map(({ name }) => name)).toEqual(['Reading partners']);
  });
});

describe('targets', () => {
  it('are added, moved, removed and brought back', async () => {
    const planId = await start();
    const first = await addTarget(planId, 'First');
    const second = await addTarget(planId, 'Second');
    value(await desk.plans.moveOutcome({ outcomeId: second, by: -1 }));
    const texts = async () => (await pageOf(planId)).data.targets.map(({ outcome }) => outcome.text);
    expect(await texts()).toEqual(['Second', 'First']);
    const removed = await desk.plans.removeOutcome({ outcomeId: first });
    expect(await texts()).toEqual(['Second']);
    await desk.undo(removed);
    expect(await texts()).toEqual(['Second', 'First']);
  });

  it('keep whatever is typed: the SMART check refuses nothing', async () => {
    const planId = await start();
    const outcomeId = await addTarget(planId, 'The TA will improve confidence and will have access to it.');
    value(await desk.plans.setOutcomeField({ outcomeId, field: 'byDate', value: '2020-01-01' }));
    expect((await pageOf(planId)).data.targets[0]?.outcome.byDate).toBe('2020-01-01');
    const wrong = await desk.plans.setOutcomeField({ outcomeId, field: 'targetValue', value: 'many' });
    expect(problem(wrong).message).toBe('The target must be a number.');
    expect(problem(await desk.plans.setOutcomeField({ outcomeId, field: 'id', value: 'x' })).kind).toBe(
      'invalid',
    );
  });

  it('carry their provision and what was seen', async () => {
    const planId = await start();
    const outcomeId = await addTarget(planId);
    const runId = await addRun(desk, pupilId, {
      name: 'Reading partners',
      startsOn: '2026-11-02',
      weeks: 12,
    });
    value(await desk.plans.linkProvision({ outcomeId, provisionId: runId, linked: true }));
    value(await desk.plans.linkProvision({ outcomeId, provisionId: runId, linked: true }));
    await addProgress(desk, outcomeId, '2026-11-20', 47);
    const [target] = (await pageOf(planId)).data.targets;
    expect(target?.provisions).toEqual([
      {
        id: runId,
        name: 'Reading partners',
        words: 'Mrs P Lanegarth, 20 minutes, 3 times a week, 12 weeks from 2 November 2026',
      },
    ]);
    expect(target?.progress.map((entry) => entry.value)).toEqual([47]);
    value(await desk.plans.linkProvision({ outcomeId, provisionId: runId, linked: false }));
    expect((await pageOf(planId)).data.targets[0]?.provisions).toEqual([]);
  });
});

describe('the list', () => {
  it('says who has no plan, what is due and what is late', async () => {
    await desk.pupils.changeStatus({
      pupilId,
      code: 'K',
      layer: null,
      startsOn: '2026-09-02',
      reason: null,
    });
    await desk.add('Percy', 'Nettlewick');
    const list = value(await desk.plans.list({}));
    expect(list.rows.map(({ name, state }) => [name, state])).toEqual([['Ottilie Brackenfold', 'none']]);
    const planId = await start();
    const state = async () => value(await desk.plans.list({})).rows[0]?.state;
    expect(await state()).toBe('due');
    value(await desk.plans.setField({ planId, field: 'reviewDueOn', value: '2026-11-20' }));
    expect(await state()).toBe('overdue');
    value(await desk.plans.setField({ planId, field: 'reviewedOn', value: '2026-11-23' }));
    expect(await state()).toBe('reviewed');
    value(await desk.plans.remove({ id: planId }));
    expect(await state()).toBe('none');
  });
});
