import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import { ehcPlansService } from '../../../electron/ehc-plans/service';
import { tasksService } from '../../../electron/tasks/service';
import { problem, value } from '../pupils/support';
import { noDialogs } from '../support/no-dialogs';
import { addSamplePupil } from '../support/sample-plan';
import { taskPorts } from '../support/task-ports';
import { addProgress, addRun, plansDesk, type PlansDesk } from './support';

let desk: PlansDesk;
let pupilId: string;
let ehcPlanId: string;
let planId: string;
beforeEach(async () => {
  desk = await plansDesk();
  ({ pupilId, planId: ehcPlanId } = await addSamplePupil(desk.temp.database, desk.schoolId, 'maya'));
  const started = await desk.plans.start({
    pupilId,
    layout: 'sen-support',
    termName: 'Term 2',
    startsOn: '2026-11-02',
    reviewDueOn: '2026-12-11',
  });
  planId = value(started).planId;
});
afterEach(() => desk.temp.dispose());

async function pageOf(id = planId) {
  return value(await desk.plans.page({ id }));
}
async function outcome(ref: string): Promise<string> {
  return (await pageOf()).parents.find((parent) => parent.ref === ref)?.id ?? '';
}
async function chain() {
  return value(await desk.plans.forPupil({ pupilId })).chain;
}

describe('from the outcome of section E to the evidence', () => {
  it('offers the outcomes of the plan in force, and takes their area', async () => {
    const page = await pageOf();
    expect(page.parents.map(({ ref }) => ref)).toEqual(['E1', 'E2', 'E3', 'E4', 'E5']);
    value(await desk.plans.addOutcome({ planId, text: 'Reads.', ehcOutcomeId: await outcome('E3') }));
    const [target] = (await pageOf()).data.targets;
    expect(target?.parent?.ref).toBe('E3');
    expect(target?.outcome.area).toBe(page.parents[2]?.area);
  });

  it('refuses the outcome of another child', async () => {
    const other = await addSamplePupil(desk.temp.database, desk.schoolId, 'zoe');
    const theirs = value(await ehcPlansService(desk.temp.database, noDialogs).page({ id: other.planId }));
    const added = await desk.plans.addOutcome({
      planId,
      text: 'Walks.',
      ehcOutcomeId: theirs.outcomes[0]?.id ?? '',
    });
    expect(problem(added).kind).toBe('not-found');
  });

  it('is drawn whole: step, target, provision, evidence', async () => {
    const { id } = value(
      await desk.plans.addOutcome({ planId, text: 'Reads.', ehcOutcomeId: await outcome('E3') }),
    );
    const runId = await addRun(desk, pupilId, {
      name: 'Reading partners',
      startsOn: '2026-11-02',
      weeks: 12,
    });
    value(await desk.plans.linkProvision({ outcomeId: id, provisionId: runId, linked: true }));
    await addProgress(desk, id, '2026-11-20', 47);
    const strands = await chain();
    expect(strands.map(({ parent, gaps }) => [parent?.ref, gaps])).toEqual([
      ['E1', ['no-target']],
      ['E2', ['no-target']],
      ['E3', []],
      ['E4', ['no-target']],
      ['E5', ['no-target']],
    ]);
    expect(strands[2]?.targets[0]).toMatchObject({
      gaps: [],
      provisions: [{ id: runId, name: 'Reading partners' }],
      progress: [{ value: 47, observedOn: '2026-11-20', documentTitle: null }],
    });
  });

  it('follows the outcome into a new version of the plan, and the next cycle is linked to that', async () => {
    const old = await outcome('E3');
    value(await desk.plans.addOutcome({ planId, text: 'Reads.', ehcOutcomeId: old }));
    const ehcPlans = ehcPlansService(desk.temp.database, noDialogs);
    value(await ehcPlans.newVersion({ planId: ehcPlanId, status: 'amended', issuedOn: '2026-11-20' }));
    const [target] = (await pageOf()).data.targets;
    expect(target?.outcome.ehcOutcomeId).toBe(old);
    expect(target?.parent).toMatchObject({ ref: 'E3' });
    expect(target?.parent?.ehcPlanId).not.toBe(ehcPlanId);
    expect(target?.parentNote).toMatch(/^Linked to E3 of version \d+; shown with E3 of the plan in force\.$/);
    expect((await chain())[2]?.notes).toHaveLength(1);
    value(await desk.plans.setField({ planId, field: 'reviewedOn', value: '2026-12-11' }));
    const next = value(
      await desk.plans.startNext({ planId, termName: null, startsOn: '2027-01-04', reviewDueOn: null }),
    );
    const [carried] = (await pageOf(next.planId)).data.targets;
    expect(carried?.outcome.ehcOutcomeId).toBe(target?.parent?.id);
    expect(carried?.parentNote).toBeNull();
  });
});

describe('papers', () => {
  it('show of the plan what the copy may show', async () => {
    await desk.plans.setAnswer({ planId, field: 'parentView', value: 'She sleeps badly.' });
    await desk.plans.setAnswer({ planId, field: 'universal', value: 'Maya sits near the front.' });
    for (const [copy, names] of [
      ['full', 'full'],
      ['classroom', 'initials'],
      ['blank', 'full'],
    ] as const)
      expect(value(await desk.plans.print({ id: planId, copy, names }))).toEqual({ printed: true });
    const [full, classroom, blank] = desk.printed.map((paper) => JSON.stringify(paper));
    expect(full).toContain('She sleeps badly.');
    expect(classroom).not.toContain('She sleeps badly.');
    expect(classroom).not.toContain('Maya');
    expect(classroom).toContain('MO sits near the front.');
    expect(blank).not.toContain('sits near the front');
  });
});

describe('what is due', () => {
  it('names the review of a running plan, until it is reviewed or removed', async () => {
    const tasks = tasksService(taskPorts(desk.temp.database));
    const due = async () => {
      const { overdue, soon, later } = value(await tasks.due({}));
      return [...overdue, ...soon, ...later].filter(({ action }) => action.target.kind === 'support-plan');
    };
    expect(await due()).toMatchObject([{ dueOn: '2026-12-11', pupil: { id: pupilId } }]);
    value(await desk.plans.setField({ planId, field: 'reviewedOn', value: '2026-11-23' }));
    expect(await due()).toEqual([]);
    value(await desk.plans.setField({ planId, field: 'reviewedOn', value: null }));
    const removed = await desk.plans.remove({ id: planId });
    expect(await due()).toEqual([]);
    await desk.undo(removed);
    expect(await due()).toHaveLength(1);
    await desk.temp.database.change('Left', async (writer) => {
      await writer('pupils').where({ id: pupilId }).update({ archivedAt: '2026-11-23T09:00:00.000Z' });
      return ok(null);
    });
    expect(await due()).toEqual([]);
  });
});
