import { value } from '../pupils/support';
import { plansDesk } from '../support-plans/support';
import { progressService } from '../../../electron/progress/service';

/** The support plans' desk with the progress room. */
export async function progressDesk(today = '2026-11-23') {
  const base = await plansDesk(today);
  const progress = progressService(base.temp.database);
  const startPlan = async (pupilId: string, startsOn = '2026-11-02', reviewDueOn = '2026-12-11') =>
    value(await base.plans.start({ pupilId, layout: 'sen-support', termName: null, startsOn, reviewDueOn }))
      .planId;
  /** A target with its fields. */
  const addTarget = async (planId: string, fields: Readonly<Record<string, string>> = {}) => {
    const { id } = value(await base.plans.addOutcome({ planId, text: 'Reads aloud.', ehcOutcomeId: null }));
    for (const [field, given] of Object.entries(fields))
      value(await base.plans.setOutcomeField({ outcomeId: id, field, value: given }));
    return id;
  };
  const seen = async (planId: string) =>
    value(await base.plans.page({ id: planId })).data.targets.map((target) => target.progress);
  return { ...base, progress, startPlan, addTarget, seen };
}
export type ProgressDesk = Awaited<ReturnType<typeof progressDesk>>;

/** 42 to 60 words a minute. */
export const reading = { unit: 'words a minute', baselineValue: '42', targetValue: '60' };

/** An entry as the form sends it, with the given parts. */
export function entry(
  outcomeId: string,
  more: Partial<Record<'observedOn' | 'value' | 'rating' | 'note' | 'seenBy' | 'documentId', string>>,
) {
  const nothing = { value: null, rating: null, note: null, seenBy: null, documentId: null };
  return { outcomeId, observedOn: '2026-11-20', ...nothing, ...more };
}
