import type { Reader, Writer } from '../database/database';
import { toSnakeCase } from '../database/letter-case';

export interface Change {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly what: string;
}

type Values = Readonly<Record<string, string | number | null>>;

/** One row's part of a change. Values are keyed by column name as in SQL. */
export interface HistoryStep {
  readonly tableName: string;
  readonly rowId: string;
  readonly action: 'insert' | 'update' | 'delete';
  readonly oldValues: Values | null;
  readonly newValues: Values | null;
}

export async function changeById(reader: Reader, id: string): Promise<Change | undefined> {
  return reader<Change>('changes').where({ id }).first();
}

export async function wasUndone(reader: Reader, id: string): Promise<boolean> {
  return (await reader('changes').where({ undoes: id }).first()) !== undefined;
}

/** The steps of a change in the order in which they were made. */
export async function stepsOf(reader: Reader, changeId: string): Promise<HistoryStep[]> {
  const rows: (Omit<HistoryStep, 'oldValues' | 'newValues'> & {
    oldValues: string | null;
    newValues: string | null;
  })[] = await reader('history').where({ changeId }).orderBy('seq');
  return rows.map((row) => ({ ...row, oldValues: parse(row.oldValues), newValues: parse(row.newValues) }));
}

function parse(text: string | null): Values | null {
  return text === null ? null : (JSON.parse(text) as Values);
}

/** Reverses one step. False when the row no longer holds what the step left there. */
export async function takeBack(writer: Writer, step: HistoryStep): Promise<boolean> {
  const row = () => writer(step.tableName).where({ id: step.rowId });
  if (step.action === 'delete') {
    await writer(step.tableName).insert(step.oldValues);
    return true;
  }
  const current = (await row().first()) as Record<string, unknown> | undefined;
  if (!current || !sameValues(current, changedBy(step))) return false;
  if (step.action === 'insert') await row().delete();
  else await row().update(onlyChanged(step));
  return true;
}

function changedColumns(step: HistoryStep): string[] {
  return Object.keys(step.newValues ?? {}).filter(
    (column) => column !== 'updated_at' && step.oldValues?.[column] !== step.newValues?.[column],
  );
}

function changedBy(step: HistoryStep): Values {
  return Object.fromEntries(changedColumns(step).map((column) => [column, step.newValues?.[column] ?? null]));
}

function onlyChanged(step: HistoryStep): Values {
  return Object.fromEntries(changedColumns(step).map((column) => [column, step.oldValues?.[column] ?? null]));
}

function sameValues(current: Record<string, unknown>, expected: Values): boolean {
  const bySqlName = Object.fromEntries(
    Object.entries(current).map(([key, value]) => [toSnakeCase(key), value]),
  );
  return Object.entries(expected).every(
    ([column, value]) => column === 'updated_at' || column === 'created_at' || bySqlName[column] === value,
  );
}
