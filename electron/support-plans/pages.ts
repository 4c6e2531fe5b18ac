import { ok, type Result } from '../../domain/common/result';
import { formatDate, formatDateWithDistance } from '../../domain/common/date-words';
import { calledName } from '../../domain/pupils/names';
import { yearGroupOn } from '../../domain/pupils/year-group';
import type { CycleLine, PupilSupport, SupportPlanPage } from '../../domain/support-plans/api';
import { chainOf } from '../../domain/support-plans/chain';
import { cycleChoices, nextCycleFrom } from '../../domain/support-plans/cycle-dates';
import type { SupportPlan } from '../../domain/support-plans/model';
import { cycleInWords } from '../../domain/support-plans/words';
import type { Database, Reader } from '../database/database';
import { noPlan, noPupil } from '../database/not-there';
import { readCalendar } from '../school/calendars';
import { openNeedsOf, pupilRow } from './people';
import { gatherPlan, runsFor } from './plan-data';
import { outcomesOf, planById, plansOfPupil, progressOf } from './repository';
import { sectionE } from './section-e';

/** Everything on the screen of one plan. */
export async function planPage(database: Database, id: string): Promise<Result<SupportPlanPage>> {
  const reader = database.read;
  const today = database.clock.today();
  const plan = await planById(reader, id);
  if (!plan) return noPlan;
  const pupil = await pupilRow(reader, plan.pupilId);
  if (!pupil) return noPupil;
  const { data, section, runs, staff } = await gatherPlan(reader, plan, pupil, today);
  const cycles = await plansOfPupil(reader, pupil.id);
  const { terms, closures } = await readCalendar(reader, pupil.schoolId);
  return ok({
    data,
    cycles: cycles.map((cycle) => cycleLine(cycle, today)),
    nextId: cycles.find(({ previousId }) => previousId === id)?.id ?? null,
    parents: section.inForce,
    runs,
    teachers: staff
      .filter((person) => person.active === 1 || person.id === plan.teacherId)
      .map((person) => ({ id: person.id, name: person.name })),
    nextChoices: cycleChoices(terms, nextCycleFrom(plan, today), 'with-the-term', closures),
    forBank: {
      needs: (await openNeedsOf(reader, pupil.id)).map(({ type }) => type),
      ncy: yearGroupOn(pupil, today),
    },
  });
}

/** What the pupil's page shows: the cycles and the whole chain, of the newest cycle's targets. */
export async function pupilSupport(database: Database, pupilId: string): Promise<Result<PupilSupport>> {
  const reader = database.read;
  const today = database.clock.today();
  const pupil = await pupilRow(reader, pupilId);
  if (!pupil) return noPupil;
  const cycles = await plansOfPupil(reader, pupilId);
  const section = await sectionE(reader, pupilId);
  const { terms, closures } = await readCalendar(reader, pupil.schoolId);
  return ok({
    calledName: calledName(pupil),
    cycles: cycles.map((cycle) => cycleLine(cycle, today)),
    openPlanId: cycles.find(({ reviewedOn }) => reviewedOn === null)?.id ?? null,
    chain: chainOf({ ...section, targets: await chainTargets(reader, pupilId, cycles) }),
    ehcPlanId: section.ehcPlanId,
    choices: cycleChoices(terms, today, 'now', closures),
  });
}

/** The targets of the cycle that runs, or of the newest one when all are reviewed. */
async function chainTargets(reader: Reader, pupilId: string, cycles: readonly SupportPlan[]) {
  const current = cycles.find(({ reviewedOn }) => reviewedOn === null) ?? cycles[0];
  if (current === undefined) return [];
  const outcomes = await outcomesOf(reader, [current.id]);
  const runs = await runsFor(reader, pupilId, outcomes);
  const progress = await progressOf(
    reader,
    outcomes.map(({ id }) => id),
  );
  return outcomes.map((outcome) => ({
    outcome,
    cycle: current.cycle,
    provisions: runs
      .filter(({ outcomeIds }) => outcomeIds.includes(outcome.id))
      .map(({ id, name }) => ({ id, name })),
    progress: progress.filter(({ outcomeId }) => outcomeId === outcome.id),
  }));
}

function cycleLine(plan: SupportPlan, today: string): CycleLine {
  return { id: plan.id, words: cycleInWords(plan), when: whenInWords(plan, today) };
}

function whenInWords({ reviewedOn, reviewDueOn }: SupportPlan, today: string): string {
  if (reviewedOn !== null) return `reviewed ${formatDate(reviewedOn)}`;
  return reviewDueOn === null
    ? 'no date for the review yet'
    : `review by ${formatDateWithDistance(reviewDueOn, today)}`;
}
