import { formatDate } from '../common/date-words';
import type { ReviewType } from './codes';
import type { ReviewFacts } from './deadline-model';
import { underFiveReview } from './under-five';

/** Which type the next review of a plan is, and why, in a sentence. `facts` are those of a plan without an open review. */
export function nextReviewType(facts: ReviewFacts): { readonly type: ReviewType; readonly why: string } {
  if (facts.phaseTransfer !== null) {
    const { from, to, year } = facts.phaseTransfer;
    return { type: 'phase-transfer', why: `The move from ${from} to ${to} is in ${year}.` };
  }
  const underFive = underFiveReview(facts);
  if (underFive !== null && underFive.from <= facts.today) {
    return {
      type: 'under-five',
      why: `The child is under five until ${formatDate(underFive.fifthBirthday)}: a review every three to six months should be considered (Code of Practice 9.178).`,
    };
  }
  return {
    type: 'annual',
    why: 'The plan must be reviewed within every twelve months (Children and Families Act 2014, s.44).',
  };
}
