import { formatDate } from '../../domain/common/date-words';
import { goesIn, type TransferChoice } from '../../domain/transfers/contents';
import type { TransferItem } from '../../domain/transfers/api';
import type { Reader } from '../database/database';
import type { DocumentRow } from '../documents/repository';

export type TransferDocument = TransferItem & { readonly row: DocumentRow };

/** The child's documents: reports go in, the photo and copies of what was sent stay, unless the user says otherwise. */
export async function documentsOfTransfer(
  reader: Reader,
  pupilId: string,
  choice: TransferChoice,
): Promise<readonly TransferDocument[]> {
  const rows: DocumentRow[] = await reader<DocumentRow>('documents')
    .where({ pupilId })
    .whereNull('deletedAt')
    .orderByRaw("purpose <> 'report', COALESCE(report_date, received_on, created_at) DESC, id");
  return rows.map((row) => {
    const key = `document:${row.id}`;
    const when = row.reportDate && formatDate(row.reportDate);
    const kind =
      row.purpose === 'photo' ? 'The photo' : row.purpose === 'sent-paper' ? 'A copy of what was sent' : null;
    return {
      key,
      title: row.title,
      about: [row.author ?? row.agency, when, kind].filter(Boolean).join(', '),
      goesIn: goesIn(key, row.purpose === 'report', choice),
      row,
    };
  });
}
