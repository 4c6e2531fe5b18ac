import { formatDateLong } from '../../../domain/common/date-words';
import { dayOf, type PlannerEntry } from '../../../domain/reviews/planner/planner-model';
import { meetingInWords, reviewTypeName } from '../../../domain/reviews/words';

/** A meeting as it is read out: who, what, when, and whether it is fixed. */
export function chipLabel(entry: PlannerEntry, nameOf: (name: string) => string): string {
  const { type, meetingOn, meetingAt, pupil } = entry;
  const when =
    meetingInWords(meetingOn, meetingAt) ?? `not yet fixed, proposed for ${formatDateLong(dayOf(entry))}`;
  return `${nameOf(pupil.name)}, ${reviewTypeName(type).toLowerCase()}, ${when}`;
}
