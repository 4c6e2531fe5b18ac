import { addDays, type IsoDate } from '../common/calendar-date';
import type { DeadlineRule } from '../reviews/deadline-model';
import type { PackDeadline, ReviewPackData } from '../reviews/pack-data';

/** Days before the meeting by which something can still come back: a week before the papers go out, the day they go out, the day before. */
const returnDays = [21, 14, 1] as const;

/**
 * The day by which forms and slips should come back: a week before the papers must go out (SEND Regulations 2014, reg. 20(4));
 * for a letter written later than that, the next day that still helps. Null without a meeting that lies ahead.
 */
export function returnDay({
  preparedOn,
  review,
}: Pick<ReviewPackData, 'preparedOn' | 'review'>): IsoDate | null {
  const { meetingOn } = review;
  if (meetingOn === null) return null;
  return returnDays.map((days) => addDays(meetingOn, -days)).find((day) => day > preparedOn) ?? null;
}

/** The deadline of this rule, or undefined while it cannot be computed. */
export function deadlineOf(data: ReviewPackData, rule: DeadlineRule): PackDeadline | undefined {
  return data.deadlines.find((deadline) => deadline.rule === rule);
}
