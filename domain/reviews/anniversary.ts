import { addDays, addMonths, type IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import type { PhaseTransfer, ReviewFacts } from './deadline-model';

/** Days between the meeting and the LA's decision (Regs 2014, reg. 20(10)). */
export const decisionDays = 28;
/** Days between the meeting and the amended final plan (Regs 2014, reg. 22; R (L, M & P) v Devon CC [2022] EWHC 493 (Admin)). */
export const finalPlanDays = 84;

type PlanDates = Pick<
  ReviewFacts,
  'planFirstIssuedOn' | 'planIssuedOn' | 'lastReviewMeetingOn' | 'lastReviewCompletedOn'
>;

/** From which day the twelve months run, and why. */
export interface AnniversaryBasis {
  readonly from: IsoDate;
  /** 'the last review was completed on 18 February 2026'. */
  readonly because: string;
  /** A sentence, when a better date is missing; else null. */
  readonly missing: string | null;
}

/**
 * The day from which the twelve months run: the completion of the last review, else the plan's first issue (CFA 2014, s.44(1)).
 * Where the completion is not recorded, the earlier of the known days is taken, so that the deadline is never too late.
 * Null when no date is known at all.
 */
export function anniversaryBasis(facts: PlanDates): AnniversaryBasis | null {
  const { lastReviewCompletedOn, lastReviewMeetingOn, planFirstIssuedOn, planIssuedOn } = facts;
  if (lastReviewCompletedOn !== null) {
    return {
      from: lastReviewCompletedOn,
      because: `the last review was completed on ${formatDate(lastReviewCompletedOn)}`,
      missing: null,
    };
  }
  if (lastReviewMeetingOn !== null) {
    return {
      from: lastReviewMeetingOn,
      because: `the last review meeting was on ${formatDate(lastReviewMeetingOn)}`,
      missing:
        'The date of the LA’s decision after the last review is not recorded, so the meeting date is used, to be safe.',
    };
  }
  if (planFirstIssuedOn !== null) {
    const amended = planIssuedOn !== null && planIssuedOn > planFirstIssuedOn;
    return {
      from: planFirstIssuedOn,
      because: `the plan was first made on ${formatDate(planFirstIssuedOn)}`,
      missing: amended
        ? `The plan of ${formatDate(planIssuedOn)} seems to follow a review, but no review is recorded. Enter the date of the last review.`
        : null,
    };
  }
  if (planIssuedOn === null) return null;
  return {
    from: planIssuedOn,
    because: `the plan was issued on ${formatDate(planIssuedOn)}`,
    missing: 'The date on which the plan was first made is not recorded, so the date of this plan is used.',
  };
}

/** Reckoned as authorities do, to the same day of the next year (docs/decisions/0020). */
export function anniversaryOf({ from }: Pick<AnniversaryBasis, 'from'>): IsoDate {
  return addMonths(from, 12);
}

/** The day by which the next review must be complete: twelve months after the basis; null when no date is known. */
export function reviewAnniversary(facts: PlanDates): IsoDate | null {
  const basis = anniversaryBasis(facts);
  return basis === null ? null : anniversaryOf(basis);
}

/** The last day on which a phase transfer plan is in time: the law says *before* 15 February (Regs 2014, reg. 18(1)(b)). */
export function lastDayForPhaseTransfer(transfer: PhaseTransfer): IsoDate {
  return `${transfer.year}-02-14`;
}

/** What limits the meeting, each with the last lawful day for it. */
export interface MeetingLimit {
  readonly latest: IsoDate;
  readonly rule: 'anniversary' | 'phase-transfer';
}

/** The limits on the meeting date, the strictest first; empty when nothing is known. */
export function meetingLimits(
  facts: PlanDates & Pick<ReviewFacts, 'phaseTransfer'>,
): readonly MeetingLimit[] {
  const limits: MeetingLimit[] = [];
  const anniversary = reviewAnniversary(facts);
  if (anniversary !== null) limits.push({ latest: addDays(anniversary, -decisionDays), rule: 'anniversary' });
  if (facts.phaseTransfer !== null) {
    limits.push({
      latest: addDays(lastDayForPhaseTransfer(facts.phaseTransfer), -finalPlanDays),
      rule: 'phase-transfer',
    });
  }
  return limits.sort((one, other) => (one.latest < other.latest ? -1 : one.latest > other.latest ? 1 : 0));
}

/** The latest lawful day for the review meeting, or null when nothing is known. */
export function latestMeetingOn(facts: PlanDates & Pick<ReviewFacts, 'phaseTransfer'>): IsoDate | null {
  return meetingLimits(facts)[0]?.latest ?? null;
}
