import { addDays, daysBetween, type IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { countOf } from '../common/text';
import { minutesInWords, minutesPerYear } from '../ehc-plans/provision-sums';
import { mondaysBetween } from '../provision/run-weeks';
import { isSchoolDay, type SchoolCalendar } from '../school/terms';
import type { DaySpan } from '../sessions/delivery';
import type { ItemSessions } from '../sessions/item-sessions';
import type { Figures } from './delivered-gap';
import { reviewSpan } from './delivered-noted';
import type { ReviewFacts } from './deadline-model';
import type { PackDelivered } from './record-data';

/**
 * The days over which delivery is compared with the plan, and how much of the plan's year lies in them. `year`: all of it. `weeks`: these
 * school weeks, each 1 or the part of its school days that counts; `ofRuns` where they are the weeks of the runs that deliver the item.
 * `share`: that part of the year, where the terms are not known.
 */
export interface Due extends DaySpan {
  readonly part:
    | { readonly kind: 'year' }
    | { readonly kind: 'weeks'; readonly weeks: readonly number[]; readonly ofRuns: boolean }
    | { readonly kind: 'share'; readonly share: number };
}

/** School weeks in a year: 380 half-days (Education (School Day and School Year) (England) Regulations 1999, reg. 3). */
const weeksInYear = 38;
/** From so many days on the plan's whole year is due: a meeting is seldom on the same day as the last one. */
const nearlyYear = 350;

/**
 * What is typed is compared from the last review meeting (at most a year, and not before there was a plan) to this one; while none is
 * fixed, to today.
 */
export function dueForReview(facts: Omit<ReviewFacts, 'today'>, today: IsoDate): Due {
  const { calendar, planFirstIssuedOn: issuedOn, meetingOn } = facts;
  const { from, to } = reviewSpan({ ...facts, today: meetingOn ?? today });
  const begins = issuedOn !== null && issuedOn > from && issuedOn <= to ? issuedOn : from;
  const span = { from: begins, to };
  const days = daysBetween(begins, to) + 1;
  if (days >= nearlyYear) return { ...span, part: { kind: 'year' } };
  const { terms } = calendar;
  const isKnown =
    terms.some(({ startsOn }) => startsOn <= begins) && terms.some(({ endsOn }) => endsOn >= to);
  if (!isKnown) return { ...span, part: { kind: 'share', share: days / 365 } };
  return {
    ...span,
    part: { kind: 'weeks', weeks: weekParts(schoolWeeks(span, calendar), span), ofRuns: false },
  };
}

/** What was counted by the register is compared over the days and the weeks that the register knows. */
export function dueForNoted({ span, weekParts: weeks }: ItemSessions): Due {
  return { ...span, part: { kind: 'weeks', weeks, ofRuns: true } };
}

/** Whether what is recorded was taken from the register: it begins with the register's first session. */
export function isFromRegister(delivered: PackDelivered, noted: ItemSessions): boolean {
  const { startedOn } = delivered;
  return startedOn === noted.startedOn && (startedOn !== null || delivered.weeks === 0);
}

/** The school days of every week that touches a span, Monday first; weeks without any are left out. */
function schoolWeeks({ from, to }: DaySpan, calendar: SchoolCalendar): IsoDate[][] {
  const weeks: IsoDate[][] = [];
  for (const monday of mondaysBetween(from, to)) {
    const days = [0, 1, 2, 3, 4].map((day) => addDays(monday, day)).filter((on) => isSchoolDay(on, calendar));
    if (days.length > 0) weeks.push(days);
  }
  return weeks;
}

/** The part of each week's school days that lies in a span; weeks with none are left out. */
export function weekParts(weeks: readonly (readonly IsoDate[])[], { from, to }: DaySpan): number[] {
  return weeks.flatMap((days) => {
    const inSpan = days.filter((on) => from <= on && on <= to).length;
    return inSpan === 0 ? [] : [inSpan / days.length];
  });
}

/** What of the plan's figures is due in the days compared: as figures of a plan, so that they are compared like the plan's own. */
export function figuresDue(planned: Figures, { part }: Due): Figures {
  const { sessionsPerWeek, sessionsPerYear, weeksPerYear } = planned;
  if (part.kind === 'year') return planned;
  if (part.kind === 'share') return shareOfYear(planned, part.share);
  const sum = part.weeks.reduce((all, one) => all + one, 0);
  // Which weeks of the year a plan for fewer weeks means, only its runs can say.
  const isEveryWeek = part.ofRuns || (weeksPerYear ?? weeksInYear) >= weeksInYear - 2;
  if (!isEveryWeek || weeksPerYear === null) return shareOfYear(planned, sum / weeksInYear);
  if (part.weeks.length >= weeksPerYear) return planned;
  const byWeek = sessionsPerWeek !== null && isConsistent(planned);
  const sessions = byWeek
    ? part.weeks.reduce(
        (all, one) => all + (one === 1 ? sessionsPerWeek : Math.floor(sessionsPerWeek * one)),
        0,
      )
    : ((sessionsPerYear ?? 0) * sum) / weeksPerYear;
  const isCounted = byWeek || sessionsPerYear !== null;
  return {
    ...planned,
    sessionsPerYear: isCounted ? whole(sessions) : null,
    weeksPerYear: part.weeks.length,
  };
}

function shareOfYear(planned: Figures, share: number): Figures {
  const { sessionsPerWeek, sessionsPerYear, weeksPerYear } = planned;
  const weeks = weeksPerYear === null ? null : Math.min(weeksPerYear, whole(weeksPerYear * share));
  const byWeek = sessionsPerWeek !== null && weeks !== null && isConsistent(planned);
  return {
    ...planned,
    weeksPerYear: weeks,
    sessionsPerYear: byWeek
      ? null
      : sessionsPerYear === null
        ? null
        : whole(sessionsPerYear * Math.min(1, share)),
  };
}

/** The plan's sessions of the year are those of its weeks, or are not said. */
function isConsistent({ sessionsPerWeek, sessionsPerYear, weeksPerYear }: Figures): boolean {
  return sessionsPerYear === null || sessionsPerYear === (sessionsPerWeek ?? 0) * (weeksPerYear ?? 0);
}

/** Rounded down, so that nothing counts as missing which is not due yet. */
function whole(count: number): number {
  return Math.floor(count + 1e-9);
}

/** 'Due from 14 September 2026 up to 21 January 2027: 15 weeks, 15 hours'; null for provision without figures. */
export function dueInWords(due: Due, figures: Figures): string | null {
  const minutes = minutesPerYear(figures);
  const { weeksPerYear, sessionsPerWeek } = figures;
  if (due.part.kind === 'year')
    return minutes === null && sessionsPerWeek === null
      ? null
      : `Due up to ${formatDate(due.to)}: the whole year`;
  const parts = [
    weeksPerYear === null ? null : countOf(weeksPerYear, 'week'),
    minutes === null ? null : minutesInWords(minutes),
  ].filter((part) => part !== null);
  return parts.length === 0
    ? null
    : `Due from ${formatDate(due.from)} up to ${formatDate(due.to)}: ${parts.join(', ')}`;
}
