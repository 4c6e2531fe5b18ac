import { daysBetween, type IsoDate } from '../common/calendar-date';
import { formatDate, formatDateWithDistance, spanInWords } from '../common/date-words';
import type { Coded, SenStatusCode } from '../pupils/codes';
import type { NextStepCode } from './codes';
import { cycleInWords } from './words';

/** Where a child's plan stands. */
export type PlanStateCode = 'none' | 'overdue' | 'due' | 'running' | 'reviewed';
export const planStates: readonly Coded<PlanStateCode>[] = [
  { code: 'none', name: 'No plan yet' },
  { code: 'overdue', name: 'Review overdue' },
  { code: 'due', name: 'Review due' },
  { code: 'running', name: 'Running' },
  { code: 'reviewed', name: 'Reviewed' },
];

/** A review is due from so many days before its date on. */
export const dueWithin = 21;

/** The latest cycle of a child, as a list needs it. */
export interface LatestCycle {
  readonly planId: string;
  readonly cycle: number;
  readonly termName: string | null;
  readonly startsOn: IsoDate;
  readonly reviewDueOn: IsoDate | null;
  readonly reviewedOn: IsoDate | null;
  readonly nextStep: NextStepCode | null;
  readonly targetCount: number;
}

/** A child who has a plan, or who should have one. */
export interface SupportPlanRow {
  readonly pupilId: string;
  readonly name: string;
  readonly status: SenStatusCode;
  readonly schoolId: string;
  readonly schoolName: string;
  readonly classId: string | null;
  readonly className: string | null;
  /** The plan's teacher, else the class teacher. */
  readonly teacherId: string | null;
  readonly teacherName: string | null;
  readonly latest: LatestCycle | null;
  readonly state: PlanStateCode;
  /** 'Cycle 2, Term 3. Review by 5 February 2027 (in 10 weeks)'. */
  readonly words: string;
}

export function planState(latest: LatestCycle | null, today: IsoDate): PlanStateCode {
  if (latest === null) return 'none';
  if (latest.reviewedOn !== null) return 'reviewed';
  if (latest.reviewDueOn === null) return 'running';
  if (latest.reviewDueOn < today) return 'overdue';
  return daysBetween(today, latest.reviewDueOn) <= dueWithin ? 'due' : 'running';
}

/** What a reviewed plan is waiting for. */
const whatFollows: Readonly<Record<NextStepCode, string>> = {
  continue: 'the next cycle is not started',
  'step-down': 'stepped down to everyday teaching',
  specialist: 'a specialist is to be asked',
  'request-assessment': 'an assessment is to be requested',
};

/** Where the plan stands, in a sentence or two. */
export function planStateInWords(latest: LatestCycle | null, status: SenStatusCode, today: IsoDate): string {
  if (latest === null)
    return status === 'K' ? 'On SEN support, without a plan' : 'No support plan beside the EHC plan';
  const cycle = cycleInWords(latest);
  if (latest.reviewedOn !== null)
    return `${cycle}. Reviewed ${formatDate(latest.reviewedOn)}; ${whatFollows[latest.nextStep ?? 'continue']}`;
  if (latest.reviewDueOn === null) return `${cycle}. No date for the review yet`;
  const late = daysBetween(latest.reviewDueOn, today);
  if (late > 0) return `${cycle}. Review ${spanInWords(late)} late, due ${formatDate(latest.reviewDueOn)}`;
  return `${cycle}. Review by ${formatDateWithDistance(latest.reviewDueOn, today)}`;
}

const order: readonly PlanStateCode[] = ['overdue', 'due', 'none', 'reviewed', 'running'];

/** A child with an EHC plan need not have another plan: last of all. */
function urgency({ state, status }: SupportPlanRow): number {
  return state === 'none' && status === 'E' ? order.length : order.indexOf(state);
}

/** What needs doing first comes first; then by the date of the review, then by name. */
export function byUrgency(one: SupportPlanRow, other: SupportPlanRow): number {
  const states = urgency(one) - urgency(other);
  if (states !== 0) return states;
  const [first, second] = [one.latest?.reviewDueOn ?? '9999', other.latest?.reviewDueOn ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return one.name < other.name ? -1 : 1;
}
