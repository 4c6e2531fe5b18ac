import type { ProvisionRun } from '../../domain/provision/run';
import { resolveParent } from '../../domain/support-plans/chain';
import { askedAnew } from '../../domain/support-plans/carry-over';
import { planLayout } from '../../domain/support-plans/layouts';
import type { PlanOutcome, SupportPlan } from '../../domain/support-plans/model';
import type {
  AnsweredPart,
  PlanTarget,
  SupportPlanData,
  TargetProvision,
} from '../../domain/support-plans/plan-data';
import { runInWords } from '../../domain/support-plans/words';
import type { Reader } from '../database/database';
import { readRuns } from '../provision/runs-repository';
import { openNeedsOf, planPupil, type PupilRow, staffOf } from './people';
import { answersOf, outcomesOf, progressOf } from './repository';
import { sectionE } from './section-e';

export interface GatheredPlan {
  readonly data: SupportPlanData;
  readonly section: Awaited<ReturnType<typeof sectionE>>;
  readonly runs: readonly TargetProvision[];
  readonly staff: Awaited<ReturnType<typeof staffOf>>;
}

/** One cycle with everything in it, as one plain model for the screen and the papers. */
export async function gatherPlan(
  reader: Reader,
  plan: SupportPlan,
  pupil: PupilRow,
  today: string,
): Promise<GatheredPlan> {
  const needs = await openNeedsOf(reader, pupil.id);
  const staff = await staffOf(reader, pupil.schoolId);
  const section = await sectionE(reader, pupil.id);
  const outcomes = await outcomesOf(reader, [plan.id]);
  const runs = await runsFor(reader, pupil.id, outcomes);
  const inWords = new Map(runs.map((run) => [run.id, provisionOf(run, staff)]));
  const progress = await progressOf(
    reader,
    outcomes.map(({ id }) => id),
  );
  const targets = outcomes.map((outcome): PlanTarget => {
    const up = resolveParent(outcome.ehcOutcomeId, section);
    return {
      outcome,
      parent: up?.parent ?? null,
      parentNote: up?.note ?? null,
      provisions: runs
        .filter(({ outcomeIds }) => outcomeIds.includes(outcome.id))
        .flatMap(({ id }) => inWords.get(id) ?? []),
      progress: progress.filter(({ outcomeId }) => outcomeId === outcome.id),
    };
  });
  return {
    section,
    staff,
    runs: [...inWords.values()],
    data: {
      pupil: planPupil(pupil, needs, today),
      plan,
      title: planLayout(plan.layout).title,
      teacherName: staff.find(({ id }) => id === plan.teacherId)?.name ?? null,
      parts: await answeredParts(reader, plan),
      targets,
      preparedOn: today,
    },
  };
}

/** The runs that the child is in, and those that a target is linked to although she is not in them any more. */
export async function runsFor(
  reader: Reader,
  pupilId: string,
  outcomes: readonly Pick<PlanOutcome, 'id'>[],
): Promise<ProvisionRun[]> {
  const own = await readRuns(reader, { pupilId });
  const linked: { provisionId: string }[] = await reader('provisionOutcomes')
    .distinct('provisionId')
    .whereIn(
      'outcomeId',
      outcomes.map(({ id }) => id),
    );
  const others = linked
    .map(({ provisionId }) => provisionId)
    .filter((id) => !own.some((run) => run.id === id));
  return others.length === 0 ? own : [...own, ...(await readRuns(reader, { ids: others }))];
}

function provisionOf(run: ProvisionRun, staff: GatheredPlan['staff']): TargetProvision {
  const nameOf = (staffId: string): string | null => staff.find(({ id }) => id === staffId)?.name ?? null;
  return { id: run.id, name: run.name, words: runInWords(run, nameOf) };
}

async function answeredParts(reader: Reader, plan: SupportPlan): Promise<readonly AnsweredPart[]> {
  const answers = await answersOf(reader, plan.id);
  const before =
    plan.previousId === null ? new Map<string, string>() : await answersOf(reader, plan.previousId);
  return planLayout(plan.layout).parts.map(({ key, title, fields }) => ({
    key,
    title,
    answers: fields.map((field) => ({
      field,
      value: answers.get(field.key) ?? '',
      before: askedAnew.has(field.key) ? before.get(field.key) || null : null,
    })),
  }));
}
