import { daysBetween, type IsoDate } from '../common/calendar-date';
import type { PlanOutcome, SupportPlan } from '../support-plans/model';

/** The straight line from the baseline to the target, in the unit of the measure. `to` may lie below `from`: some things should fall. */
export interface ProgressLine {
  readonly fromOn: IsoDate;
  readonly from: number;
  readonly toOn: IsoDate;
  readonly to: number;
}

/** Where a value lies against the line, and whether that is good. */
export interface Standing {
  readonly where: 'above' | 'on' | 'below';
  readonly pace: 'reached' | 'ahead' | 'on' | 'behind';
  /** The value of the line on that day. */
  readonly expected: number;
}

/** Within a twentieth of the whole way a value is on the line: nobody measures more exactly than that. */
const near = 1 / 20;

type LineTarget = Pick<PlanOutcome, 'baselineValue' | 'baselineOn' | 'targetValue' | 'byDate'>;
type LinePlan = Pick<SupportPlan, 'startsOn' | 'reviewDueOn'>;

/**
 * The line of a target; without a day of its own the baseline is that of the start of the plan, and the target that of the review. Null
 * while a number or a day is missing, or where there is no way to go.
 */
export function progressLine(target: LineTarget, plan: LinePlan): ProgressLine | null {
  const fromOn = target.baselineOn ?? plan.startsOn;
  const toOn = target.byDate ?? plan.reviewDueOn;
  const { baselineValue: from, targetValue: to } = target;
  if (from === null || to === null || from === to || toOn === null || toOn <= fromOn) return null;
  return { fromOn, from, toOn, to };
}

/** The value of the line on a day: before its beginning the baseline, after its end the target. */
export function expectedOn({ fromOn, from, toOn, to }: ProgressLine, day: IsoDate): number {
  const part = daysBetween(fromOn, day) / daysBetween(fromOn, toOn);
  if (part <= 0) return from;
  return part >= 1 ? to : from + (to - from) * part;
}

export function standingOn(line: ProgressLine, value: number, day: IsoDate): Standing {
  const expected = expectedOn(line, day);
  const rises = line.to > line.from;
  const isReached = rises ? value >= line.to : value <= line.to;
  const away = value - expected;
  const isOn = Math.abs(away) <= Math.abs(line.to - line.from) * near;
  const where = isOn ? 'on' : away > 0 ? 'above' : 'below';
  if (isReached) return { where, expected, pace: 'reached' };
  if (where === 'on') return { where, expected, pace: 'on' };
  return { where, expected, pace: (where === 'above') === rises ? 'ahead' : 'behind' };
}
