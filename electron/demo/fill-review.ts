import type { Services } from '../../domain/api';
import type { Result } from '../../domain/common/result';
import type { InviteeDay } from '../../domain/reviews/model';
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
  const everyone = await inviteesOf(database, reviewId);
  const mark = async (day: InviteeDay, on: string, who: readonly DemoInvitee[]): Promise<void> => {
    must(await reviews.markInvitees({ reviewId, inviteeIds: who.map(({ id }) => id), day, on }));
  };
  await mark('invitedOn', '2026-11-13', everyone);
  await mark(
    'adviceAskedOn',
    '2026-11-12',
    everyone.filter(({ adviceWanted }) => adviceWanted),
  );
  await mark(
    'adviceReceivedOn',
    '2026-11-16',
    everyone.filter(({ role }) => role === 'parent'),
  );
}

interface DemoInvitee {
  readonly id: string;
  readonly role: string;
  readonly adviceWanted: number;
}

function inviteesOf(database: Database, reviewId: string): Promise<DemoInvitee[]> {
  return database
    .read('reviewInvitees')
    .where({ reviewId })
    .whereNull('deletedAt')
    .select('id', 'role', 'adviceWanted');
}

/** A review that is under way, with the same days for everyone who is invited. */
interface ReviewUnderWay {
  readonly pupilId: string;
  readonly type: 'phase-transfer' | 'under-five';
  readonly meetingOn: string;
  readonly days: Readonly<Partial<Record<InviteeDay, string>>>;
  /** The role whose advice has not come; null when all has. */
  readonly stillWaitingFor: string | null;
}

/** Starts a review and marks what has been done for it so far. */
export async function startReview(
  database: Database,
  { reviews }: ReviewServices,
  { days, stillWaitingFor, ...start }: ReviewUnderWay,
): Promise<void> {
  const { reviewId } = must(await reviews.start(start));
  const invitees = await inviteesOf(database, reviewId);
  for (const [day, on] of Object.entries(days) as [InviteeDay, string][]) {
    const concerned = invitees
      .filter(({ adviceWanted }) => adviceWanted || !day.startsWith('advice'))
      .filter(({ role }) => day !== 'adviceReceivedOn' || role !== stillWaitingFor);
    must(await reviews.markInvitees({ reviewId, inviteeIds: concerned.map(({ id }) => id), day, on }));
  }
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
