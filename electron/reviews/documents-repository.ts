import type { DocumentChoice } from '../../domain/reviews/api';
import { goesInByDefault } from '../../domain/reviews/words';
import type { Reader } from '../database/database';

interface DocumentRow {
  readonly documentId: string;
  readonly title: string;
  readonly author: string | null;
  readonly agency: string | null;
  readonly reportDate: string | null;
  readonly receivedOn: string | null;
  readonly fileName: string;
  readonly kind: string;
  readonly bytes: number;
  readonly pages: number | null;
  readonly sha256: string;
  readonly inSectionK: number;
  readonly sharedWithParent: number;
  readonly included: number | null;
  readonly circulatedTo: string | null;
  readonly position: number | null;
}

/**
 * The reports of a pupil in the order in which a review's pack has them: those that were chosen or moved in their order, then the
 * others, the newest first. Reads only; the documents themselves are looked after elsewhere (electron/documents).
 */
export async function documentChoices(
  reader: Reader,
  reviewId: string,
  pupilId: string,
  lastReviewMeetingOn: string | null,
): Promise<DocumentChoice[]> {
  const rows: DocumentRow[] = await reader('documents')
    .leftJoin('reviewDocuments', (join) => {
      join.on('reviewDocuments.documentId', 'documents.id').andOnVal('reviewDocuments.reviewId', reviewId);
    })
    .select({
      documentId: 'documents.id',
      title: 'documents.title',
      author: 'documents.author',
      agency: 'documents.agency',
      reportDate: 'documents.reportDate',
      receivedOn: 'documents.receivedOn',
      fileName: 'documents.fileName',
      kind: 'documents.kind',
      bytes: 'documents.bytes',
      pages: 'documents.pages',
      sha256: 'documents.sha256',
      inSectionK: 'documents.inSectionK',
      sharedWithParent: 'documents.sharedWithParent',
      included: 'reviewDocuments.included',
      circulatedTo: 'reviewDocuments.circulatedTo',
      position: 'reviewDocuments.position',
    })
    .where({ 'documents.pupilId': pupilId, 'documents.purpose': 'report' })
    .whereNull('documents.deletedAt')
    .orderBy([{ column: 'documents.reportDate', order: 'desc' }, { column: 'documents.createdAt' }]);
  const last = Number.MAX_SAFE_INTEGER;
  return [...rows]
    .sort((one, other) => (one.position ?? last) - (other.position ?? last))
    .map(({ position: _, ...row }) => ({
      ...row,
      inSectionK: row.inSectionK === 1,
      sharedWithParent: row.sharedWithParent === 1,
      included:
        row.included === null ? goesInByDefault(row.reportDate, lastReviewMeetingOn) : row.included === 1,
    }));
}
