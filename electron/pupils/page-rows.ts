import type { FlagType } from '../../domain/pupils/codes';
import type { Contact, Monitoring, PupilFlag, SenNeed, SenStatus } from '../../domain/pupils/model';
import type { KeptRow, PageContact, PupilNote } from '../../domain/pupils/page-model';
import type { Reader } from '../database/database';
import { groupBy } from '../../domain/common/group-by';
import { flagsHolding } from './register-repository';
import { liveRows } from './repository';

/** The latest first. */
export async function statusRows(reader: Reader, pupilId: string): Promise<KeptRow<SenStatus>[]> {
  return liveRows(reader, 'senStatuses', pupilId)
    .select('id', 'code', 'layer', 'startsOn', 'endsOn', 'reason', 'createdAt')
    .orderBy('startsOn', 'desc');
}

/** Open ones by rank, then ended ones, the latest first. */
export async function needRows(reader: Reader, pupilId: string): Promise<KeptRow<SenNeed>[]> {
  return liveRows(reader, 'senNeeds', pupilId)
    .select('id', 'type', 'rank', 'broadArea', 'startsOn', 'endsOn', 'note', 'createdAt')
    .orderByRaw('ends_on IS NOT NULL, CASE WHEN ends_on IS NULL THEN rank END, ends_on DESC, rank');
}

export async function flagRows(reader: Reader, pupilId: string): Promise<KeptRow<PupilFlag>[]> {
  return liveRows(reader, 'pupilFlags', pupilId)
    .select('id', 'type', 'code', 'startsOn', 'endsOn', 'source', 'createdAt')
    .orderByRaw('ends_on IS NOT NULL, created_at');
}

/** The groups that hold on a day. */
export async function flagTypesOn(reader: Reader, pupilId: string, day: string): Promise<FlagType[]> {
  const rows: { type: FlagType }[] = await flagsHolding(
    reader('pupilFlags').select('type').where({ pupilId }),
    day,
  );
  return rows.map(({ type }) => type);
}

/** Concerns that are watched first, then closed ones. */
export async function monitoringRows(reader: Reader, pupilId: string): Promise<KeptRow<Monitoring>[]> {
  return liveRows(reader, 'monitorings', pupilId)
    .select('id', 'concern', 'raisedBy', 'raisedOn', 'lookAgainOn', 'outcome', 'closedOn', 'createdAt')
    .orderByRaw('closed_on IS NOT NULL, raised_on DESC');
}

/** The latest first. */
export async function noteRows(reader: Reader, pupilId: string): Promise<PupilNote[]> {
  return liveRows(reader, 'pupilNotes', pupilId)
    .select('id', 'happenedOn', 'kind', 'text', 'createdAt')
    .orderBy([
      { column: 'happenedOn', order: 'desc' },
      { column: 'createdAt', order: 'desc' },
    ]);
}

type ContactRow = Readonly<
  Record<keyof Contact & ('parentalResponsibility' | 'livesWith' | 'contactAllowed' | 'interpreter'), number>
> &
  Omit<Contact, 'parentalResponsibility' | 'livesWith' | 'contactAllowed' | 'interpreter'>;

/** A pupil's contacts in the order in which they are called. */
export async function contactRows(reader: Reader, pupilId: string): Promise<Contact[]> {
  const rows: ContactRow[] = await reader('pupilContacts as t')
    .join('contacts as c', 'c.id', 't.contactId')
    .select('t.id', 't.pupilId', 't.contactId', 't.relationship', 't.parentalResponsibility')
    .select('t.livesWith', 't.contactAllowed', 't.note', 't.position')
    .select('c.name', 'c.phone', 'c.mobile', 'c.email', 'c.address', 'c.postcode', 'c.language')
    .select('c.interpreter', 'c.communicationNeeds')
    .where({ 't.pupilId': pupilId })
    .whereNull('t.deletedAt')
    .whereNull('c.deletedAt')
    .orderBy(['t.position', 't.createdAt', 't.id']);
  return rows.map((row) => ({
    ...row,
    parentalResponsibility: row.parentalResponsibility === 1,
    livesWith: row.livesWith === 1,
    contactAllowed: row.contactAllowed === 1,
    interpreter: row.interpreter === 1,
  }));
}

/** The same with the other pupils who have them. */
export async function pageContacts(reader: Reader, pupilId: string): Promise<PageContact[]> {
  const contacts = await contactRows(reader, pupilId);
  const rows: { contactId: string; pupilId: string; legalForename: string; legalSurname: string }[] =
    await reader('pupilContacts as t')
      .join('pupils as p', 'p.id', 't.pupilId')
      .select('t.contactId', 't.pupilId', 'p.legalForename', 'p.legalSurname')
      .whereIn(
        't.contactId',
        contacts.map(({ contactId }) => contactId),
      )
      .whereNot({ 't.pupilId': pupilId })
      .whereNull('t.deletedAt')
      .whereNull('p.deletedAt');
  const sharing = groupBy(rows, (row) => row.contactId);
  return contacts.map((contact) => ({
    ...contact,
    sharedWith: (sharing.get(contact.contactId) ?? []).map((row) => ({
      pupilId: row.pupilId,
      name: `${row.legalForename} ${row.legalSurname}`,
    })),
  }));
}
