import type { Reader, Writer } from '../database/database';

export interface Change {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly what: string;
}

/** One row's part of a change; its values stay in the database. */
export interface HistoryStep {
  readonly seq: number;
  readonly tableName: string;
  readonly rowId: string;
  readonly action: 'insert' | 'update' | 'delete';
}

/**
 * A change with its undos and redos, in order: the change itself, what undid it, what took that back, and so on. Empty for an unknown id,
 * which may be that of any of them.
 */
export async function chainOf(reader: Reader, id: string): Promise<readonly Change[]> {
  const rows: (Change & { place: number })[] = await reader.raw(
    `WITH RECURSIVE
      earlier (id, undoes, place) AS (
        SELECT id, undoes, 0 FROM changes WHERE id = :id
        UNION ALL SELECT c.id, c.undoes, place - 1 FROM changes c JOIN earlier e ON c.id = e.undoes
      ),
      later (id, place) AS (
        SELECT id, 0 FROM changes WHERE id = :id
        UNION ALL SELECT c.id, place + 1 FROM changes c JOIN later l ON c.undoes = l.id
      )
      SELECT c.id, c.at, c.by, c.what, place
      FROM (SELECT id, place FROM earlier UNION SELECT id, place FROM later) JOIN changes c USING (id) ORDER BY place`,
    { id },
  );
  return rows.map(({ place: _, ...change }) => change);
}

/** The latest steps of a change before `seq`, the last one first. */
export async function stepsBefore(
  reader: Reader,
  changeId: string,
  seq: number,
  atMost: number,
): Promise<readonly HistoryStep[]> {
  const rows: HistoryStep[] = await reader('history')
    .select('seq', 'tableName', 'rowId', 'action')
    .where({ changeId })
    .andWhere('seq', '<', seq)
    .orderBy('seq', 'desc')
    .limit(atMost);
  return rows;
}

/** Names of the columns that a step knows, as in SQL. */
export async function columnsOfStep(writer: Writer, seq: number): Promise<readonly string[]> {
  const rows: { key: string }[] = await writer.raw(
    'SELECT key FROM history, json_each(coalesce(history.old_values, history.new_values)) WHERE seq = ?',
    [seq],
  );
  return rows.map((row) => row.key);
}
