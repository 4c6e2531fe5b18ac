import type { Service } from '../../domain/common/call';
import { ok } from '../../domain/common/result';
import { fullName } from '../../domain/pupils/names';
import type { Hit, searchApi } from '../../domain/search/api';
import { matchWords } from '../../domain/search/match-words';
import { pageOf } from '../../domain/search/page-of';
import { mostOfAKind, rankHits } from '../../domain/search/rank';
import { readQuery } from '../../domain/search/read-query';
import { snippetParts } from '../../domain/search/snippet';
import { isSearchSource, type SearchSource } from '../../domain/search/sources';
import type { Database, Reader } from '../database/database';
import {
  bestRows,
  type FoundRow,
  type Looked,
  type Match,
  type Snippets,
  snippetsOf,
  textsOf,
} from './repository';

/** More than are shown: for the kinds that do not come first, and for what is in the bin. */
const looked: Looked = { most: 400, ofATable: 4 * mostOfAKind };
const everything: Looked = { most: -1, ofATable: -1 };

type KnownRow = FoundRow & { readonly source: SearchSource };

/** Finds records and documents by their words. */
export function searchService(database: Database): Service<typeof searchApi> {
  return {
    find: async ({ text }) => {
      const terms = readQuery(text);
      const all = matchWords(terms);
      const titled = matchWords(terms, 'heading');
      if (all === null || titled === null) return ok([]);
      const groups = rankHits(await rowsFor(database.read, { all, titled }));
      const shown = groups.flatMap(({ hits }) => hits);
      const snippets = await snippetsOf(database.read, { all, titled }, shown);
      const documents = shown.filter(({ source }) => source === 'documents');
      const texts = await textsOf(
        database.read,
        documents.map(({ number }) => number),
      );
      return ok(
        groups.map(({ kind, hits }) => ({
          kind,
          hits: hits.map((row) => toHit(row, snippets.get(row.number), texts.get(row.number))),
        })),
      );
    },
  };
}

async function rowsFor(reader: Reader, match: Match): Promise<readonly KnownRow[]> {
  const first = await bestRows(reader, match, looked);
  // All of the best may be in the bin, and what is not may come after them.
  const { rows } = first.isCrowded ? await bestRows(reader, match, everything) : first;
  return rows.filter((row): row is KnownRow => isSearchSource(row.source));
}

function toHit(
  { source, rowId, pupilId, recordId, mark, dated, ...name }: KnownRow,
  found: Snippets | undefined,
  text: string | undefined,
): Hit {
  const { legalForename, legalSurname } = name;
  const words = snippetParts(found?.words ?? '');
  const isInside = words.some(({ isHit }) => isHit);
  const isKnown = legalForename !== null && legalSurname !== null;
  return {
    source,
    id: rowId,
    pupilId,
    recordId,
    mark,
    dated,
    whose: isKnown ? fullName({ legalForename, legalSurname, knownAs: null, preferredSurname: null }) : null,
    isInside,
    page: isInside && text !== undefined ? pageOf(text, found?.words ?? '') : null,
    snippet: isInside ? words : snippetParts(found?.heading ?? ''),
  };
}
