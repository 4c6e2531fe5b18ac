import { addDays, addMonths, type IsoDate, partsOf } from '../common/calendar-date';
import { type AnniversaryBasis, anniversaryBasis } from './anniversary';
import type { ReviewFacts } from './deadline-model';

/** When a review of a child under five is to be considered. */
export interface UnderFiveReview {
  /** Three months after the last review, or after the plan was first made. */
  readonly from: IsoDate;
  /** Six months after it, and never later than the child's last day under five. */
  readonly to: IsoDate;
  readonly fifthBirthday: IsoDate;
  readonly basis: AnniversaryBasis;
}

/** The fifth birthday. A child born on 29 February turns five on 1 March: her own day is not in that year. */
export function fifthBirthdayOf(dob: IsoDate): IsoDate {
  const { month, day } = partsOf(dob);
  const birthday = addMonths(dob, 60);
  return month === 2 && day === 29 ? addDays(birthday, 1) : birthday;
}

/**
 * The months in which a review should be considered while a child is under five, every three to six months (SEND Code of Practice
 * 9.178); null when the child is five, will be five before they begin, or no date of the plan is known.
 */
export function underFiveReview(facts: ReviewFacts): UnderFiveReview | null {
  const basis = anniversaryBasis(facts);
  if (basis === null) return null;
  const fifthBirthday = fifthBirthdayOf(facts.dob);
  const from = addMonths(basis.from, 3);
  if (facts.today >= fifthBirthday || from >= fifthBirthday) return null;
  const sixMonths = addMonths(basis.from, 6);
  const lastDayUnderFive = addDays(fifthBirthday, -1);
  return { from, to: sixMonths < lastDayUnderFive ? sixMonths : lastDayUnderFive, fifthBirthday, basis };
}
