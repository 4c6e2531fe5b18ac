import type { IsoDate } from '../../domain/common/calendar-date';
import type { GroupPage } from '../../domain/progress/api';
import { type GroupChoice, groupTarget, type GroupPupil, planOnDay } from '../../domain/progress/group';
import { fullName } from '../../domain/pupils/names';
import type { PlanOutcome } from '../../domain/support-plans/model';
import type { Database, Reader } from '../database/database';
import { outcomesOf, progressOf } from '../support-plans/repository';
import { groupChoices, plansOf, pupilsOfGroup, targetsOfRun } from './repository';

/** The grid of one group on one day: a fixed number of queries, however many children and targets there are. */
export async function groupPage(
  database: Database,
  wanted: Pick<GroupChoice, 'kind' | 'id'> | null,
  day: IsoDate,
): Promise<GroupPage> {
  const reader = database.read;
  const choices = await groupChoices(reader, day);
  const isWanted = ({ kind, id }: GroupChoice): boolean => kind === wanted?.kind && id === wanted.id;
  // A group that was asked for is never another one in its place: on this day nobody in it has a plan.
  const group = (wanted === null ? choices[0] : choices.find(isWanted)) ?? null;
  const pupils = group === null ? [] : await groupPupils(reader, group, day);
  return { today: database.clock.today(), day, choices, group, pupils };
}

async function groupPupils(reader: Reader, group: GroupChoice, day: IsoDate): Promise<GroupPupil[]> {
  const pupils = await pupilsOfGroup(reader, group, day);
  const plans = await plansOf(
    reader,
    pupils.map(({ id }) => id),
  );
  const running = pupils.map((pupil) => ({
    pupil,
    plan: planOnDay(
      plans.filter(({ pupilId }) => pupilId === pupil.id),
      day,
    ),
  }));
  const outcomes = await outcomesOf(
    reader,
    running.flatMap(({ plan }) => plan?.id ?? []),
  );
  const progress = await progressOf(
    reader,
    outcomes.map(({ id }) => id),
  );
  const seenOf = (target: PlanOutcome) => progress.filter(({ outcomeId }) => outcomeId === target.id);
  const served = group.kind === 'run' ? await targetsOfRun(reader, group.id) : new Set<string>();
  return running.map(({ pupil, plan }) => {
    const own = outcomes.filter(({ planId }) => planId === plan?.id);
    const linked = own.filter(({ id }) => served.has(id));
    return {
      id: pupil.id,
      name: fullName(pupil),
      planId: plan?.id ?? null,
      // In a run, the targets that it serves; where nobody has linked any, all of the child's.
      targets:
        plan === null
          ? []
          : (linked.length > 0 ? linked : own).map((outcome) =>
              groupTarget(outcome, plan, seenOf(outcome), day),
            ),
    };
  });
}
