import { addDays, daysBetween, type IsoDate } from '../common/calendar-date';
import { type SchoolCalendar, schoolDayOnOrBefore, type Term } from '../school/terms';

/** The dates of a cycle as proposed: they can be changed before it starts and afterwards. */
export interface CycleDates {
  /** 'Term 2', 'Term 2 and Term 3'; null where the school's terms are not known. */
  readonly termName: string | null;
  readonly startsOn: IsoDate;
  readonly reviewDueOn: IsoDate;
}

/** A term with fewer days left is too short for a cycle of its own. */
const shortestStretch = 28;
/** So many days before the end of the term the review stands, that a day is left for the talk with the parents. */
const beforeEnd = 7;
/** Without terms: a quarter of a school year, three cycles a year being usual (Code of Practice 6.65). */
const withoutTerms = 84;

/**
 * What a cycle that starts on `from` or soon after may be, the likeliest first: the rest of the term that holds the day (or comes next),
 * that term with the one after it (in schools with six terms two of them make the usual stretch), or the one after it alone. What is
 * left of a term may be too short for a cycle: a child without a plan then begins all the same (`now`), a next cycle with the next term. No review
 * is proposed for a day in `closures`.
 */
export function cycleChoices(
  terms: readonly Term[],
  from: IsoDate,
  begin: 'now' | 'with-the-term',
  closures: SchoolCalendar['closures'] = [],
): readonly CycleDates[] {
  const [first, second] = [...terms]
    .filter(({ endsOn }) => endsOn > from)
    .sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
  const review = (term: Term): IsoDate =>
    schoolDayOnOrBefore(addDays(term.endsOn, -beforeEnd), { terms, closures });
  const unknown = { termName: null, startsOn: from, reviewDueOn: addDays(from, withoutTerms) };
  if (first === undefined) return [unknown];
  const startsOn = first.startsOn > from ? first.startsOn : from;
  const isShort = daysBetween(startsOn, first.endsOn) < shortestStretch;
  const alone = { termName: first.name, startsOn, reviewDueOn: review(first) };
  if (second === undefined) return isShort ? [unknown] : [alone];
  const both = { termName: `${first.name} and ${second.name}`, startsOn, reviewDueOn: review(second) };
  const later = { termName: second.name, startsOn: second.startsOn, reviewDueOn: review(second) };
  if (!isShort) return [alone, both, later];
  return begin === 'now' ? [both, later] : [later, both];
}

/** From when the cycle after `plan` is proposed: not before it was to end. */
export function nextCycleFrom(
  plan: { readonly reviewDueOn: IsoDate | null; readonly reviewedOn: IsoDate | null },
  today: IsoDate,
): IsoDate {
  const end = plan.reviewedOn ?? plan.reviewDueOn ?? today;
  return end > today ? end : today;
}
