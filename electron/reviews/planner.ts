import { ok, type Result } from '../../domain/common/result';
import { latestMeetingOn } from '../../domain/reviews/anniversary';
import type { ReviewFacts } from '../../domain/reviews/deadline-model';
import type { TrackedDeadline } from '../../domain/reviews/deadline-progress';
import { expectedReview } from '../../domain/reviews/planner/expected';
import { latestBecause } from '../../domain/reviews/meeting-window';
import type {
  Planner,
  PlannerEntry,
  PlannerLimit,
  PlannerSchool,
} from '../../domain/reviews/planner/planner-model';
import { plannerYears } from '../../domain/reviews/planner/planner-year';
import { academicYearStart } from '../../domain/school/academic-year';
import type { Database } from '../database/database';
import { readCalendars } from '../school/calendars';
import { type CaseReview, loadCases, type PupilCase } from './caseload';
import { planWithoutReview } from './due-cases';
import type { PupilRow } from './people-repository';

/** All reviews of all pupils on roll, and the plans whose review is not started: what the planner of a year is drawn from. */
export async function readPlanner(database: Database): Promise<Result<Planner>> {
  const today = database.clock.today();
  const cases = await loadCases(database.read, today);
  const schools = new Map(cases.map(({ pupil }) => [pupil.schoolId, pupil.schoolName]));
  const calendars = await readCalendars(database.read);
  return ok({
    today,
    schools: [...schools].map(([id, name]): PlannerSchool => ({
      id,
      name,
      ...(calendars.get(id) ?? { terms: [] }),
    })),
    entries: cases.flatMap((one) => entriesOf(one, today)),
  });
}

function entriesOf(one: PupilCase, today: string): PlannerEntry[] {
  const reviews = one.reviews.flatMap((review) => reviewEntry(one.pupil, review, today));
  const notStarted = notStartedEntry(one, today);
  const current = notStarted ?? reviews.find(({ key }) => key === one.open?.row.id) ?? null;
  return [
    ...(notStarted === null ? [] : [notStarted]),
    ...reviews,
    ...(current === null ? [] : expectedAfter(one, current, today)),
  ];
}

function notStartedEntry(one: PupilCase, today: string): PlannerEntry | null {
  const notStarted = planWithoutReview(one, today);
  if (notStarted === null) return null;
  return {
    ...around(one.pupil),
    key: notStarted.planId,
    reviewId: null,
    type: notStarted.nextType,
    meetingOn: null,
    meetingAt: null,
    isHeld: false,
    expectedBecause: null,
    window: notStarted.window,
    limits: limitsOf(today, (on) => one.factsOfNext(notStarted.nextType, on)),
    deadlines: openDeadlines(notStarted.deadlines),
  };
}

/** The review after the one that is open or not yet started: only a forecast, with nothing to be done for it. */
function expectedAfter(one: PupilCase, current: PlannerEntry, today: string): PlannerEntry[] {
  const calendar = one.factsOfNext('annual')?.calendar;
  if (one.inForce === null || calendar === undefined) return [];
  const expected = expectedReview(
    { plan: one.inForce, pupil: one.pupil, calendar, today, earlier: one.completed },
    { type: current.type, meetingOn: current.meetingOn, proposed: current.window.proposed },
  );
  if (expected === null) return [];
  return [
    {
      ...around(one.pupil),
      key: `after ${current.key}`,
      reviewId: current.reviewId,
      type: expected.type,
      meetingOn: null,
      meetingAt: null,
      isHeld: false,
      expectedBecause: expected.because,
      window: expected.window,
      limits: [],
      deadlines: [],
    },
  ];
}

function reviewEntry(pupil: PupilRow, review: CaseReview, today: string): PlannerEntry[] {
  const { row, window, deadlines, factsOn } = review;
  // Completed without a meeting: there is no day on which it could stand.
  if (row.completedOn !== null && row.meetingOn === null) return [];
  return [
    {
      ...around(pupil),
      key: row.id,
      reviewId: row.id,
      type: row.type,
      meetingOn: row.meetingOn,
      meetingAt: row.meetingAt,
      isHeld:
        row.completedOn !== null ||
        deadlines.some(({ rule, doneOn }) => rule === 'meeting' && doneOn !== null),
      expectedBecause: null,
      window,
      limits: limitsOf(today, factsOn),
      deadlines: openDeadlines(deadlines),
    },
  ];
}

/** The limit in each year of the planner and the one after it: asked for a day early in its autumn term. */
function limitsOf(today: string, factsOn: (on: string) => ReviewFacts | null): PlannerLimit[] {
  const last = plannerYears(today).at(-1) ?? academicYearStart(today);
  return [...plannerYears(today), last + 1].flatMap((startYear) => {
    const facts = factsOn(`${startYear}-09-15`);
    return facts === null
      ? []
      : [{ startYear, latest: latestMeetingOn(facts), because: latestBecause(facts) }];
  });
}

function around(pupil: PupilRow): Pick<PlannerEntry, 'pupil' | 'schoolId'> {
  return {
    pupil: { id: pupil.id, name: `${pupil.legalForename} ${pupil.legalSurname}` },
    schoolId: pupil.schoolId,
  };
}

function openDeadlines(deadlines: readonly TrackedDeadline[]): PlannerEntry['deadlines'] {
  return deadlines
    .filter(({ doneOn }) => doneOn === null)
    .map(({ rule, countsOn }) => ({ rule, on: countsOn }));
}
