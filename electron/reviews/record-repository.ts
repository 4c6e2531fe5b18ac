import { groupBy } from '../../domain/common/group-by';
import type {
  PackAction,
  PackAgendaItem,
  PackAmendment,
  PackDelivered,
  PackDifference,
} from '../../domain/reviews/record-data';
import type { RecordList } from '../../domain/reviews/record-model';
import type { DueRecord } from '../../domain/tasks/due-model';
import type { Reader } from '../database/database';

/** Where each list of a review is kept, with the words of its changes. */
export const listTables: Readonly<Record<RecordList, { readonly table: string; readonly one: string }>> = {
  agenda: { table: 'reviewAgendaItems', one: 'a point of the agenda' },
  action: { table: 'reviewActions', one: 'an action' },
  difference: { table: 'reviewDifferences', one: 'a difference of opinion' },
  amendment: { table: 'reviewAmendments', one: 'an amendment' },
};

function lines<Row>(
  reader: Reader,
  list: RecordList,
  reviewId: string,
  columns: readonly string[],
): Promise<Row[]> {
  return reader(listTables[list].table)
    .select('id', ...columns)
    .where({ reviewId })
    .whereNull('deletedAt')
    .orderBy(['position', 'createdAt', 'id']);
}

export function agendaOf(reader: Reader, reviewId: string): Promise<PackAgendaItem[]> {
  return lines(reader, 'agenda', reviewId, ['title', 'discussion', 'decision']);
}

export function actionsOf(reader: Reader, reviewId: string): Promise<PackAction[]> {
  return lines(reader, 'action', reviewId, ['what', 'owner', 'dueOn', 'doneOn']);
}

export function differencesOf(reader: Reader, reviewId: string): Promise<PackDifference[]> {
  return lines(reader, 'difference', reviewId, ['who', 'about', 'words']);
}

export function amendmentsOf(reader: Reader, reviewId: string): Promise<PackAmendment[]> {
  return lines(reader, 'amendment', reviewId, [
    'section',
    'ref',
    'itemId',
    'currentText',
    'proposedText',
    'reason',
    'evidence',
    'proposedBy',
    'standing',
  ]);
}

/** Kept answers of the invitees of a review: invitee id -> field -> value. */
export async function inviteeAnswersOf(
  reader: Reader,
  reviewId: string,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const rows: { inviteeId: string; field: string; value: string }[] = await reader('reviewInviteeAnswers')
    .select('inviteeId', 'field', 'value')
    .where({ reviewId });
  const byInvitee = new Map<string, Map<string, string>>();
  for (const { inviteeId, field, value } of rows) {
    const answers = byInvitee.get(inviteeId) ?? new Map<string, string>();
    answers.set(field, value);
    byInvitee.set(inviteeId, answers);
  }
  return byInvitee;
}

/** Provision as delivered, by the id of the item of the plan. */
export async function deliveredOf(
  reader: Reader,
  reviewId: string,
): Promise<Readonly<Record<string, PackDelivered>>> {
  const rows: (PackDelivered & { provisionId: string })[] = await reader('reviewProvisions')
    .select(
      'provisionId',
      'deliveredBy',
      'startedOn',
      'minutesPerSession',
      'sessionsPerWeek',
      'sessionsPerYear',
      'weeks',
      'gapReason',
      'effect',
      'hourlyCostPence',
      'otherCostPence',
    )
    .where({ reviewId });
  return Object.fromEntries(rows.map(({ provisionId, ...delivered }) => [provisionId, delivered]));
}

/** What the meetings of several reviews left behind, by review: whether anything is written down, and the actions that are not done. */
export async function dueRecordsOf(
  reader: Reader,
  reviewIds: readonly string[],
): Promise<ReadonlyMap<string, DueRecord>> {
  const written: { reviewId: string }[] = await reader(listTables.agenda.table)
    .distinct('reviewId')
    .whereIn('reviewId', reviewIds)
    .whereNull('deletedAt')
    .where((said) => {
      void said.whereNotNull('discussion').orWhereNotNull('decision');
    });
  const actions: (DueRecord['actions'][number] & { reviewId: string })[] = await reader(
    listTables.action.table,
  )
    .select('reviewId', 'id', 'what', 'owner', 'dueOn')
    .whereIn('reviewId', reviewIds)
    .whereNull('deletedAt')
    .whereNull('doneOn')
    .orderBy(['position', 'createdAt', 'id']);
  const isWritten = new Set(written.map(({ reviewId }) => reviewId));
  const actionsOfReview = groupBy(actions, ({ reviewId }) => reviewId);
  return new Map(
    reviewIds.map((id) => [id, { isWritten: isWritten.has(id), actions: actionsOfReview.get(id) ?? [] }]),
  );
}

/** The reviews whose meetings agreed something that is not done. */
export async function reviewsWithOpenActions(reader: Reader): Promise<ReadonlySet<string>> {
  const rows: { reviewId: string }[] = await reader(listTables.action.table)
    .distinct('reviewId')
    .whereNull('deletedAt')
    .whereNull('doneOn');
  return new Set(rows.map(({ reviewId }) => reviewId));
}
