import { formatDate } from '../../domain/common/date-words';
import type { AccessDocument } from '../../domain/subject-access/model';
import type { Reader } from '../database/database';
import type { DocumentRow } from '../documents/repository';
import { areasOf, documentChoicesOf } from './repository';

/** A child's document with what is decided about it. */
export type CopyDocument = AccessDocument & { readonly row: DocumentRow };

const keptCopy =
  'A copy of what was sent: the same information is in the record. Tick it when the request asks for it.';

/** All documents of a child that are not in the bin, reports and the photo before copies of what was sent. */
export async function documentsOfCopy(
  reader: Reader,
  pupilId: string,
  requestId: string,
): Promise<readonly CopyDocument[]> {
  const rows: DocumentRow[] = await reader<DocumentRow>('documents')
    .where({ pupilId })
    .whereNull('deletedAt')
    .orderByRaw("purpose = 'sent-paper', COALESCE(report_date, received_on, created_at), id");
  const choices = await documentChoicesOf(reader, requestId);
  const areas = await areasOf(reader, requestId);
  return rows.map((row) => {
    const isCopy = row.purpose === 'sent-paper';
    const choice = choices.get(row.id);
    return {
      id: row.id,
      title: row.title,
      detail: [row.author ?? row.agency, row.reportDate && formatDate(row.reportDate)]
        .filter(Boolean)
        .join(', '),
      included: choice?.included == null ? !isCopy : choice.included === 1,
      whyOut: isCopy ? keptCopy : null,
      lookedOn: choice?.lookedOn ?? null,
      areas: areas.filter(({ documentId }) => documentId === row.id),
      row,
    };
  });
}
