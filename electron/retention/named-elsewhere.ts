import { fullName, type PupilNames } from '../../domain/pupils/names';
import type { NamedElsewhere } from '../../domain/retention/api';
import { isSearchSource, searchSources } from '../../domain/search/sources';
import type { Reader } from '../database/database';
import type { Doomed } from './doomed-rows';

/** More places than these are not listed one by one. */
const most = 50;

interface Hit {
  readonly source: string;
  readonly rowId: string;
  readonly pupilId: string | null;
  readonly mark: string | null;
  readonly forename: string | null;
  readonly surname: string | null;
}

/** Records that stay and name one of the pupils in their words: told before, because only a person can say what to do with them. */
export async function namedElsewhere(
  reader: Reader,
  doomed: Doomed,
  names: readonly string[],
): Promise<readonly NamedElsewhere[]> {
  const found = new Map<string, NamedElsewhere>();
  for (const name of names) {
    for (const hit of await hitsOf(reader, name)) {
      if (doomed.get(hit.source)?.has(hit.rowId) === true || !isSearchSource(hit.source)) continue;
      found.set(`${hit.source} ${hit.rowId}`, {
        place: searchSources[hit.source].place(hit.mark),
        whose:
          hit.forename === null || hit.surname === null ? null : fullName(namesOf(hit.forename, hit.surname)),
        pupilId: hit.pupilId,
      });
    }
  }
  return [...found.values()].slice(0, most);
}

async function hitsOf(reader: Reader, name: string): Promise<readonly Hit[]> {
  // A phrase for FTS5, in the columns that hold words of the record itself.
  const phrase = `{heading words} : "${name.replaceAll('"', '""')}"`;
  return reader.raw<Hit[]>(
    `SELECT t.source, t.row_id, t.pupil_id, t.mark, p.legal_forename AS forename, p.legal_surname AS surname
      FROM search_words w JOIN search_texts t ON t.number = w.rowid LEFT JOIN pupils p ON p.id = t.pupil_id
      WHERE search_words MATCH ? AND t.gone = 0 LIMIT 500`,
    [phrase],
  );
}

function namesOf(legalForename: string, legalSurname: string): PupilNames {
  return { legalForename, legalSurname, knownAs: null, preferredSurname: null };
}
