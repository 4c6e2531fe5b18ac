import { ok, type Result } from '../../domain/common/result';
import { minutesPerWeek } from '../../domain/ehc-plans/provision-sums';
import { yearGroupName, yearGroupOn } from '../../domain/pupils/year-group';
import type { PupilReviews, ReviewLine, ReviewList, ReviewListRow } from '../../domain/reviews/api';
import { reviewTypes } from '../../domain/reviews/codes';
import { rowOfPlan, rowOfReview } from '../../domain/reviews/list-row';
import { meetingWindow } from '../../domain/reviews/meeting-window';
import type { Database } from '../database/database';
import { planView, versionOf } from '../ehc-plans/repository';
import { type CaseReview, loadCases, nextTypeOf, type PupilCase } from './caseload';
import { dueReview, planWithoutReview } from './due-cases';
import { packDeadline } from './pack-data';
import type { PupilRow } from './people-repository';

/** All reviews, and all plans whose review is not started, in order of the latest lawful meeting. */
export async function reviewList(database: Database): Promise<Result<ReviewList>> {
  const today = database.clock.today();
  const cases = await loadCases(database.read, today);
  const rows = cases.flatMap((one) => rowsOf(one, today));
  const schools = new Map(
    cases.map(({ pupil }) => [pupil.schoolId, { id: pupil.schoolId, name: pupil.schoolName }]),
  );
  return ok({ today, rows: rows.sort(byLatestMeeting), schools: [...schools.values()] });
}

function byLatestMeeting(one: ReviewListRow, other: ReviewListRow): number {
  // What is complete no longer hurries anyone.
  const key = (row: ReviewListRow): string =>
    `${row.state === 'complete' ? 1 : 0}${row.latestMeetingOn ?? '9999'}`;
  return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
}

function rowsOf(one: PupilCase, today: string): ReviewListRow[] {
  const rows = one.reviews.map((review) => reviewRow(one.pupil, review, today));
  const plan = planWithoutReview(one, today);
  if (plan === null || one.inForce === null) return rows;
  const notStarted: ReviewListRow = {
    ...around(one.pupil, today),
    reviewId: null,
    planId: one.inForce.id,
    planStatus: one.inForce.status,
    type: plan.nextType,
    meetingOn: null,
    latestMeetingOn: plan.window.latest,
    ...rowOfPlan(plan, today),
  };
  return [notStarted, ...rows];
}

function reviewRow(pupil: PupilRow, review: CaseReview, today: string): ReviewListRow {
  return {
    ...around(pupil, today),
    reviewId: review.row.id,
    planId: review.plan.id,
    planStatus: review.plan.status,
    type: review.row.type,
    meetingOn: review.row.meetingOn,
    latestMeetingOn: review.window.latest,
    ...rowOfReview(dueReview(pupil, review), today),
  };
}

function around(pupil: PupilRow, today: string): Pick<ReviewListRow, 'pupil' | 'schoolId' | 'schoolName'> {
  return {
    pupil: {
      id: pupil.id,
      name: `${pupil.legalForename} ${pupil.legalSurname}`,
      yearName: yearGroupName(yearGroupOn(pupil, today)),
      className: pupil.className,
    },
    schoolId: pupil.schoolId,
    schoolName: pupil.schoolName,
  };
}

/** The plan and reviews of one pupil. */
export async function reviewsOfPupil(database: Database, pupilId: string): Promise<Result<PupilReviews>> {
  const today = database.clock.today();
  const [one] = await loadCases(database.read, today, [pupilId]);
  if (!one) {
    return { ok: false, problem: { kind: 'not-found', message: 'This pupil is no longer there.' } };
  }
  const shown = one.inForce ?? one.plans[0] ?? null;
  const view = shown === null ? undefined : await planView(database.read, shown.id);
  const inSectionF = view?.provisions.filter((provision) => provision.section === 'F') ?? [];
  const next = planWithoutReview(one, today);
  const why = nextTypeOf(one)?.why ?? '';
  return ok({
    calledName: one.pupil.knownAs ?? one.pupil.legalForename,
    plan:
      shown === null
        ? null
        : { ...versionOf(shown), localAuthority: shown.localAuthority, caseOfficer: shown.caseOfficer },
    olderPlans: one.plans.filter((plan) => plan.id !== shown?.id).map(versionOf),
    outcomeCount: view?.outcomes.length ?? 0,
    provisionMinutesPerWeek: inSectionF.reduce((sum, provision) => sum + (minutesPerWeek(provision) ?? 0), 0),
    keyDates: keyDatesOf(one, next?.deadlines ?? one.open?.deadlines ?? []),
    reviews: one.reviews.map(lineOf),
    next: next === null ? null : { type: next.nextType, why, windows: windowsOf(one) },
  });
}

const keyRules = new Set(['anniversary', 'latest-meeting', 'under-five', 'phase-transfer', 'meeting']);

function keyDatesOf(one: PupilCase, deadlines: CaseReview['deadlines']) {
  return one.inForce === null
    ? []
    : deadlines.filter((deadline) => keyRules.has(deadline.rule)).map(packDeadline);
}

function lineOf({ row }: CaseReview): ReviewLine {
  return { reviewId: row.id, type: row.type, meetingOn: row.meetingOn, completedOn: row.completedOn };
}

function windowsOf(one: PupilCase) {
  return reviewTypes.flatMap(({ code }) => {
    const facts = one.factsOfNext(code);
    return facts === null ? [] : [{ type: code, window: meetingWindow(facts) }];
  });
}
