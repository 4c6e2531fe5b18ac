import type { IsoDate } from '../../domain/common/calendar-date';
import type { Match } from '../../domain/search/match-words';
import { columnWeights } from '../../domain/search/rank';
import { hitBegins, hitEnds } from '../../domain/search/snippet';
import type { Reader } from '../database/database';

/** A row of the index that fits, and whose record is not in the bin. */
export interface FoundRow {
  readonly number: number;
  readonly source: string;
  readonly rowId: string;
  readonly pupilId: string | null;
  readonly recordId: string | null;
  readonly mark: string | null;
  readonly dated: IsoDate | null;
  readonly legalForename: string | null;
  readonly legalSurname: string | null;
  readonly score: number;
  /** 1 where it is among the rows that were weighed for what they are called alone (Match.titled). */
  readonly isTitled: 0 | 1;
}

const { whose, heading, words } = columnWeights;
const bm25 = `bm25(search_words, ${whose}, ${heading}, ${words})`;

/** Words of a snippet: two lines in the palette. */
const snippetWords = 18;

/**
 * So many of the newest that fit are weighed against each other, and so many that are called what was typed. Weighing all of them would
 * take longer with every year of notes, and nobody looks for the best of 100,000.
 */
const mostWeighed = 3_000;

/** A word that is in more rows than this is common. No school alone has so many; ten years of fifteen thousand pupils have millions. */
const commonFrom = 50_000;

/** Whether what FTS5 is asked for fits a very great number of rows; of a smaller index nothing is asked. */
export async function isCommon(reader: Reader, match: string): Promise<boolean> {
  const rows: { isCommon: 0 | 1 }[] = await reader.raw(
    `SELECT (SELECT max(number) FROM search_texts) > :commonFrom
      AND EXISTS (SELECT 1 FROM search_words WHERE search_words MATCH :match LIMIT 1 OFFSET :commonFrom) AS is_common`,
    { match, commonFrom },
  );
  return rows[0]?.isCommon === 1;
}

/** How many rows are looked at; -1 for all that fit. */
export interface Looked {
  /** So many of the best. */
  readonly most: number;
  /** So many of these in each table. */
  readonly ofATable: number;
}

/**
 * The best rows for a search, the best first. Whatever hangs on a plan, review, target or pupil in the bin is left out: `isCrowded` when
 * so much was left out that there may be rows worth showing beyond those that were looked at.
 */
export async function bestRows(
  reader: Reader,
  { all, titled }: Match,
  { most, ofATable }: Looked,
): Promise<{ readonly rows: readonly FoundRow[]; readonly isCrowded: boolean }> {
  const rows: (FoundRow & { readonly isThere: 0 | 1; readonly looked: number })[] = await reader.raw(
    `WITH weighed AS (
      SELECT * FROM (SELECT rowid AS number, ${bm25} AS score, 0 AS is_titled FROM search_words
        WHERE search_words MATCH :all ORDER BY rowid DESC LIMIT :weighed)
      UNION ALL
      SELECT * FROM (SELECT rowid AS number, ${bm25} AS score, 1 AS is_titled FROM search_words
        WHERE search_words MATCH :titled ORDER BY rowid DESC LIMIT :weighed)
    ),
    best AS MATERIALIZED (SELECT number, min(score) AS score, min(is_titled) AS is_titled FROM weighed
      GROUP BY number ORDER BY 2, 1 LIMIT :most),
    placed AS MATERIALIZED (SELECT best.*, row_number() OVER (PARTITION BY t.source ORDER BY best.score, best.number) AS place
      FROM best JOIN search_texts t ON t.number = best.number)
    SELECT t.number, t.source, t.row_id, p.id AS pupil_id, t.record_id, t.mark, t.dated, p.legal_forename, p.legal_surname,
      placed.score, placed.is_titled, (SELECT count(*) FROM best) AS looked,
      t.gone = 0
        AND coalesce(p.deleted_at, plan.deleted_at, review.deleted_at, support.deleted_at, profile.deleted_at,
          target.deleted_at, invitee.deleted_at, run.deleted_at) IS NULL
        AND (t.source <> 'contacts' OR p.id IS NOT NULL) AS is_there
    FROM placed CROSS JOIN search_texts t ON t.number = placed.number
    LEFT JOIN pupils p ON p.id = CASE t.source WHEN 'contacts' THEN (
        SELECT link.pupil_id FROM pupil_contacts link JOIN pupils child ON child.id = link.pupil_id
        WHERE link.contact_id = t.row_id AND link.deleted_at IS NULL AND child.deleted_at IS NULL
        ORDER BY child.archived_at IS NOT NULL, link.pupil_id LIMIT 1
      ) ELSE t.pupil_id END
    LEFT JOIN ehc_plans plan ON plan.id = t.record_id
    LEFT JOIN reviews review ON review.id = t.record_id
    LEFT JOIN support_plans support ON support.id = t.record_id
    LEFT JOIN pupil_profiles profile ON profile.id = t.record_id
    LEFT JOIN provisions run ON t.source = 'provision_sessions' AND run.id = t.record_id
    LEFT JOIN plan_outcomes target ON t.source IN ('outcome_progress', 'support_observations') AND target.id = t.mark
    LEFT JOIN review_invitees invitee ON t.source = 'review_invitee_answers' AND invitee.id = t.mark
    WHERE placed.place <= :ofATable OR :ofATable < 0
    ORDER BY placed.score, placed.number`,
    { all, titled, most, ofATable, weighed: most < 0 ? -1 : mostWeighed },
  );
  const there = rows.filter(({ isThere }) => isThere === 1);
  return { rows: there, isCrowded: rows[0]?.looked === most && there.length < rows.length / 2 };
}

/** The text around the hits of a row, marked (domain/search/snippet). */
export interface Snippets {
  readonly words: string;
  readonly heading: string;
}

/** The text around the hits of each row, by its number. */
export async function snippetsOf(
  reader: Reader,
  { terms, titled }: Match,
  rows: readonly Pick<FoundRow, 'number' | 'isTitled'>[],
): Promise<ReadonlyMap<number, Snippets>> {
  const found = new Map<number, Snippets>();
  for (const [match, isTitled] of [
    [terms, 0],
    [titled, 1],
  ] as const) {
    const numbers = rows.filter((row) => row.isTitled === isTitled).map(({ number }) => number);
    for (const row of await snippetsIn(reader, match, numbers)) found.set(row.number, row);
  }
  return found;
}

async function snippetsIn(
  reader: Reader,
  match: string,
  numbers: readonly number[],
): Promise<readonly (Snippets & { readonly number: number })[]> {
  if (numbers.length === 0) return [];
  const around = (column: number) =>
    `snippet(search_words, ${column}, '${hitBegins}', '${hitEnds}', '…', ${snippetWords})`;
  // By the plus the index is read once, from the newest to the oldest of the rows: asked for each by its number, it would be searched
  // anew for each.
  return reader.raw(
    `SELECT rowid AS number, ${around(2)} AS words, ${around(1)} AS heading FROM search_words
    WHERE search_words MATCH ? AND rowid >= ? AND +rowid IN (${numbers.map(() => '?').join(', ')}) ORDER BY rowid DESC`,
    [match, Math.min(...numbers), ...numbers],
  );
}

/** The whole text of each row, by its number. */
export async function textsOf(
  reader: Reader,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (numbers.length === 0) return new Map();
  const rows: { number: number; words: string }[] = await reader('searchTexts')
    .select('number', 'words')
    .whereIn('number', [...numbers]);
  return new Map(rows.map(({ number, words: text }) => [number, text]));
}

/** The document whose inside is to be read next; not one of those `except`. */
export async function nextWaiting(reader: Reader, except: ReadonlySet<string>): Promise<string | null> {
  const row: { rowId: string } | undefined = await reader('searchTexts')
    .select('rowId')
    // Said so that SQLite takes the index of what waits: by their source it would look at every document that there is.
    .whereRaw("waiting = 1 AND gone = 0 AND +source = 'documents'")
    .whereNotIn('rowId', [...except])
    .orderBy('number', 'desc')
    .first();
  return row?.rowId ?? null;
}

/**
 * Puts what a document says into the index. It is no change that somebody made: what can be read again from the document has no history.
 */
export async function keepWords(reader: Reader, documentId: string, text: string): Promise<void> {
  await reader('searchTexts')
    .where({ source: 'documents', rowId: documentId })
    .update({ words: text, waiting: 0 });
}
