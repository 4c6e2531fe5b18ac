import type { IsoDate } from '../common/calendar-date';
import type { PackPlan } from '../reviews/pack-data';

/** A line of a paper's head: a label with a day or with words. */
type HeadLine =
  { readonly label: string; readonly date: IsoDate } | { readonly label: string; readonly value: string };

/** The last review: the day of the decision that completed it, else of its meeting, where nobody noted the decision. */
export function lastReviewLine({
  lastMeetingOn,
  lastReviewCompletedOn,
}: Pick<PackPlan, 'lastMeetingOn' | 'lastReviewCompletedOn'>): HeadLine {
  if (lastReviewCompletedOn !== null) return { label: 'Last review completed', date: lastReviewCompletedOn };
  if (lastMeetingOn !== null) return { label: 'Last review meeting', date: lastMeetingOn };
  return { label: 'Last review completed', value: 'Not yet reviewed' };
}
