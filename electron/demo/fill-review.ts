import type { Services } from '../../domain/api';
import type { Result } from '../../domain/common/result';
import type { Database } from '../database/database';
import {
  mayaAnswers,
  mayaAttainments,
  mayaInvitees,
  mayaMeeting,
  mayaOutcomes,
  mayaSummary,
} from './data/maya-review';

type ReviewServices = Pick<Services, 'reviews' | 'pupils'>;

/** Writes the demo pupil's annual review through the same services that the screens use. */
export async function fillMayasReview(
  database: Database,
  services: ReviewServices,
  pupilId: string,
): Promise<void> {
  const { reviews, pupils } = services;
  for (const [field, value] of Object.entries(mayaSummary))
    must(await pupils.setField({ id: pupilId, field, value }));
  const { reviewId } = must(
    await reviews.start({ pupilId, type: 'annual', meetingOn: mayaMeeting.meetingOn }),
  );
  for (const field of ['meetingAt', 'place', 'chair', 'accessNotes'] as const) {
    must(await reviews.setField({ reviewId, field, value: mayaMeeting[field] }));
  }
  for (const [field, value] of Object.entries(mayaAnswers))
    must(await reviews.setAnswer({ reviewId, field, value }));
  for (const { subject, ...results } of mayaAttainments) {
    const { id } = must(await reviews.addAttainment({ reviewId, subject }));
    for (const field of ['earlier', 'previous', 'current'] as const)
      must(await reviews.setAttainmentField({ id, field, value: results[field] }));
  }
  await fillOutcomes(database, services, reviewId);
  await fillInvitees(database, services, reviewId);
}

async function fillOutcomes(
  database: Database,
  { reviews }: ReviewServices,
  reviewId: string,
): Promise<void> {
  const rows: { outcomeId: string; ref: keyof typeof mayaOutcomes }[] = await database
    .read('reviewOutcomes')
    .join('ehcOutcomes', 'ehcOutcomes.id', 'reviewOutcomes.outcomeId')
    .where({ reviewId })
    .select('reviewOutcomes.outcomeId', 'ehcOutcomes.ref');
  for (const { outcomeId, ref } of rows) {
    for (const [field, value] of Object.entries(mayaOutcomes[ref]))
      must(await reviews.setOutcomeField({ reviewId, outcomeId, field, value }));
  }
}

async function fillInvitees(
  database: Database,
  { reviews }: ReviewServices,
  reviewId: string,
): Promise<void> {
  for (const { name, role, agency, ...rest } of mayaInvitees) {
    const { id: inviteeId } = must(await reviews.addInvitee({ reviewId, name, role, agency }));
    for (const [field, value] of Object.entries(rest))
      must(await reviews.setInviteeField({ inviteeId, field, value }));
  }
  const parents: { id: string }[] = await database
    .read('reviewInvitees')
    .where({ reviewId, role: 'parent' })
    .whereNull('deletedAt')
    .select('id');
  must(
    await reviews.markInvitees({
      reviewId,
      inviteeIds: parents.map(({ id }) => id),
      day: 'invitedOn',
      on: '2026-11-13',
    }),
  );
}

/** A review that is under way, with the same days for everyone who is invited. */
interface ReviewUnderWay {
  readonly pupilId: string;
  readonly type: 'phase-transfer' | 'under-five';
  readonly meetingOn: string;
  readonly days: Readonly<Partial<Record<'invitedOn' | 'adviceAskedOn' | 'circulatedOn', string>>>;
}

/** Starts a review and marks what has been done for it so far. */
export async function startReview(
  database: Database,
  { reviews }: ReviewServices,
  review: ReviewUnderWay,
): Promise<void> {
  const { days, ...start } = review;
  const { reviewId } = must(await reviews.start(start));
  const invitees: { id: string; adviceWanted: number }[] = await database
    .read('reviewInvitees')
    .where({ reviewId })
    .whereNull('deletedAt')
    .select('id', 'adviceWanted');
  for (const [day, on] of Object.entries(days) as [
    'invitedOn' | 'adviceAskedOn' | 'circulatedOn',
    string,
  ][]) {
    const asked = day === 'adviceAskedOn' ? invitees.filter((invitee) => invitee.adviceWanted) : invitees;
    must(await reviews.markInvitees({ reviewId, inviteeIds: asked.map(({ id }) => id), day, on }));
  }
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
