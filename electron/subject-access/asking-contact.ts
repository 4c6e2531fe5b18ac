import type { AskingContact } from '../../domain/subject-access/home';
import type { Reader } from '../database/database';
import type { RequestRow } from './repository';

/** Who asks, where that is a contact of the child now; null for anybody else. */
export async function askingContact(
  reader: Reader,
  { pupilId, askedContactId }: Pick<RequestRow, 'pupilId' | 'askedContactId'>,
): Promise<AskingContact | null> {
  if (askedContactId === null) return null;
  const row: { name: string; livesWith: number } | undefined = await reader('pupilContacts as l')
    .join('contacts as c', 'c.id', 'l.contactId')
    .select('c.name', 'l.livesWith')
    .where({ 'l.pupilId': pupilId, 'l.contactId': askedContactId })
    .whereNull('l.deletedAt')
    .first();
  return row === undefined ? null : { name: row.name, livesWith: row.livesWith === 1 };
}
