import { readFileSync } from 'node:fs';
import type { Desk } from '../../../domain/api';
import type { EhcPlanContent } from '../../../domain/ehc-plans/model';
import type { PlanPage } from '../../../domain/ehc-plans/plan-view';
import { planFromSample } from '../../../domain/ehc-plans/sample-format';
import { fixture } from './fixtures';
import type { Program } from './program';

/** A sample plan as it was typed by hand. */
export function planTyped(name: 'maya' | 'lukasz' | 'zoe'): EhcPlanContent {
  const plan = planFromSample(readFileSync(fixture('ehcp', `${name}.json`), 'utf8'));
  if (!plan.ok) throw new Error(plan.problem.message);
  return plan.value.content;
}

/** A plan as the program has it now. */
export async function planKept({ page }: Program, planId: string): Promise<PlanPage> {
  const kept = await page.evaluate(
    (id) => (window as unknown as { desk: Desk }).desk.calls.ehcPlans.page({ id }),
    planId,
  );
  if (!kept.ok) throw new Error(kept.problem.message);
  return kept.value;
}
