import { type Decisions, takenAmong } from '../../domain/imports/decisions';
import { nameOf } from '../../domain/imports/match';
import type { Database } from '../database/database';
import { ClassBook } from './class-book';
import { planChanges } from './plan-changes';
import { type PlanContext, planNewPupil } from './plan-pupil';
import type { Prepared } from './prepared';
import type { SettledChange } from './settle';
import { WritePlan } from './write-plan';

export interface PlannedImport {
  readonly plan: WritePlan;
  readonly added: number;
  readonly changed: number;
  readonly left: number;
  /** Names of pupils who now have status E but no plan that this import could bring. */
  readonly plansToAsk: readonly string[];
}

/** Turns a prepared import and the user's decisions into rows to write. Nothing is written here. */
export async function planImport(
  database: Database,
  prepared: Prepared,
  decisions: Decisions,
  classes: ConstructorParameters<typeof ClassBook>[3],
  pause: () => Promise<void>,
): Promise<PlannedImport> {
  const plan = new WritePlan();
  const { schoolId, importDate } = prepared;
  const context: PlanContext = {
    database,
    plan,
    schoolId,
    importDate,
    classes: new ClassBook(database, plan, schoolId, classes),
  };
  const plansToAsk: string[] = [];
  let added = 0;
  let changed = 0;
  let left = 0;
  const give = slices(pause);
  for (const { id, candidate, suggestion } of prepared.added) {
    await give();
    const decision = decisions[id] ?? suggestion;
    if (decision === 'keep') continue;
    planNewPupil(context, candidate, decision !== 'without-upn');
    added += 1;
    if (candidate.record?.sen?.code === 'E') plansToAsk.push(candidate.name);
  }
  for (const item of [...prepared.changed, ...prepared.same]) {
    await give();
    if (!planChanges(context, item, takenAmong(item.changes, decisions))) continue;
    changed += 1;
    if (takesPlan(item.changes, decisions)) plansToAsk.push(nameOf(item.pupil));
  }
  for (const item of prepared.unsure) {
    const decision = decisions[item.id] ?? 'keep';
    if (decision === 'new') {
      planNewPupil(context, item.candidate, !item.upnInUse);
      added += 1;
    } else if (decision === 'same' && item.canBeSame) {
      if (planChanges(context, item, takenAmong(item.changes, decisions))) changed += 1;
    }
  }
  for (const { id, pupil, suggestion } of prepared.left) {
    if ((decisions[id] ?? suggestion) === 'keep') continue;
    const leavingDate = pupil.leavingDate ?? importDate;
    plan.update('pupils', pupil.id, { archivedAt: database.clock.now(), leavingDate });
    left += 1;
  }
  return { plan, added, changed, left, plansToAsk };
}

function takesPlan(changes: readonly SettledChange[], decisions: Decisions): boolean {
  return changes
    .filter(takenAmong(changes, decisions))
    .some((change) => change.action.kind === 'sen-status' && change.action.code === 'E');
}

/** Gives way every few hundred pupils. */
function slices(pause: () => Promise<void>): () => Promise<void> {
  let count = 0;
  return async () => {
    count += 1;
    if (count % 500 === 0) await pause();
  };
}
