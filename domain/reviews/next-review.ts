import { addMonths, type IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { anniversaryBasis } from './anniversary';
import type { ReviewType } from './codes';
import type { ReviewFacts } from './deadline-model';

/** Which type the next review of a plan is, and why, in a sentence. `facts` are those of a plan without an open review. */
export function nextReviewType(facts: ReviewFacts): { readonly type: ReviewType; readonly why: string } {
  if (facts.phaseTransfer !== null) {
    const { from, to, year } = facts.phaseTransfer;
    return { type: 'phase-transfer', why: `The move from ${from} to ${to} is in ${year}.` };
  }
  const fifthBirthday = addMonths(facts.dob, 60);
  const due = underFiveDay(facts);
  if (due !== null && due <= facts.today && facts.today < fifthBirthday) {
    return {
      type: 'under-five',
      why: `The child is under five until ${formatDate(fifthBirthday)}: a review every three to six months should be considered (Code of Practice 9.178).`,
    };
  }
  return {
    type: 'annual',
    why: 'The plan must be reviewed within every twelve months (Children and Families Act 2014, s.44).',
  };
}

function underFiveDay(facts: ReviewFacts): IsoDate | null {
  const basis = anniversaryBasis(facts);
  return basis === null ? null : addMonths(basis.from, 3);
}
