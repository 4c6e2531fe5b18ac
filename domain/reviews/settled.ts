import type { IsoDate } from '../common/calendar-date';
import type { Decided } from './decision-deadlines';

/**
 * Of a settled review nothing is due any more but the actions that its meeting agreed: the meeting was held, the local authority has
 * decided, and the plan that came of it is issued, or none is to come (SEND Regulations 2014, reg. 20(10) and 22(3)).
 * @param nextPlanIssuedOn when the version of the plan after the review was issued, or null
 */
export function isSettled(
  {
    meetingOn,
    completedOn,
    decision,
  }: Pick<Decided, 'meetingOn' | 'decision'> & {
    readonly completedOn: IsoDate | null;
  },
  nextPlanIssuedOn: IsoDate | null,
  today: IsoDate,
): boolean {
  if (completedOn === null || meetingOn === null || meetingOn > today) return false;
  return nextPlanIssuedOn !== null || (decision !== null && decision !== 'amend');
}
