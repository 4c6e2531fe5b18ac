import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { call } from '../common/call';
import { idSchema, nothing } from '../common/ids';
import type { DueLists } from './due-model';
import { nameKinds } from './names';

/** Pupils with the status E whose plan has not been entered yet. */
export interface PlanToEnter {
  readonly pupilId: string;
  readonly name: string;
  readonly schoolId: string;
}

/** Everything that Home shows. */
export interface HomeLists extends DueLists {
  readonly today: IsoDate;
  readonly pupilCount: number;
  readonly planCount: number;
  readonly plansToEnter: readonly PlanToEnter[];
  /** The schools of those whose dates are watched, and of the plans to enter. */
  readonly schools: readonly { readonly id: string; readonly name: string }[];
}

/** Of one school, or of all (null); with whole names, or with initials alone. */
const forWhom = z.object({ schoolId: idSchema.nullable(), names: z.enum(nameKinds) });

export const tasksApi = {
  due: call(nothing).returns<HomeLists>(),
  /** Prints what is due as a list, through the system's print dialog. */
  printDue: call(forWhom).returns<{ readonly printed: boolean }>(),
  /** Prints a year of reviews on one sheet, through the system's print dialog. */
  printPlanner: call(
    forWhom.extend({
      startYear: z.number().int().min(2000).max(2100),
      /** Also the steps that fall due in each week. */
      withDeadlines: z.boolean(),
    }),
  ).returns<{ readonly printed: boolean }>(),
  /**
   * Saves what is ahead as a calendar (.ics) at a place chosen with the system's dialog: unprotected from then on. A second one takes
   * the place of the first in the calendar that it is opened with. Null when the user cancelled.
   */
  saveCalendar: call(forWhom).returns<{ readonly fileName: string; readonly events: number } | null>(),
};
