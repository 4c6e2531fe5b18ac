import { found, must } from './must';
import type { DemoSupportPlan, DemoTarget } from './demo-support';
import type { DemoServices } from './demo-services';
import { fillProgress } from './fill-progress';
import type { IsoDate } from '../../domain/common/calendar-date';

/** What a plan of the demo refers to. */
export interface DemoPlaces {
  readonly services: Pick<DemoServices, 'supportPlans' | 'progress'>;
  /** Ids by UPN. */
  readonly pupils: ReadonlyMap<string, string>;
  /** Ids by reference. */
  readonly runs: ReadonlyMap<string, string>;
  /** The last day of which progress is entered: never one that is still to come. */
  readonly upTo: IsoDate;
}

/** Writes a support plan, with its next cycle where it has been reviewed. */
export async function fillSupportPlan(places: DemoPlaces, demo: DemoSupportPlan): Promise<void> {
  const { supportPlans } = places.services;
  const pupilId = found(places.pupils.get(demo.upn), `pupil ${demo.upn}`);
  const { planId } = must(await supportPlans.start({ pupilId, layout: 'sen-support', ...demo.dates }));
  must(await supportPlans.setField({ planId, field: 'layer', value: demo.layer }));
  await writeAnswers(places, planId, demo.answers);
  await addTargets(places, { planId, upn: demo.upn }, demo.targets);
  if (demo.after === undefined) return;
  const { review, summary, next, answers, targets } = demo.after;
  await writeAnswers(places, planId, { reviewSummary: summary });
  for (const [field, value] of Object.entries(review))
    must(await supportPlans.setField({ planId, field, value }));
  const { planId: nextId } = must(await supportPlans.startNext({ planId, ...next }));
  await writeAnswers(places, nextId, answers);
  await addTargets(places, { planId: nextId, upn: demo.upn }, targets);
}

async function writeAnswers(
  { services }: DemoPlaces,
  planId: string,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [field, value] of Object.entries(answers))
    must(await services.supportPlans.setAnswer({ planId, field, value }));
}

async function addTargets(
  places: DemoPlaces,
  { planId, upn }: { readonly planId: string; readonly upn: string },
  targets: readonly DemoTarget[],
): Promise<void> {
  const { supportPlans, progress } = places.services;
  const { parents } = must(await supportPlans.page({ id: planId }));
  for (const { text, outcome, runs = [], fields, found: result = {} } of targets) {
    const parent =
      outcome === undefined
        ? null
        : found(
            parents.find(({ ref }) => ref === outcome),
            outcome,
          );
    const ehcOutcomeId = parent?.id ?? null;
    const { id: outcomeId } = must(await supportPlans.addOutcome({ planId, text, ehcOutcomeId }));
    for (const [field, value] of Object.entries({ ...fields, ...result }))
      must(await supportPlans.setOutcomeField({ outcomeId, field, value }));
    for (const code of runs) {
      const provisionId = found(places.runs.get(code), `run ${code}`);
      must(await supportPlans.linkProvision({ outcomeId, provisionId, linked: true }));
    }
    await fillProgress(progress, { upn, text, outcomeId }, places.upTo);
  }
}
