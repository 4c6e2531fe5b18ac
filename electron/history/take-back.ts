import type { Writer } from '../database/database';
import { columnsOfStep, type HistoryStep } from './repository';

/** Steps next to each other that do the same to the same table, each row at most once, the last step first. */
export type Run = readonly [HistoryStep, ...HistoryStep[]];

/** Parts steps into runs, so that a change of many thousand rows is taken back in few statements and in exact reverse order. */
export function runsOf(steps: readonly HistoryStep[]): readonly Run[] {
  const runs: [HistoryStep, ...HistoryStep[]][] = [];
  let rows = new Set<string>();
  for (const step of steps) {
    const run = runs.at(-1);
    const first = run?.[0];
    const goesOn =
      first?.tableName === step.tableName && first.action === step.action && !rows.has(step.rowId);
    if (run !== undefined && goesOn) run.push(step);
    else {
      runs.push([step]);
      rows = new Set();
    }
    rows.add(step.rowId);
  }
  return runs;
}

/** Reverses a run. False, with nothing changed by it, when a row no longer holds what its step left there. */
export async function takeBackRun(writer: Writer, changeId: string, run: Run): Promise<boolean> {
  const [{ tableName, action, seq }] = run;
  const columns = await columnsOfStep(writer, seq);
  const range: Range = { changeId, from: run.at(-1)?.seq ?? seq, to: seq };
  if (action === 'delete') {
    await putBack(writer, tableName, columns, range);
    return true;
  }
  if ((await countUntouched(writer, tableName, columns, action, range)) !== run.length) return false;
  if (action === 'insert') {
    await writer.raw(`DELETE FROM ${tableName} WHERE id IN (SELECT row_id FROM history WHERE ${inRange})`, [
      ...values(range),
    ]);
  } else await writeOldValues(writer, tableName, columns, range);
  return true;
}

interface Range {
  readonly changeId: string;
  readonly from: number;
  readonly to: number;
}

const inRange = 'history.change_id = ? AND history.seq BETWEEN ? AND ?';
const values = ({ changeId, from, to }: Range): readonly (string | number)[] => [changeId, from, to];
const old = (column: string): string => `json_extract(history.old_values, '$."${column}"')`;
const after = (column: string): string => `json_extract(history.new_values, '$."${column}"')`;
const bookKeeping: ReadonlySet<string> = new Set(['created_at', 'updated_at']);

/** Rows that still hold what the steps left: all columns of a new row, the changed ones of an older row. */
async function countUntouched(
  writer: Writer,
  table: string,
  columns: readonly string[],
  action: 'insert' | 'update',
  range: Range,
): Promise<number> {
  const same = columns
    .filter((column) => !bookKeeping.has(column))
    .map((column) => {
      const holds = `${table}."${column}" IS ${after(column)}`;
      return action === 'insert' ? holds : `(${old(column)} IS ${after(column)} OR ${holds})`;
    });
  const rows: { count: number }[] = await writer.raw(
    `SELECT count(*) AS count FROM history CROSS JOIN ${table} ON ${table}.id = history.row_id ` +
      `WHERE ${inRange} AND ${same.join(' AND ')}`,
    [...values(range)],
  );
  return rows[0]?.count ?? 0;
}

/** Only what the steps changed gets its old value: a later change of another field of the row stays. */
async function writeOldValues(
  writer: Writer,
  table: string,
  columns: readonly string[],
  range: Range,
): Promise<void> {
  const sets = columns
    .filter((column) => column !== 'id')
    .map((column) => {
      const own = `${table}."${column}"`;
      // A row that was changed again since keeps the time of that change.
      const stays =
        column === 'updated_at' ? `${own} IS NOT ${after(column)}` : `${old(column)} IS ${after(column)}`;
      return `"${column}" = CASE WHEN ${stays} THEN ${own} ELSE ${old(column)} END`;
    });
  await writer.raw(
    `UPDATE ${table} SET ${sets.join(', ')} FROM history WHERE ${table}.id = history.row_id AND ${inRange}`,
    [...values(range)],
  );
}

async function putBack(
  writer: Writer,
  table: string,
  columns: readonly string[],
  range: Range,
): Promise<void> {
  const names = columns.map((column) => `"${column}"`).join(', ');
  await writer.raw(
    `INSERT INTO ${table} (${names}) SELECT ${columns.map(old).join(', ')} FROM history WHERE ${inRange} ORDER BY seq DESC`,
    [...values(range)],
  );
}
