import { invalid, ok, type Result } from '../../domain/common/result';
import type { ContactChoice } from '../../domain/pupils/api';
import { type ContactFieldName, contactFields } from '../../domain/pupils/model';
import { validateContactField } from '../../domain/pupils/validate';
import { columnOf, noField } from '../database/check-field';
import type { Database, Writer } from '../database/database';
import { lastPosition, moveRow } from '../database/move-row';
import { noEntry, noPupil } from '../database/not-there';
import { ownerName, pupilName } from './pupil-name';
import { tieFields } from './repository';
import type { FieldInput } from './set-field';

export interface NewContact {
  readonly pupilId: string;
  /** A person who is a contact already; null for a new one. */
  readonly contactId: string | null;
  readonly name: string;
  readonly relationship: string;
  readonly parentalResponsibility: boolean;
}

/** Adds a person to a pupil's contacts, at the end of the list. */
export async function addContact(database: Database, input: NewContact): Promise<Result<{ id: string }>> {
  const pupil = await pupilName(database, input.pupilId);
  if (pupil === null) return noPupil;
  const name = validateContactField('name', input.name);
  if (input.contactId === null && !name.ok) return name;
  const record = database.newRecord();
  return database.change(`Added a contact of ${pupil}`, async (writer) => {
    const contactId = input.contactId ?? (name.ok ? await insertPerson(database, writer, name.value) : '');
    const person: unknown = await writer('contacts').where({ id: contactId }).whereNull('deletedAt').first();
    if (person === undefined) return noEntry;
    const { pupilId, relationship } = input;
    const twice: unknown = await writer('pupilContacts')
      .where({ pupilId, contactId })
      .whereNull('deletedAt')
      .first();
    if (twice !== undefined) return invalid('contactId', 'This person is on the list already.');
    await writer('pupilContacts').insert({
      ...record,
      pupilId,
      contactId,
      relationship,
      parentalResponsibility: input.parentalResponsibility ? 1 : 0,
      position: await lastPosition(writer, 'pupilContacts', { pupilId }),
    });
    return ok({ id: record.id });
  });
}

async function insertPerson(database: Database, writer: Writer, name: string): Promise<string> {
  const person = database.newRecord();
  await writer('contacts').insert({ ...person, name });
  return person.id;
}

/** Saves one field of a contact: of the person, for all her children, or of her tie to this pupil. */
export async function setContactField(
  database: Database,
  { id, field, value }: FieldInput,
): Promise<Result<null>> {
  if (!isContactField(field)) return noField;
  const owner = await ownerName(database.read, 'pupilContacts', id);
  if (owner === null) return noEntry;
  const checked = validateContactField(field, value);
  if (!checked.ok) return checked;
  const column = columnOf(checked.value);
  return database.change(`Changed a contact of ${owner}`, async (writer) => {
    const tie: { contactId: string } | undefined = await writer('pupilContacts').where({ id }).first();
    if (tie === undefined) return noEntry;
    const row = tieFields.includes(field)
      ? writer('pupilContacts').where({ id })
      : writer('contacts').where({ id: tie.contactId });
    await row.update({ [field]: column, updatedAt: database.clock.now() });
    return ok(null);
  });
}

function isContactField(field: string): field is ContactFieldName {
  return Object.hasOwn(contactFields, field);
}

/** Moves a contact up or down: the first one is called first. */
export async function moveContact(
  database: Database,
  { id, by }: { id: string; by: -1 | 1 },
): Promise<Result<null>> {
  const owner = await ownerName(database.read, 'pupilContacts', id);
  if (owner === null) return noEntry;
  return database.change(`Changed the order of the contacts of ${owner}`, async (writer) => {
    const tie: { pupilId: string } | undefined = await writer('pupilContacts').where({ id }).first();
    if (tie === undefined) return noEntry;
    await moveRow(writer, 'pupilContacts', id, by, { pupilId: tie.pupilId }, database.clock.now());
    return ok(null);
  });
}

/** Takes a person off a pupil's list. Nobody else's contact, she goes to the bin herself. */
export async function removeContact(database: Database, id: string): Promise<Result<null>> {
  const owner = await ownerName(database.read, 'pupilContacts', id);
  if (owner === null) return noEntry;
  return database.change(`Removed a contact of ${owner}`, async (writer) => {
    const tie: { contactId: string } | undefined = await writer('pupilContacts').where({ id }).first();
    if (tie === undefined) return noEntry;
    const now = database.clock.now();
    await writer('pupilContacts').where({ id }).update({ deletedAt: now, updatedAt: now });
    const others: unknown = await writer('pupilContacts')
      .where({ contactId: tie.contactId })
      .whereNull('deletedAt')
      .first();
    if (others === undefined)
      await writer('contacts').where({ id: tie.contactId }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}

interface ChoiceRow {
  readonly contactId: string;
  readonly name: string;
  readonly relationship: string;
  readonly legalForename: string;
  readonly legalSurname: string;
}

/** People who are contacts of other pupils and not yet of this one; those of pupils with the same surname or postcode come first. */
export async function contactChoices(
  database: Database,
  pupilId: string,
): Promise<Result<readonly ContactChoice[]>> {
  const reader = database.read;
  const rows: ChoiceRow[] = await reader('pupilContacts as t')
    .join('contacts as c', 'c.id', 't.contactId')
    .join('pupils as p', 'p.id', 't.pupilId')
    .join('pupils as me', 'me.id', reader.raw('?', [pupilId]))
    .select('t.contactId', 'c.name', 't.relationship', 'p.legalForename', 'p.legalSurname')
    .whereNull('t.deletedAt')
    .whereNull('c.deletedAt')
    .whereNull('p.deletedAt')
    .whereNotIn(
      't.contactId',
      reader('pupilContacts').select('contactId').where({ pupilId }).whereNull('deletedAt'),
    )
    .orderByRaw('(p.legal_surname = me.legal_surname OR p.postcode = me.postcode) DESC, c.name');
  return ok(
    rows.map(({ contactId, name, relationship, legalForename, legalSurname }) => ({
      contactId,
      name,
      of: `${relationship} of ${legalForename} ${legalSurname}`,
    })),
  );
}
