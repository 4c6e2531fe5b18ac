import type { IsoDate } from '../../domain/common/calendar-date';
import { checkValue } from '../../domain/common/check-value';
import { fail, ok, type Result } from '../../domain/common/result';
import { tidyLine } from '../../domain/common/text';
import { type Area, type RequestField, requestFields } from '../../domain/subject-access/model';
import { ownWordsProblem } from '../../domain/subject-access/redact/matcher-for';
import type { NameDecision } from '../../domain/subject-access/redact/people';
import type { Database, Reader } from '../database/database';
import { noPupil } from '../database/not-there';
import { requestById } from './repository';

export const noRequest = fail(
  'not-found',
  'This request is no longer there. It may have been removed or undone.',
);

export async function addRequest(
  database: Database,
  { pupilId, receivedOn }: { pupilId: string; receivedOn: IsoDate },
): Promise<Result<{ id: string }>> {
  const name = await pupilName(database.read, pupilId);
  if (name === null) return noPupil;
  const record = database.newRecord();
  return database.change(`Recorded a subject access request for ${name}`, async (writer) => {
    await writer('accessRequests').insert({ ...record, pupilId, receivedOn });
    return ok({ id: record.id });
  });
}

export async function setRequestField(
  database: Database,
  { id, field, value }: { id: string; field: RequestField; value: string | null },
): Promise<Result<null>> {
  const checked = checkValue(requestFields[field], field, value);
  if (!checked.ok) return checked;
  return changeRequest(database, id, 'Changed a subject access request', { [field]: checked.value });
}

export async function removeRequest(database: Database, id: string): Promise<Result<null>> {
  return changeRequest(database, id, 'Removed a subject access request', { deletedAt: database.clock.now() });
}

async function changeRequest(
  database: Database,
  id: string,
  what: string,
  values: Readonly<Record<string, unknown>>,
): Promise<Result<null>> {
  return database.change(what, async (writer) => {
    const changed = await writer('accessRequests')
      .where({ id })
      .whereNull('deletedAt')
      .update({ ...values, updatedAt: database.clock.now() });
    return changed > 0 ? ok(null) : noRequest;
  });
}

/** @param decision null: the rule decides again */
export async function setName(
  database: Database,
  { requestId, key, decision }: { requestId: string; key: string; decision: NameDecision | null },
): Promise<Result<null>> {
  return ofRequest(database, requestId, 'Changed which names are taken out of a copy', async (writer) => {
    await writer('accessNames').where({ requestId, kind: 'found', words: key }).delete();
    if (decision !== null)
      await writer('accessNames').insert({
        ...database.newRecord(),
        requestId,
        kind: 'found',
        words: key,
        decision,
      });
  });
}

export async function addWords(
  database: Database,
  { requestId, words }: { requestId: string; words: string },
): Promise<Result<null>> {
  const tidied = tidyLine(words);
  const problem = ownWordsProblem(tidied);
  if (problem !== null) return fail('invalid', problem, { fields: [{ field: 'words', message: problem }] });
  const entry = { requestId, kind: 'own', words: tidied };
  return ofRequest(database, requestId, 'Added words to take out of a copy', async (writer) => {
    const known: unknown = await writer('accessNames').where(entry).first();
    if (known === undefined)
      await writer('accessNames').insert({ ...database.newRecord(), ...entry, decision: 'redact' });
  });
}

export async function removeWords(
  database: Database,
  { requestId, words }: { requestId: string; words: string },
): Promise<Result<null>> {
  return ofRequest(database, requestId, 'Removed words to take out of a copy', async (writer) => {
    await writer('accessNames').where({ requestId, kind: 'own', words }).delete();
  });
}

interface OfDocument {
  readonly requestId: string;
  readonly documentId: string;
}

export async function setDocument(
  database: Database,
  of: OfDocument,
  included: boolean,
): Promise<Result<null>> {
  return setChoice(database, of, () => 'Changed what goes into a copy', { included: included ? 1 : 0 });
}

/** @param lookedOn the day on which somebody looked at its pages; null: nobody has yet */
export async function setLooked(
  database: Database,
  of: OfDocument,
  lookedOn: IsoDate | null,
): Promise<Result<null>> {
  const what = (title: string): string =>
    lookedOn === null
      ? `Noted that ${title} is still to be looked at for a copy`
      : `Noted that ${title} was looked at for a copy`;
  return setChoice(database, of, what, { lookedOn });
}

async function setChoice(
  database: Database,
  { requestId, documentId }: OfDocument,
  what: (title: string) => string,
  values: { readonly included: 0 | 1 } | { readonly lookedOn: IsoDate | null },
): Promise<Result<null>> {
  return ofDocument(database, { requestId, documentId }, what, async (writer) => {
    const changed = await writer('accessDocuments')
      .where({ requestId, documentId })
      .update({ ...values, updatedAt: database.clock.now() });
    if (changed === 0)
      await writer('accessDocuments').insert({ ...database.newRecord(), requestId, documentId, ...values });
  });
}

export async function addArea(
  database: Database,
  { requestId, documentId, area }: OfDocument & { readonly area: Omit<Area, 'id'> },
): Promise<Result<{ id: string }>> {
  const record = database.newRecord();
  const added = await ofDocument(
    database,
    { requestId, documentId },
    () => 'Marked an area to paint over',
    async (writer) => {
      await writer('accessAreas').insert({ ...record, requestId, documentId, ...area });
    },
  );
  return added.ok ? { ...added, value: { id: record.id } } : added;
}

export async function removeArea(database: Database, id: string): Promise<Result<null>> {
  return database.change('Removed an area to paint over', async (writer) => {
    const now = database.clock.now();
    await writer('accessAreas').where({ id }).update({ deletedAt: now, updatedAt: now });
    return ok(null);
  });
}

type Write = (writer: Parameters<Parameters<Database['change']>[1]>[0]) => Promise<void>;

async function ofRequest(database: Database, id: string, what: string, write: Write): Promise<Result<null>> {
  if ((await requestById(database.read, id)) === undefined) return noRequest;
  return database.change(what, async (writer) => {
    await write(writer);
    return ok(null);
  });
}

/** Only documents of the child whose request it is. */
async function ofDocument(
  database: Database,
  { requestId, documentId }: OfDocument,
  what: (title: string) => string,
  write: Write,
): Promise<Result<null>> {
  const request = await requestById(database.read, requestId);
  if (request === undefined) return noRequest;
  const document: { title: string } | undefined = await database
    .read('documents')
    .select('title')
    .where({ id: documentId, pupilId: request.pupilId })
    .whereNull('deletedAt')
    .first();
  if (document === undefined) return fail('not-found', 'This document is no longer there.');
  return ofRequest(database, requestId, what(document.title), write);
}

export async function pupilName(reader: Reader, id: string): Promise<string | null> {
  const row: { legalForename: string; legalSurname: string } | undefined = await reader('pupils')
    .select('legalForename', 'legalSurname')
    .where({ id })
    .whereNull('deletedAt')
    .first();
  return row === undefined ? null : `${row.legalForename} ${row.legalSurname}`;
}
