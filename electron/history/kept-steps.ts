import type { KeptStep } from '../../domain/history/entries';
import { isRecordTable, type RecordTable } from '../../domain/history/records/kinds';
import type { KeptValues } from '../../domain/history/records/record-kind';
import type { Reader } from '../database/database';
import type { Change } from './repository';

/** Ids of rows by their table. */
export type RowIds = ReadonlyMap<RecordTable, readonly string[]>;

/** SQLite takes 32,766 values in one statement; a few hundred at a time keep statements short. */
export const atOnce = 500;

/** A list in parts of at most `atOnce`. */
export function inParts<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const parts: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += atOnce) parts.push(items.slice(from, from + atOnce));
  return parts;
}

/** A change as it touched some rows: its first and its last step there. No two changes are woven into each other. */
export interface Touched {
  readonly changeId: string;
  readonly first: number;
  readonly last: number;
}

/** The latest changes of these rows that were made before the step `before`, the latest first. */
export async function changesOfRows(
  reader: Reader,
  rows: RowIds,
  before: number,
  atMost: number,
): Promise<readonly Touched[]> {
  const touched = new Map<string, Touched>();
  for (const [table, ids] of rows) {
    for (const part of inParts(ids)) {
      const found: Touched[] = await reader.raw(
        `SELECT change_id, min(seq) AS first, max(seq) AS last FROM history
          WHERE table_name = ? AND row_id IN (${part.map(() => '?').join(', ')}) AND seq < ?
          GROUP BY change_id ORDER BY last DESC LIMIT ?`,
        [table, ...part, before, atMost],
      );
      for (const { changeId, first, last } of found) {
        const known = touched.get(changeId);
        touched.set(changeId, {
          changeId,
          first: Math.min(first, known?.first ?? first),
          last: Math.max(last, known?.last ?? last),
        });
      }
    }
  }
  return [...touched.values()].sort((one, other) => other.last - one.last).slice(0, atMost);
}

export async function changesByIds(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Change>> {
  const rows: Change[] = [];
  for (const part of inParts(ids))
    rows.push(
      ...((await reader('changes')
        .select('id', 'at', 'by', 'what')
        .whereIn('id', [...part])) as Change[]),
    );
  return new Map(rows.map((row) => [row.id, row]));
}

interface StepRow {
  readonly seq: number;
  readonly changeId: string;
  readonly tableName: string;
  readonly rowId: string;
  readonly oldValues: string | null;
  readonly newValues: string | null;
}

/** What these changes did to these rows, in the order in which it was done. */
export async function stepsOf(
  reader: Reader,
  rows: RowIds,
  changeIds: readonly string[],
): Promise<readonly KeptStep[]> {
  const steps: StepRow[] = [];
  for (const [table, ids] of rows) {
    for (const part of inParts(ids)) {
      const found: StepRow[] = await reader('history')
        .select('seq', 'changeId', 'tableName', 'rowId', 'oldValues', 'newValues')
        .where({ tableName: table })
        .whereIn('rowId', [...part])
        .whereIn('changeId', [...changeIds]);
      steps.push(...found);
    }
  }
  return steps.sort((one, other) => one.seq - other.seq).flatMap(keptStep);
}

function keptStep({ changeId, tableName, rowId, oldValues, newValues }: StepRow): readonly KeptStep[] {
  if (!isRecordTable(tableName)) return [];
  return [{ changeId, table: tableName, rowId, before: values(oldValues), after: values(newValues) }];
}

export function values(json: string | null): KeptValues | null {
  return json === null ? null : (JSON.parse(json) as KeptValues);
}
