import { fullName, knownAsName, surnameFirst, type PupilNames } from '../../domain/pupils/names';
import type { Reader } from '../database/database';
import { inPieces } from './in-pieces';

interface NamedRow extends PupilNames {
  readonly id: string;
}

/**
 * How the pupils stand in words: 'Maya Chen', 'Chen, Maya', 'May Chen-Lowe'. A name that a pupil who stays has too is left out: it cannot be
 * known whom it means.
 */
export async function namesInWords(reader: Reader, pupilIds: readonly string[]): Promise<readonly string[]> {
  const all: NamedRow[] = await reader('pupils').select(
    'id',
    'legalForename',
    'legalSurname',
    'knownAs',
    'preferredSurname',
  );
  const going = new Set(pupilIds);
  const staying = new Set(all.filter(({ id }) => !going.has(id)).flatMap(waysToName));
  const names = all.filter(({ id }) => going.has(id)).flatMap(waysToName);
  // Longer ones first: 'Maya Chen-Lowe' holds 'Maya Chen'.
  return [...new Set(names)].filter((name) => !staying.has(name)).sort((a, b) => b.length - a.length);
}

export async function titlesOf(
  reader: Reader,
  pupilIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const piece of inPieces(pupilIds)) {
    const rows: NamedRow[] = await reader('pupils')
      .select('id', 'legalForename', 'legalSurname', 'knownAs', 'preferredSurname')
      .whereIn('id', piece);
    for (const row of rows) found.set(row.id, fullName(row));
  }
  return found;
}

function waysToName(names: PupilNames): readonly string[] {
  const called = knownAsName(names);
  const knownAs = names.knownAs === null ? [] : [`${names.knownAs} ${names.legalSurname}`];
  return [fullName(names), surnameFirst(names), ...(called === null ? [] : [called]), ...knownAs];
}
