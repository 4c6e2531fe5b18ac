import type { IsoDate } from '../common/calendar-date';

/** The day of the year from which Home reminds of the yearly review, as `mm-dd`: the last weeks of the school year. */
export const usualReviewDay = '07-01';

export function isReviewDay(text: string): boolean {
  return /^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/.test(text);
}

/** The last review day up to today. */
export function lastReviewDay(day: string, today: IsoDate): IsoDate {
  const year = Number(today.slice(0, 4));
  const thisYear = `${year}-${day}`;
  return thisYear <= today ? thisYear : `${year - 1}-${day}`;
}

/** Whether the yearly review is due: it was not marked as done since the last review day. */
export function isReviewDue(day: string, reviewedOn: IsoDate | null, today: IsoDate): boolean {
  return reviewedOn === null || reviewedOn < lastReviewDay(day, today);
}
