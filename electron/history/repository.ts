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

export async function changeById(reader: Reader, id: string): Promise<Change | undefined> {
  return reader<Change>('changes').where({ id }).first();
}

export async function wasUndone(reader: Reader, id: string): Promise<boolean> {
  return (await reader('changes').where({ undoes: id }).first()) !== undefined;
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
