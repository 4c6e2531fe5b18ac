import { formatDate } from '../common/date-words';
import type { IsoDate } from '../common/calendar-date';
import { byWhenWords } from './by-when';
import type { DueLine, DuePupil } from './due-model';

/** A support plan that is not reviewed, as far as what is due hangs on it. */
export interface RunningSupportPlan {
  readonly planId: string;
  readonly pupil: DuePupil;
  /** 'Cycle 2, Term 3'. */
  readonly cycleWords: string;
  readonly startsOn: IsoDate;
  readonly reviewDueOn: IsoDate | null;
}

/** The effectiveness of the support is reviewed in line with the agreed date. */
export const reviewSource = 'SEND Code of Practice 2015, 6.53 to 6.56';

/** The review of a support plan as a line: the school's own work. */
export function supportPlanLines(plans: readonly RunningSupportPlan[], today: IsoDate): DueLine[] {
  return plans.flatMap(({ planId, pupil, cycleWords, startsOn, reviewDueOn }) => {
    if (reviewDueOn === null) return [];
    return [
      {
        id: `${planId}-support-review`,
        pupil,
        what: 'Review the support plan',
        from: null,
        dueOn: reviewDueOn,
        byWhen: byWhenWords(reviewDueOn, today),
        why: `${cycleWords}, began ${formatDate(startsOn)}. What was done for the child, and what came of it, is reviewed on the day agreed, with the child and the parents.`,
        source: reviewSource,
        action: { label: 'Review the plan', target: { kind: 'support-plan', id: planId } },
      },
    ];
  });
}
