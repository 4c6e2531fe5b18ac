import { ok, type Result } from '../../domain/common/result';
import { supportPlanPaper } from '../../domain/papers/support-plan-paper';
import type { PlanCopy } from '../../domain/support-plans/api';
import type { NameKind } from '../../domain/tasks/names';
import type { Database } from '../database/database';
import { noPlan, noPupil } from '../database/not-there';
import { pupilRow } from './people';
import { gatherPlan } from './plan-data';
import type { PlanPress } from './ports';
import { planById } from './repository';

/** Prints a copy of a plan; what the copy may not show is taken out before the paper is made. */
export async function printPlan(
  database: Database,
  press: PlanPress,
  { id, copy, names }: { readonly id: string; readonly copy: PlanCopy; readonly names: NameKind },
): Promise<Result<{ printed: boolean }>> {
  const plan = await planById(database.read, id);
  if (!plan) return noPlan;
  const pupil = await pupilRow(database.read, plan.pupilId);
  if (!pupil) return noPupil;
  const { data } = await gatherPlan(database.read, plan, pupil, database.clock.today());
  const paper = supportPlanPaper(data, copy, names);
  const pdf = await press.print(paper, { title: paper.title, footer: paper.footer });
  return ok({ printed: await press.printPdfOnPaper(pdf) });
}
