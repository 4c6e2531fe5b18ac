import type { IsoDate } from '../../domain/common/calendar-date';
import type { SendMethod, SentKind } from '../../domain/papers/sent';
import type { Reader } from '../database/database';

/** A row of `sent_papers` with the document that it points to. */
export interface SentRow {
  readonly id: string;
  readonly reviewId: string;
  readonly pack: SentKind;
  readonly title: string;
  readonly version: number;
  readonly sentOn: IsoDate;
  readonly method: SendMethod;
  readonly note: string | null;
  /** JSON: see sent-snapshot.ts. */
  readonly facts: string;
  /** Null when the document is in the bin. */
  readonly documentId: string | null;
  readonly sha256: string | null;
}

export interface RecipientRow {
  readonly sentPaperId: string;
  readonly inviteeId: string | null;
  readonly name: string;
}

/** What went out for a review, the latest first. */
export async function sentPapersOf(reader: Reader, reviewId: string): Promise<SentRow[]> {
  const rows: SentRow[] = await reader('sentPapers')
    .leftJoin('documents', (join) => {
      join.on('documents.id', 'sentPapers.documentId').andOnNull('documents.deletedAt');
    })
    .select({
      id: 'sentPapers.id',
      reviewId: 'sentPapers.reviewId',
      pack: 'sentPapers.pack',
      title: 'sentPapers.title',
      version: 'sentPapers.version',
      sentOn: 'sentPapers.sentOn',
      method: 'sentPapers.method',
      note: 'sentPapers.note',
      facts: 'sentPapers.facts',
      documentId: 'documents.id',
      sha256: 'documents.sha256',
    })
    .where({ 'sentPapers.reviewId': reviewId })
    .whereNull('sentPapers.deletedAt')
    .orderBy([
      { column: 'sentPapers.sentOn', order: 'desc' },
      { column: 'sentPapers.id', order: 'desc' },
    ]);
  return rows;
}

/** To whom each of these went, by the id of what was sent, in the order of the grid of invitees. */
export async function recipientsOf(
  reader: Reader,
  sentPaperIds: readonly string[],
): Promise<ReadonlyMap<string, readonly RecipientRow[]>> {
  const rows: RecipientRow[] = await reader('sentPaperRecipients')
    .select('sentPaperId', 'inviteeId', 'name')
    .whereIn('sentPaperId', [...sentPaperIds])
    .orderBy('id');
  return new Map(sentPaperIds.map((id) => [id, rows.filter(({ sentPaperId }) => sentPaperId === id)]));
}
