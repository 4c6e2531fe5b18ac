import type { IsoDate, IsoInstant } from '../../domain/common/calendar-date';
import type { DocumentKind } from '../../domain/documents/kinds';
import type { DocumentPurpose, Reading } from '../../domain/documents/model';
import type { Reader, Writer } from '../database/database';

/** A row of `documents` as kept. */
export interface DocumentRow {
  readonly id: string;
  readonly pupilId: string | null;
  readonly title: string;
  readonly fileName: string;
  readonly kind: DocumentKind;
  readonly bytes: number;
  readonly sha256: string;
  readonly wrappedKey: string;
  readonly pages: number | null;
  readonly pdfPassword: string | null;
  readonly agency: string | null;
  readonly author: string | null;
  readonly reportDate: IsoDate | null;
  readonly receivedOn: IsoDate | null;
  readonly inSectionK: 0 | 1;
  readonly sharedWithParent: 0 | 1;
  readonly purpose: DocumentPurpose;
  readonly reading: Reading;
  readonly createdAt: IsoInstant;
  readonly updatedAt: IsoInstant;
  readonly deletedAt: IsoInstant | null;
}

export type NewDocumentRow = Omit<DocumentRow, 'deletedAt'>;

/** A document that is not in the bin. */
export async function documentById(reader: Reader, id: string): Promise<DocumentRow | undefined> {
  return reader<DocumentRow>('documents').where({ id }).whereNull('deletedAt').first();
}

/**
 * A pupil's reports and sent papers, the newest first (by the date of the report, else by the date received). The pupil's photo is
 * not among them.
 */
export async function documentsOf(reader: Reader, pupilId: string): Promise<DocumentRow[]> {
  const rows: DocumentRow[] = await reader('documents')
    .where({ pupilId })
    .whereIn('purpose', ['report', 'sent-paper'])
    .whereNull('deletedAt')
    .orderByRaw('COALESCE(report_date, received_on, created_at) DESC, id DESC');
  return rows;
}

/** The pupil's document with exactly this content, if there is one. */
export async function sameContent(
  reader: Reader,
  pupilId: string,
  { bytes, sha256 }: Pick<DocumentRow, 'bytes' | 'sha256'>,
): Promise<DocumentRow | undefined> {
  return reader<DocumentRow>('documents')
    .where({ pupilId, bytes, sha256 })
    .whereIn('purpose', ['report', 'sent-paper'])
    .whereNull('deletedAt')
    .orderBy('createdAt')
    .first();
}

/** Ids of all rows, those in the bin included: what the sweep must not take for orphans. */
export async function allDocumentIds(reader: Reader): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await reader('documents').select('id');
  return new Set(rows.map((row) => row.id));
}

export async function insertDocument(writer: Writer, row: NewDocumentRow): Promise<void> {
  await writer('documents').insert(row);
}

/** Changes some columns of a document; false when it is not there. */
export async function updateDocument(
  writer: Writer,
  id: string,
  values: Partial<Omit<DocumentRow, 'id'>>,
): Promise<boolean> {
  const count = await writer('documents').where({ id }).whereNull('deletedAt').update(values);
  return count > 0;
}

/** The pupil whose document it is, as far as documents need her. */
export interface DocumentPupil {
  readonly id: string;
  readonly legalForename: string;
  readonly middleNames: string | null;
  readonly legalSurname: string;
  readonly knownAs: string | null;
  readonly preferredSurname: string | null;
  readonly photoDocumentId: string | null;
}

export async function documentPupil(reader: Reader, pupilId: string): Promise<DocumentPupil | undefined> {
  return reader<DocumentPupil>('pupils')
    .select(
      'id',
      'legalForename',
      'middleNames',
      'legalSurname',
      'knownAs',
      'preferredSurname',
      'photoDocumentId',
    )
    .where({ id: pupilId })
    .whereNull('deletedAt')
    .first();
}
