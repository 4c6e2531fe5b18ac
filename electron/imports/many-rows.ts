import type { Writer } from '../database/database';
import { toSnakeCase } from '../database/letter-case';

/** A row to write: camelCase keys, 0 or 1 for no and yes. */
export type RowValues = Readonly<Record<string, string | number | null>>;

/**
 * Inserts rows that all have the same keys in one statement. The rows travel as one JSON value, each a list in the order of the columns:
 * SQLite takes that apart faster than a statement with thousands of placeholders is built, and by place faster than by name. `jsonb_each`
 * gives it each row taken apart already; `json_each` would write it as text, to be read again for every column.
 */
export async function insertRows(writer: Writer, table: string, rows: readonly RowValues[]): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const keys = Object.keys(first);
  const columns = keys.map((key) => `"${toSnakeCase(key)}"`).join(', ');
  const values = keys.map((_key, place) => `json_extract(value, '$[${place}]')`).join(', ');
  const lists = rows.map((row) => keys.map((key) => row[key] ?? null));
  await writer.raw(
    `INSERT INTO ${toSnakeCase(table)} (${columns}) SELECT ${values} FROM jsonb_each(?) ORDER BY key`,
    [JSON.stringify(lists)],
  );
}

/** Updates rows by id in one statement. A row may have any of the keys: a column that it does not name stays as it is. */
export async function updateRows(
  writer: Writer,
  table: string,
  rows: readonly (RowValues & { readonly id: string })[],
): Promise<void> {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((key) => key !== 'id');
  if (keys.length === 0) return;
  const name = toSnakeCase(table);
  const sets = keys.map((key) => {
    const column = `"${toSnakeCase(key)}"`;
    return `${column} = CASE WHEN json_type(news.value, '$.${key}') IS NULL THEN ${name}.${column} ELSE json_extract(news.value, '$.${key}') END`;
  });
  await writer.raw(
    `UPDATE ${name} SET ${sets.join(', ')} FROM jsonb_each(?) AS news WHERE ${name}.id = json_extract(news.value, '$.id')`,
    [JSON.stringify(rows)],
  );
}
