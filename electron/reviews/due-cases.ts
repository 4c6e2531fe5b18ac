import { trackDeadlines } from '../../domain/reviews/deadline-progress';
import { reviewDeadlines } from '../../domain/reviews/deadlines';
import { meetingWindow } from '../../domain/reviews/meeting-window';
import type { DuePupil, OpenReview, PlanWithoutReview } from '../../domain/tasks/due-model';
import { type CaseReview, nextTypeOf, type PupilCase } from './caseload';
import type { PupilRow } from './people-repository';

export function duePupil(pupil: PupilRow): DuePupil {
  return {
    id: pupil.id,
    name: `${pupil.legalForename} ${pupil.legalSurname}`,
    calledName: pupil.knownAs ?? pupil.legalForename,
    schoolId: pupil.schoolId,
    schoolName: pupil.schoolName,
  };
}

/** A review as the rules of what is due see it. */
export function dueReview(
  pupil: PupilRow,
  { row, deadlines, window, invitees, record }: CaseReview,
): OpenReview {
  const { planId, type, meetingOn, meetingAt, completedOn } = row;
  return {
    reviewId: row.id,
    planId,
    type,
    pupil: duePupil(pupil),
    meetingOn,
    meetingAt,
    completedOn,
    deadlines,
    window,
    record,
    invitees,
  };
}

/** The plan of a case whose next review is not started; null while a review is open, or without a plan in force. */
export function planWithoutReview(one: PupilCase, today: string): PlanWithoutReview | null {
  if (one.inForce === null || one.open !== null) return null;
  const next = nextTypeOf(one);
  if (next === null) return null;
  const facts = one.factsOfNext(next.type);
  if (facts === null) return null;
  const nothingYet = { meetingOn: null, completedOn: null, nextPlanIssuedOn: null, invitees: [] };
  return {
    planId: one.inForce.id,
    pupil: duePupil(one.pupil),
    nextType: next.type,
    deadlines: trackDeadlines(reviewDeadlines(facts), new Map(), nothingYet, today),
    window: meetingWindow(facts),
  };
}
