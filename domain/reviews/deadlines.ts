import { addDays, type IsoDate } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import {
  anniversaryBasis,
  anniversaryOf,
  decisionDays,
  lastDayForPhaseTransfer,
  meetingLimits,
  reviewAnniversary,
} from './anniversary';
import { dayWarnings, whoseDay } from './day-warnings';
import {
  type Deadline,
  type DeadlineRule,
  deadlineRules,
  type DeadlineWarning,
  type ReviewFacts,
} from './deadline-model';
import { finalPlanDay } from './final-plan';
import { meetingWarnings } from './meeting-warnings';
import { underFiveReview } from './under-five';

/**
 * The deadlines of a review of an EHC plan, in order of their dates. Calendar days, no allowance for holidays; a deadline that falls in
 * one carries a warning. Those that hang on the meeting are there only when its date is known.
 * Each deadline names its own source.
 */
export function reviewDeadlines(facts: ReviewFacts): readonly Deadline[] {
  return [...beforeTheMeeting(facts), ...aroundTheMeeting(facts)].sort(byDate);
}

function byDate(one: Deadline, other: Deadline): number {
  if (one.dueOn !== other.dueOn) return one.dueOn < other.dueOn ? -1 : 1;
  return deadlineRules.indexOf(one.rule) - deadlineRules.indexOf(other.rule);
}

type Draft = Omit<Deadline, 'id' | 'rule' | 'earliestOn' | 'warnings'> & {
  readonly earliestOn?: IsoDate;
  readonly warnings?: readonly DeadlineWarning[];
};

function deadline(rule: DeadlineRule, facts: ReviewFacts, draft: Draft): Deadline {
  return {
    ...draft,
    id: rule,
    rule,
    earliestOn: draft.earliestOn ?? null,
    warnings: [...(draft.warnings ?? []), ...dayWarnings(draft.dueOn, facts.calendar, whoseDay(rule))],
  };
}

/* --- What follows from the plan and the last review --- */

function beforeTheMeeting(facts: ReviewFacts): readonly Deadline[] {
  return [
    ...anniversaryDeadline(facts),
    ...latestMeetingDeadline(facts),
    ...underFive(facts),
    ...phaseTransfer(facts),
  ];
}

function anniversaryDeadline(facts: ReviewFacts): readonly Deadline[] {
  const basis = anniversaryBasis(facts);
  if (basis === null) return [];
  const dueOn = anniversaryOf(basis);
  return [
    deadline('anniversary', facts, {
      title: 'Review complete, with the LA’s decision',
      dueOn,
      reason: `The review must be complete, with the LA’s decision sent, by ${formatDate(dueOn)}: twelve months after ${basis.because}.`,
      source: 'Children and Families Act 2014, s.44(1); SEND Code of Practice 9.169',
      kind: 'statutory',
      warnings: basis.missing === null ? [] : [{ kind: 'date-missing', message: basis.missing }],
    }),
  ];
}

function latestMeetingDeadline(facts: ReviewFacts): readonly Deadline[] {
  const limit = meetingLimits(facts)[0];
  if (limit === undefined) return [];
  const dueOn = limit.latest;
  return [
    deadline('latest-meeting', facts, {
      title: 'Latest day for the meeting',
      dueOn,
      reason: latestMeetingReason(facts, limit.rule, dueOn),
      source:
        limit.rule === 'anniversary'
          ? 'Children and Families Act 2014, s.44(1); SEND Regulations 2014, reg. 20(10)'
          : 'SEND Regulations 2014, reg. 18(1)(b) and reg. 22(3)',
      kind: 'statutory',
    }),
  ];
}

function latestMeetingReason(
  facts: ReviewFacts,
  rule: 'anniversary' | 'phase-transfer',
  dueOn: IsoDate,
): string {
  if (rule === 'phase-transfer') {
    const year = facts.phaseTransfer?.year ?? '';
    return (
      `The meeting must be on or before ${formatDate(dueOn)}, twelve weeks before the last day for the transfer plan, ` +
      `because the amended plan that names the next school must be final before 15 February ${year}.`
    );
  }
  const anniversary = reviewAnniversary(facts) ?? dueOn;
  return (
    `The meeting must be on or before ${formatDate(dueOn)}, four weeks before the anniversary on ${formatDate(anniversary)}, ` +
    'so that the review can be completed in time.'
  );
}

function underFive(facts: ReviewFacts): readonly Deadline[] {
  const review = underFiveReview(facts);
  if (review === null) return [];
  const { from, to, fifthBirthday, basis } = review;
  return [
    deadline('under-five', facts, {
      title: 'Consider a review: child under five',
      dueOn: to,
      earliestOn: from,
      reason:
        `A review between ${formatDate(from)} and ${formatDate(to)} should be considered, three to six months after ${basis.because}, ` +
        `because the child is under five until ${formatDate(fifthBirthday)}.`,
      source: 'SEND Code of Practice 9.178',
      kind: 'good-practice',
    }),
  ];
}

function phaseTransfer(facts: ReviewFacts): readonly Deadline[] {
  if (facts.phaseTransfer === null) return [];
  const { year, from, to } = facts.phaseTransfer;
  const dueOn = lastDayForPhaseTransfer(facts.phaseTransfer);
  return [
    deadline('phase-transfer', facts, {
      title: `Transfer plan final, before 15 February ${year}`,
      dueOn,
      reason:
        `For the move from ${from} to ${to} in ${year}, the plan must be reviewed, amended and name the next school before 15 February ${year}: ` +
        `${formatDate(dueOn)} is the last day.`,
      source: 'SEND Regulations 2014, reg. 18(1)(b); SEND Code of Practice 9.179',
      kind: 'statutory',
    }),
  ];
}

/* --- What follows from the meeting --- */

interface MeetingRule {
  readonly rule: DeadlineRule;
  /** Days from the meeting; negative before it. */
  readonly days: number;
  readonly title: string;
  readonly reason: (dueOn: string, meeting: string) => string;
  readonly source: string;
  readonly kind: Deadline['kind'];
}

const meetingRules: readonly MeetingRule[] = [
  {
    rule: 'advice',
    days: -42,
    title: 'Ask for advice and reports',
    reason: (due, meeting) =>
      `Ask for advice by ${due}, six weeks before the meeting on ${meeting}, so that it can come back before the papers go out.`,
    source: 'Good practice, so that SEND Regulations 2014, reg. 20(4) can be met',
    kind: 'good-practice',
  },
  {
    rule: 'invitations',
    days: -14,
    title: 'Send the invitations',
    reason: (due, meeting) =>
      `Everyone who must be invited needs at least two weeks’ notice of the meeting on ${meeting}, so the invitations must arrive by ${due}.`,
    source: 'SEND Regulations 2014, reg. 20(3)',
    kind: 'statutory',
  },
  {
    rule: 'papers',
    days: -14,
    title: 'Send the papers to everyone invited',
    reason: (due, meeting) =>
      `The advice and reports must reach everyone invited by ${due}, at least two weeks before the meeting on ${meeting}.`,
    source: 'SEND Regulations 2014, reg. 20(4)',
    kind: 'statutory',
  },
  {
    rule: 'meeting',
    days: 0,
    title: 'Review meeting',
    reason: (due) => `The review meeting is planned for ${due}.`,
    source: 'SEND Regulations 2014, reg. 20(1)',
    kind: 'statutory',
  },
  {
    rule: 'report',
    days: 14,
    title: 'Send the school’s report of the meeting',
    reason: (due, meeting) =>
      `The report must reach the LA and everyone invited by ${due}, within two weeks of the meeting on ${meeting}.`,
    source: 'SEND Regulations 2014, reg. 20(7) and (9)',
    kind: 'statutory',
  },
  {
    rule: 'la-decision',
    days: decisionDays,
    title: 'LA’s decision, with any amendment notice',
    reason: (due, meeting) =>
      `The LA must say by ${due}, within four weeks of the meeting on ${meeting}, whether it will keep, amend or cease the plan, ` +
      'and send any proposed amendments with it.',
    source:
      'SEND Regulations 2014, reg. 20(10) and reg. 22(2); R (L, M & P) v Devon CC [2022] EWHC 493 (Admin)',
    kind: 'statutory',
  },
];

function aroundTheMeeting(facts: ReviewFacts): readonly Deadline[] {
  const meeting = facts.meetingOn;
  if (meeting === null) return [];
  const hangOnMeeting = meetingRules.map(({ rule, days, title, reason, source, kind }) => {
    const dueOn = addDays(meeting, days);
    return deadline(rule, facts, {
      title,
      dueOn,
      reason: reason(formatDate(dueOn), formatDate(meeting)),
      source,
      kind,
      warnings: rule === 'meeting' ? meetingWarnings(facts, meeting) : [],
    });
  });
  return [...hangOnMeeting, finalPlan(facts, meeting)];
}

function finalPlan(facts: ReviewFacts, meetingOn: IsoDate): Deadline {
  const transferBy = facts.phaseTransfer === null ? null : lastDayForPhaseTransfer(facts.phaseTransfer);
  const { dueOn, because, source } = finalPlanDay({ meetingOn, noticeOn: null, transferBy });
  return deadline('final-plan', facts, {
    title: 'Amended final plan, if the plan is amended',
    dueOn,
    reason: `If the plan is amended, the final plan must be issued by ${formatDate(dueOn)}${because}`,
    source,
    kind: 'statutory',
  });
}
