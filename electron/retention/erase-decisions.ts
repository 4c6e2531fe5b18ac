import { contactPeople } from '../../domain/subject-access/redact/contact-people';
import { childPerson } from '../../domain/subject-access/redact/people';
import type { Reader, Writer } from '../database/database';
import type { Doomed } from './doomed-rows';
import { inPieces } from './in-pieces';

interface NamedPupil {
  readonly legalForename: string;
  readonly legalSurname: string;
}

/** How the pupils and contacts among the rows are known to requests for copies of other records (domain/subject-access). */
export async function keysInRequests(reader: Reader, doomed: Doomed): Promise<readonly string[]> {
  const pupils: NamedPupil[] = await rowsOf(reader, doomed, 'pupils', ['legalForename', 'legalSurname']);
  const contacts: { name: string }[] = await rowsOf(reader, doomed, 'contacts', ['name']);
  const adults = contacts.flatMap(({ name }) =>
    contactPeople(name, 'other-family', null).map(({ key }) => key),
  );
  return [...pupils.map((names) => childPerson(names).key), ...adults];
}

async function rowsOf<Row extends object>(
  reader: Reader,
  doomed: Doomed,
  table: string,
  columns: readonly string[],
): Promise<Row[]> {
  const found: Row[] = [];
  for (const piece of inPieces([...(doomed.get(table) ?? [])])) {
    const rows: Row[] = await reader(table)
      .select([...columns])
      .whereIn('id', piece);
    found.push(...rows);
  }
  return found;
}

/** What was decided about these people in requests for copies of other records goes with them, and the history of that. */
export async function eraseDecisions(writer: Writer, keys: readonly string[]): Promise<void> {
  const wanted = new Set(keys);
  const decided: { id: string; words: string }[] = await writer('accessNames').select('id', 'words');
  const ids = decided.filter(({ words }) => wanted.has(words)).map(({ id }) => id);
  for (const piece of inPieces(ids)) await writer('accessNames').whereIn('id', piece).delete();
  const steps: { seq: number; oldValues: string | null; newValues: string | null }[] = await writer('history')
    .select('seq', 'oldValues', 'newValues')
    .where({ tableName: 'access_names' });
  const about = steps
    .filter((step) => [step.oldValues, step.newValues].some((values) => wanted.has(wordsIn(values))))
    .map(({ seq }) => seq);
  for (const piece of inPieces(about)) await writer('history').whereIn('seq', piece).delete();
}

function wordsIn(values: string | null): string {
  const row = JSON.parse(values ?? '{}') as { readonly words?: string };
  return row.words ?? '';
}
