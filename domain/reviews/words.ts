import type { IsoDate } from '../common/calendar-date';
import { formatDateLong } from '../common/date-words';
import { reviewTypes, type ReviewType } from './codes';

/** '14:00' -> '2.00 pm'. */
export function timeInWords(time: string): string {
  const [hours = '0', minutes = '00'] = time.split(':');
  const hour = Number(hours);
  return `${hour % 12 === 0 ? 12 : hour % 12}.${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

/** 'Thursday 21 January 2027 at 2.00 pm'; null while there is no date. */
export function meetingInWords(on: IsoDate | null, at: string | null): string | null {
  if (on === null) return null;
  return at === null ? formatDateLong(on) : `${formatDateLong(on)} at ${timeInWords(at)}`;
}

/** 'Annual review'. */
export function reviewTypeName(type: ReviewType): string {
  return reviewTypes.find((item) => item.code === type)?.name ?? 'Review';
}

/** Letters for footers: 'Maya', 'O’Brien-Tate' -> 'MO'. */
export function initialsOf(forename: string, surname: string): string {
  return [forename, surname].map((name) => [...name.trim()][0]?.toLocaleUpperCase('en-GB') ?? '').join('');
}

/** Who a report is from, for lists: 'Speech and Language Therapy (Ms Lockwhistle)'. */
export function agencyWithPerson(agency: string | null, name: string): string {
  return agency === null || agency === name ? name : `${agency} (${name})`;
}

/** Whether a report goes into the pack when nobody has chosen: yes for those written since the last review meeting, or without a date. */
export function goesInByDefault(reportDate: IsoDate | null, lastReviewMeetingOn: IsoDate | null): boolean {
  return reportDate === null || lastReviewMeetingOn === null || reportDate > lastReviewMeetingOn;
}
