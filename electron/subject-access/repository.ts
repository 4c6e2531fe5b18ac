import type { IsoDate } from '../../domain/common/calendar-date';
import type { AccessRequest, Area } from '../../domain/subject-access/model';
import type { NameDecision } from '../../domain/subject-access/redact/people';
import type { Reader } from '../database/database';

export type RequestRow = AccessRequest & { readonly pupilId: string };

const columns = [
  'id',
  'pupilId',
  'receivedOn',
  'askedBy',
  'askedContactId',
  'identityAskedOn',
  'identityCheckedOn',
  'identityHow',
  'clarificationAskedOn',
  'clarifiedOn',
  'clarifiedHow',
  'extendedBecause',
  'extensionToldOn',
  'note',
  'sentOn',
  'sentHow',
  'sentTo',
  'documentId',
] as const;

/** Requests that are not in the bin, the latest first; of one pupil, or of all. */
export async function requestsOf(reader: Reader, pupilId: string | null): Promise<readonly RequestRow[]> {
  const query = reader('accessRequests')
    .select(...columns)
    .whereNull('deletedAt')
    .orderBy([
      { column: 'receivedOn', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  const rows: RequestRow[] = await (pupilId === null ? query : query.where({ pupilId }));
  return rows;
}

export async function requestById(reader: Reader, id: string): Promise<RequestRow | undefined> {
  const row: RequestRow | undefined = await reader('accessRequests')
    .select(...columns)
    .where({ id })
    .whereNull('deletedAt')
    .first();
  return row;
}

export interface NameRow {
  readonly words: string;
  readonly kind: 'found' | 'own';
  readonly decision: NameDecision;
}

export async function namesOf(reader: Reader, requestId: string): Promise<readonly NameRow[]> {
  const rows: NameRow[] = await reader('accessNames')
    .select('words', 'kind', 'decision')
    .where({ requestId })
    .orderBy('createdAt');
  return rows;
}

export interface DocumentChoiceRow {
  readonly documentId: string;
  readonly included: 0 | 1 | null;
  readonly lookedOn: IsoDate | null;
}

export async function documentChoicesOf(
  reader: Reader,
  requestId: string,
): Promise<ReadonlyMap<string, DocumentChoiceRow>> {
  const rows: DocumentChoiceRow[] = await reader('accessDocuments')
    .select('documentId', 'included', 'lookedOn')
    .where({ requestId });
  return new Map(rows.map((row) => [row.documentId, row]));
}

export type AreaRow = Area & { readonly documentId: string };

export async function areasOf(reader: Reader, requestId: string): Promise<readonly AreaRow[]> {
  const rows: AreaRow[] = await reader('accessAreas')
    .select('id', 'documentId', 'page', 'x', 'y', 'width', 'height')
    .where({ requestId })
    .whereNull('deletedAt')
    .orderBy(['page', 'y', 'x']);
  return rows;
}
