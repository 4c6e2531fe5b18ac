import type { ReviewType } from '../../domain/reviews/codes';
import type { DeadlineNote, InviteeValues, OutcomeNote } from '../../domain/reviews/model';
import type { Recommendation } from '../../domain/reviews/record-codes';
import type { Reader } from '../database/database';

export interface ReviewRow {
  readonly id: string;
  readonly pupilId: string;
  readonly planId: string;
  readonly type: ReviewType;
  readonly meetingOn: string | null;
  readonly meetingAt: string | null;
  readonly place: string | null;
  readonly onlineLink: string | null;
  readonly chair: string | null;
  readonly accessNotes: string | null;
  readonly completedOn: string | null;
  readonly minuteTaker: string | null;
  readonly meetingEndedAt: string | null;
  readonly recommendation: Recommendation | null;
  readonly decision: Recommendation | null;
  readonly noticeOn: string | null;
}

const reviewColumns = [
  'id',
  'pupilId',
  'planId',
  'type',
  'meetingOn',
  'meetingAt',
  'place',
  'onlineLink',
  'chair',
  'accessNotes',
  'completedOn',
  'minuteTaker',
  'meetingEndedAt',
  'recommendation',
  'decision',
  'noticeOn',
] as const;

/** A review that is not in the bin. */
export async function reviewById(reader: Reader, id: string): Promise<ReviewRow | undefined> {
  return reader<ReviewRow>('reviews')
    .select(...reviewColumns)
    .where({ id })
    .whereNull('deletedAt')
    .first();
}

/** The reviews of several pupils, those made last first. */
export async function reviewsOfPupils(reader: Reader, pupilIds: readonly string[]): Promise<ReviewRow[]> {
  const rows: ReviewRow[] = await reader('reviews')
    .select(...reviewColumns)
    .whereIn('pupilId', pupilIds)
    .whereNull('deletedAt')
    .orderBy('id', 'desc');
  return rows;
}

export interface InviteeRow extends InviteeValues {
  readonly id: string;
  readonly reviewId: string;
  readonly contactId: string | null;
}

/** The invitees of several reviews, each review's in its own order. */
export async function inviteesOf(reader: Reader, reviewIds: readonly string[]): Promise<InviteeRow[]> {
  const rows: (Omit<InviteeRow, 'adviceWanted'> & { adviceWanted: number })[] = await reader('reviewInvitees')
    .select(
      'id',
      'reviewId',
      'contactId',
      'name',
      'role',
      'agency',
      'email',
      'phone',
      'adviceWanted',
      'invitedOn',
      'remindedOn',
      'adviceAskedOn',
      'adviceReceivedOn',
      'circulatedOn',
      'attendance',
      'reportSentOn',
      'interpreter',
      'accessNeeds',
      'adviceNote',
    )
    .whereIn('reviewId', reviewIds)
    .whereNull('deletedAt')
    .orderBy(['position', 'createdAt', 'id']);
  return rows.map((row) => ({ ...row, adviceWanted: row.adviceWanted === 1 }));
}

/** What was noted on the deadlines of several reviews: review id -> rule -> note. */
export async function deadlineNotesOf(
  reader: Reader,
  reviewIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, DeadlineNote>>> {
  const rows: (DeadlineNote & { reviewId: string; rule: string })[] = await reader('reviewDeadlines')
    .select(
      'reviewId',
      'rule',
      'doneOn',
      'doneBy',
      'evidence',
      'lateReason',
      'overrideDueOn',
      'overrideReason',
    )
    .whereIn('reviewId', reviewIds);
  const byReview = new Map<string, Map<string, DeadlineNote>>();
  for (const { reviewId, rule, ...note } of rows) {
    const notes = byReview.get(reviewId) ?? new Map<string, DeadlineNote>();
    notes.set(rule, note);
    byReview.set(reviewId, notes);
  }
  return byReview;
}

/** Kept answers of a review by field. */
export async function answersOf(reader: Reader, reviewId: string): Promise<ReadonlyMap<string, string>> {
  const rows: { field: string; value: string }[] = await reader('reviewAnswers')
    .select('field', 'value')
    .where({ reviewId });
  return new Map(rows.map((row) => [row.field, row.value]));
}

export interface AttainmentRow {
  readonly id: string;
  readonly subject: string;
  readonly earlier: string | null;
  readonly previous: string | null;
  readonly current: string | null;
}

export async function attainmentsOf(reader: Reader, reviewId: string): Promise<AttainmentRow[]> {
  const rows: AttainmentRow[] = await reader('reviewAttainments')
    .select('id', 'subject', 'earlier', 'previous', 'current')
    .where({ reviewId })
    .whereNull('deletedAt')
    .orderBy(['position', 'createdAt', 'id']);
  return rows;
}

/** What a review says of each outcome, by outcome id. */
export async function outcomeNotesOf(
  reader: Reader,
  reviewId: string,
): Promise<ReadonlyMap<string, OutcomeNote>> {
  const rows: (OutcomeNote & { outcomeId: string })[] = await reader('reviewOutcomes')
    .select(
      'outcomeId',
      'baseline',
      'evidence',
      'progress',
      'comment',
      'decision',
      'newStep',
      'newMeasure',
      'newByDate',
      'newWho',
      'childFeeling',
      'agreedProgress',
      'meetingNote',
    )
    .where({ reviewId });
  return new Map(rows.map(({ outcomeId, ...note }) => [outcomeId, note]));
}
