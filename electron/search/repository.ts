import type { IsoDate } from '../../domain/common/calendar-date';
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
}

const { whose, heading, words } = columnWeights;
const bm25 = `bm25(${whose}, ${heading}, ${words})`;

/** Words of a snippet: two lines in the palette. */
const snippetWords = 18;

/**
 * The best rows for a search in the words of FTS5, the best first. Whatever hangs on a plan, review, target or pupil in the bin
 * is left out. `looked` tells how many the index gave before that.
 * @param most how many the index may give; -1 for all
 */
export async function bestRows(
  reader: Reader,
  match: string,
  most: number,
): Promise<{ readonly rows: readonly FoundRow[]; readonly looked: number }> {
  const rows: (FoundRow & { readonly isThere: 0 | 1 })[] = await reader.raw(
    `WITH best AS MATERIALIZED (
      SELECT rowid AS number, rank AS score FROM search_words
      WHERE search_words MATCH :match AND rank MATCH :bm25 ORDER BY rank LIMIT :most
    )
    SELECT t.number, t.source, t.row_id, p.id AS pupil_id, t.record_id, t.mark, t.dated, p.legal_forename, p.legal_surname,
      best.score,
      t.gone = 0
        AND coalesce(p.deleted_at, plan.deleted_at, review.deleted_at, support.deleted_at, profile.deleted_at,
          target.deleted_at, invitee.deleted_at, run.deleted_at) IS NULL
        AND (t.source <> 'contacts' OR p.id IS NOT NULL) AS is_there
    FROM best
    JOIN search_texts t ON t.number = best.number
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
    ORDER BY best.score, t.number`,
    { match, bm25, most },
  );
  return { rows: rows.filter(({ isThere }) => isThere === 1), looked: rows.length };
}

/** The text around the hits of a row, marked (domain/search/snippet). */
export interface Snippets {
  readonly words: string;
  readonly heading: string;
}

/** The text around the hits of each row, by its number. */
export async function snippetsOf(
  reader: Reader,
  match: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Snippets>> {
  if (numbers.length === 0) return new Map();
  const around = (column: number) =>
    `snippet(search_words, ${column}, '${hitBegins}', '${hitEnds}', '…', ${snippetWords})`;
  const rows: (Snippets & { readonly number: number })[] = await reader.raw(
    `SELECT rowid AS number, ${around(2)} AS words, ${around(1)} AS heading FROM search_words
    WHERE search_words MATCH ? AND rowid IN (${numbers.map(() => '?').join(', ')})`,
    [match, ...numbers],
  );
  return new Map(rows.map((row) => [row.number, row]));
}

/** The whole text of each row, by its number. */
export async function textsOf(
  reader: Reader,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows: { number: number; words: string }[] = await reader('searchTexts')
    .select('number', 'words')
    .whereIn('number', [...numbers]);
  return new Map(rows.map(({ number, words: text }) => [number, text]));
}

/** The document whose inside is to be read next; not one of those `except`. */
export async function nextWaiting(reader: Reader, except: ReadonlySet<string>): Promise<string | null> {
  const row: { rowId: string } | undefined = await reader('searchTexts')
    .select('rowId')
    .where({ waiting: 1, gone: 0, source: 'documents' })
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
