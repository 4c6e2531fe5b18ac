import type { IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { academicYearOf } from '../school/academic-year';
import type { Term } from '../school/terms';

/** Schools meet the parents of a child with SEN support at least three times each year (Code of Practice 6.65). */
export const meetingsAYear = 3;
export const meetingsSource = 'SEND Code of Practice 6.65';

/** By when so many meetings of the year should have been held. */
export interface MeetingShare {
  /** 1 to 3. */
  readonly number: number;
  readonly on: IsoDate;
  /** 'the end of Term 2', or the day where the terms are not entered. */
  readonly words: string;
}

/**
 * The shares of an academic year: a third of its terms for each meeting, so with six terms by the end of terms 2, 4 and 6, with three by
 * the end of each. Where the school has entered fewer than three terms: the last days of December, March and July.
 */
export function meetingShares(today: IsoDate, terms: readonly Term[]): readonly MeetingShare[] {
  const { startYear, startsOn, endsOn } = academicYearOf(today);
  const ofYear = terms
    .filter((term) => term.startsOn >= startsOn && term.endsOn <= endsOn)
    .sort((one, other) => (one.endsOn < other.endsOn ? -1 : 1));
  const usual = [`${startYear}-12-31`, `${startYear + 1}-03-31`, `${startYear + 1}-07-31`];
  return usual.map((day, at) => {
    const number = at + 1;
    const term =
      ofYear.length < meetingsAYear
        ? undefined
        : ofYear[Math.ceil((ofYear.length * number) / meetingsAYear) - 1];
    return term === undefined
      ? { number, on: day, words: formatDate(day) }
      : { number, on: term.endsOn, words: `the end of ${term.name}` };
  });
}

/** How the meetings with a child's parents stand in the year of `today`. */
export interface MeetingStanding {
  /** Held in this academic year, up to today. */
  readonly held: number;
  /** The next meeting that is expected; null once there were enough, or when the support began too late in the year for another. */
  readonly next: MeetingShare | null;
  /** 'late': the day of the next share is past. */
  readonly state: 'enough' | 'on-the-way' | 'late';
}

/**
 * What is due, from the days on which meetings were held. A child whose support began during the year is not owed the shares that had
 * passed by then: who begins in February is owed two.
 * @param supportFrom the day on which the support began; null when it is not known
 */
export function meetingStanding(
  heldOn: readonly IsoDate[],
  shares: readonly MeetingShare[],
  today: IsoDate,
  supportFrom: IsoDate | null,
): MeetingStanding {
  const { startsOn } = academicYearOf(today);
  const held = heldOn.filter((day) => day >= startsOn && day <= today).length;
  const owed = shares.filter(({ on }) => supportFrom === null || on > supportFrom);
  const next = owed[held] ?? null;
  if (next === null) return { held, next, state: 'enough' };
  return { held, next, state: next.on < today ? 'late' : 'on-the-way' };
}
