import { groupBy } from '../../domain/common/group-by';
import { planInForce } from '../../domain/ehc-plans/in-force';
import type { KeptPlan } from '../../domain/ehc-plans/plan-view';
import { deadlinesByDecision } from '../../domain/reviews/decision-deadlines';
import { type TrackedDeadline, trackDeadlines } from '../../domain/reviews/deadline-progress';
import type { ReviewFacts } from '../../domain/reviews/deadline-model';
import { reviewDeadlines } from '../../domain/reviews/deadlines';
import { reviewFacts } from '../../domain/reviews/facts';
import { type MeetingWindow, meetingWindow } from '../../domain/reviews/meeting-window';
import type { ReviewType } from '../../domain/reviews/codes';
import { nextReviewType } from '../../domain/reviews/next-review';
import type { EarlierReview } from '../../domain/reviews/phase-transfer';
import { isSettled } from '../../domain/reviews/settled';
import type { SchoolCalendar } from '../../domain/school/terms';
import type { DueRecord } from '../../domain/tasks/due-model';
import type { Reader } from '../database/database';
import { plansOfPupils } from '../ehc-plans/repository';
import { readCalendars } from '../school/calendars';
import { type PupilRow, pupilsWithPlans } from './people-repository';
import { dueRecordsOf, reviewsWithOpenActions } from './record-repository';
import {
  deadlineNotesOf,
  type InviteeRow,
  inviteesOf,
  reviewById,
  type ReviewRow,
  reviewsOfPupils,
} from './repository';

/** One review with everything that its dates hang on. */
export interface CaseReview {
  readonly row: ReviewRow;
  readonly plan: KeptPlan;
  readonly facts: ReviewFacts;
  /** The facts as they would be with the meeting on another day. */
  readonly factsOn: (meetingOn: string) => ReviewFacts;
  readonly deadlines: readonly TrackedDeadline[];
  readonly window: MeetingWindow;
  readonly invitees: readonly InviteeRow[];
  readonly record: DueRecord;
}

/** A pupil with a plan: her plans (newest first), her reviews (latest meeting first), and the facts of the next review. */
export interface PupilCase {
  readonly pupil: PupilRow;
  readonly plans: readonly KeptPlan[];
  readonly inForce: KeptPlan | null;
  readonly reviews: readonly CaseReview[];
  /** The facts of a review of the given type that is not started, with its meeting on a day if one is given; null without a plan in force. */
  readonly factsOfNext: (type: ReviewType, meetingOn?: string) => ReviewFacts | null;
  /** The review that is not complete, if any. */
  readonly open: CaseReview | null;
  readonly completed: readonly EarlierReview[];
}

/** Loads the pupils with plans in a handful of queries, however many they are. Without ids: everyone on roll. */
export function loadCases(
  reader: Reader,
  today: string,
  pupilIds?: readonly string[],
): Promise<readonly PupilCase[]> {
  return casesOf(reader, today, pupilIds, (rows) => Promise.resolve(rows));
}

/**
 * Everyone on roll with a plan, with the reviews of which something may still be due: their number does not grow with the years. The
 * settled ones count for the facts of the others all the same.
 */
export function loadWatchedCases(reader: Reader, today: string): Promise<readonly PupilCase[]> {
  return casesOf(reader, today, undefined, async (rows, plans) => {
    const withActions = await reviewsWithOpenActions(reader);
    return rows.filter((row) => {
      const issuedOn = nextPlanIssuedOn(plans.get(row.pupilId) ?? [], row);
      return withActions.has(row.id) || !isSettled(row, issuedOn, today);
    });
  });
}

async function casesOf(
  reader: Reader,
  today: string,
  pupilIds: readonly string[] | undefined,
  toShow: (
    rows: readonly ReviewRow[],
    plansOf: ReadonlyMap<string, readonly KeptPlan[]>,
  ) => Promise<readonly ReviewRow[]>,
): Promise<readonly PupilCase[]> {
  const pupils = await pupilsWithPlans(reader, pupilIds);
  const ids = pupils.map((pupil) => pupil.id);
  const plans = groupBy(await plansOfPupils(reader, ids), (plan) => plan.pupilId);
  const reviewRows = await reviewsOfPupils(reader, ids);
  const reviews = groupBy(reviewRows, (row) => row.pupilId);
  const reviewIds = (await toShow(reviewRows, plans)).map(({ id }) => id);
  const shown = new Set(reviewIds);
  const invitees = groupBy(await inviteesOf(reader, reviewIds), (invitee) => invitee.reviewId);
  const notes = await deadlineNotesOf(reader, reviewIds);
  const records = await dueRecordsOf(reader, reviewIds);
  const calendars = await readCalendars(reader);
  return pupils.map((pupil) =>
    caseOf({
      pupil,
      plans: plans.get(pupil.id) ?? [],
      rows: reviews.get(pupil.id) ?? [],
      shown,
      invitees,
      notes,
      records,
      calendar: calendars.get(pupil.schoolId) ?? { terms: [] },
      today,
    }),
  );
}

/** One review with the facts of its case; undefined when it is not there. */
export async function caseOfReview(
  reader: Reader,
  today: string,
  reviewId: string,
): Promise<CaseReview | undefined> {
  const row = await reviewById(reader, reviewId);
  const [pupilCase] = row === undefined ? [] : await loadCases(reader, today, [row.pupilId]);
  return pupilCase?.reviews.find((review) => review.row.id === reviewId);
}

interface CaseParts {
  readonly pupil: PupilRow;
  readonly plans: readonly KeptPlan[];
  readonly rows: readonly ReviewRow[];
  /** The ids of those that become a part of the case; the others are facts for them. */
  readonly shown: ReadonlySet<string>;
  readonly invitees: ReadonlyMap<string, readonly InviteeRow[]>;
  readonly notes: Awaited<ReturnType<typeof deadlineNotesOf>>;
  readonly records: ReadonlyMap<string, DueRecord>;
  readonly calendar: SchoolCalendar;
  readonly today: string;
}

function caseOf(parts: CaseParts): PupilCase {
  const { pupil, plans, calendar, today } = parts;
  const inForce = planInForce(plans);
  const completed = completedBefore(parts.rows, null);
  const reviews = parts.rows
    .filter(({ id }) => parts.shown.has(id))
    .flatMap((row) => reviewOf(parts, row))
    .sort((one, other) => ((one.row.meetingOn ?? '9999') < (other.row.meetingOn ?? '9999') ? 1 : -1));
  const factsOfNext = (type: ReviewType, meetingOn?: string): ReviewFacts | null =>
    inForce === null
      ? null
      : reviewFacts({
          plan: inForce,
          type,
          meetingOn: meetingOn ?? null,
          pupil,
          before: latestOf(completed),
          earlier: completed,
          calendar,
          today,
        });
  return {
    pupil,
    plans,
    inForce,
    reviews,
    factsOfNext,
    open: reviews.find((review) => review.row.completedOn === null) ?? null,
    completed,
  };
}

function reviewOf(parts: CaseParts, row: ReviewRow): CaseReview[] {
  const { pupil, plans, calendar, today } = parts;
  const plan = plans.find((candidate) => candidate.id === row.planId);
  // A review whose plan is in the bin is shown again when the plan is taken out of it.
  if (!plan) return [];
  const earlier = completedBefore(parts.rows, row);
  const before = latestOf(earlier);
  const factsOn = (meetingOn: string | null): ReviewFacts =>
    reviewFacts({ plan, type: row.type, meetingOn, pupil, before, earlier, calendar, today });
  const facts = factsOn(row.meetingOn);
  const invitees = parts.invitees.get(row.id) ?? [];
  const records = {
    meetingOn: row.meetingOn,
    completedOn: row.completedOn,
    nextPlanIssuedOn: nextPlanIssuedOn(plans, row),
    noticeOn: row.noticeOn,
    invitees,
  };
  return [
    {
      row,
      plan,
      facts,
      factsOn,
      invitees,
      record: parts.records.get(row.id) ?? { isWritten: false, actions: [] },
      window: meetingWindow(facts),
      deadlines: trackDeadlines(
        deadlinesByDecision(reviewDeadlines(facts), row, facts.calendar),
        parts.notes.get(row.id) ?? new Map<string, never>(),
        records,
        today,
      ),
    },
  ];
}

type CompletedReview = ReviewRow & { readonly completedOn: string };

/** The other reviews that were completed before `review` (before now, where `review` is null). */
function completedBefore(rows: readonly ReviewRow[], review: ReviewRow | null): readonly CompletedReview[] {
  const end = review?.completedOn ?? review?.meetingOn ?? '9999';
  return rows.filter(
    (row): row is CompletedReview =>
      row.id !== review?.id && row.completedOn !== null && row.completedOn <= end,
  );
}

function latestOf(completed: readonly CompletedReview[]): CompletedReview | null {
  return completed.reduce<CompletedReview | null>(
    (latest, one) => (latest === null || one.completedOn > latest.completedOn ? one : latest),
    null,
  );
}

function nextPlanIssuedOn(plans: readonly KeptPlan[], review: ReviewRow): string | null {
  const next = plans.find((plan) => plan.previousId === review.planId && plan.status !== 'draft');
  return next !== undefined && review.meetingOn !== null && next.issuedOn > review.meetingOn
    ? next.issuedOn
    : null;
}

/** The type of the next review of a case; null without a plan in force. */
export function nextTypeOf(one: PupilCase): { readonly type: ReviewType; readonly why: string } | null {
  const facts = one.factsOfNext('annual');
  return facts === null ? null : nextReviewType(facts);
}
