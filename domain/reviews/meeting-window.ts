import { addDays, type IsoDate } from '../common/calendar-date';
import { formatDate, formatDateLong } from '../common/date-words';
import { type SchoolCalendar, schoolDayOnOrAfter, schoolDayOnOrBefore } from '../school/terms';
import { latestMeetingOn, meetingLimits, reviewAnniversary } from './anniversary';
import type { ReviewFacts } from './deadline-model';
import { underFiveReview } from './under-five';

/** Days that advice is asked before the meeting, and that invitations go out before it (SEND Regulations 2014, reg. 20(3)). */
const adviceDays = 42;
export const noticeDays = 14;

/** When the meeting of a review can lawfully be, in words, with a day to begin from. */
export interface MeetingWindow {
  /** The first day that leaves two weeks' notice, from today. */
  readonly earliest: IsoDate;
  /** The latest lawful day; null when no date of the plan is known. */
  readonly latest: IsoDate | null;
  /** A day to propose: six weeks ahead for advice, on a school day, never later than lawful where that is still possible. */
  readonly proposed: IsoDate;
  /** True when the latest lawful day has passed or leaves no two weeks' notice. */
  readonly isLate: boolean;
  readonly words: string;
}

export function meetingWindow(facts: ReviewFacts): MeetingWindow {
  const { today, calendar } = facts;
  const earliest = addDays(today, noticeDays);
  const latest = latestMeetingOn(facts);
  const isLate = latest !== null && latest < earliest;
  return {
    earliest,
    latest,
    isLate,
    proposed: proposedDay(today, limitToPropose(facts, latest), calendar),
    words: windowWords(facts, earliest, latest),
  };
}

/** The limit to propose by: for a child under five the day by which a review is good practice, where it comes before the lawful one. */
function limitToPropose(facts: ReviewFacts, latest: IsoDate | null): IsoDate | null {
  const goodBy = facts.type === 'under-five' ? (underFiveReview(facts)?.to ?? null) : null;
  if (goodBy === null || goodBy < addDays(facts.today, noticeDays)) return latest;
  return latest === null || goodBy < latest ? goodBy : latest;
}

function proposedDay(today: IsoDate, limit: IsoDate | null, calendar: SchoolCalendar): IsoDate {
  const earliest = addDays(today, noticeDays);
  const wanted = limit === null ? addDays(today, adviceDays + 7) : usualDay(today, limit);
  const day = schoolDayOnOrBefore(wanted, calendar);
  if (day >= earliest) return day;
  const next = schoolDayOnOrAfter(earliest, calendar);
  // Two weeks' notice and the limit leave only days without school between them: the law comes before the calendar.
  return limit !== null && limit >= earliest && next > limit ? earliest : next;
}

/** A week before the latest day, when there is time; else the latest day; else two weeks from now. */
function usualDay(today: IsoDate, latest: IsoDate): IsoDate {
  const weekBefore = addDays(latest, -7);
  if (weekBefore >= addDays(today, adviceDays)) return weekBefore;
  return latest >= addDays(today, noticeDays) ? latest : addDays(today, noticeDays);
}

function windowWords(facts: ReviewFacts, earliest: IsoDate, latest: IsoDate | null): string {
  if (latest === null) return `With two weeks’ notice the meeting can be from ${formatDateLong(earliest)}.`;
  const why = latestBecause(facts);
  if (latest < facts.today) {
    return `The latest lawful day, ${formatDateLong(latest)}, has passed (${why}). Hold the meeting as soon as everyone can have two weeks’ notice: from ${formatDateLong(earliest)}.`;
  }
  if (latest < earliest) {
    return `The meeting must be on or before ${formatDateLong(latest)} (${why}), which leaves less than two weeks’ notice. Invite everyone today and agree the short notice, or hold it from ${formatDateLong(earliest)} and note why it is late.`;
  }
  return `The meeting can be from ${formatDateLong(earliest)}, with two weeks’ notice, and must be on or before ${formatDateLong(latest)} (${why}).`;
}

/** Why the latest lawful day is that day, to stand in brackets: 'four weeks before the anniversary on 18 February 2027'. */
export function latestBecause(facts: ReviewFacts): string {
  const limit = meetingLimits(facts)[0];
  if (limit?.rule === 'phase-transfer')
    return `so that the plan can name the next school before 15 February ${facts.phaseTransfer?.year ?? ''}`;
  const anniversary = reviewAnniversary(facts);
  return anniversary === null
    ? 'twelve months'
    : `four weeks before the anniversary on ${formatDate(anniversary)}`;
}

/**
 * By when the date of a review should be chosen: six weeks before the latest meeting, so that advice can be asked in time; when that
 * day has passed, the last day for invitations, then the latest day itself.
 */
export function chooseDateBy(
  latest: IsoDate,
  today: IsoDate,
): { readonly dueOn: IsoDate; readonly because: string } {
  const forAdvice = addDays(latest, -adviceDays);
  if (today <= forAdvice)
    return { dueOn: forAdvice, because: 'so that advice can be asked six weeks before' };
  const forNotice = addDays(latest, -noticeDays);
  if (today <= forNotice) return { dueOn: forNotice, because: 'so that everyone can have two weeks’ notice' };
  return { dueOn: latest, because: 'the latest day' };
}
