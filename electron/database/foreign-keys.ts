import type { Reader } from './database';
import { toCamelCase } from './letter-case';
import { recordTables } from './watch-tables';

/** A column that names a row of another table. */
export interface ForeignKey {
  readonly table: string;
  /** As in TypeScript: `pupilId`. */
  readonly column: string;
  readonly parent: string;
  /** False where the column may be empty. */
  readonly isRequired: boolean;
}

/** Every foreign key between the tables of records, as the database itself knows them: a new table cannot be forgotten. */
export async function foreignKeys(reader: Reader): Promise<readonly ForeignKey[]> {
  const found: ForeignKey[] = [];
  for (const table of await recordTables(reader)) {
    const keys: { table: string; from: string }[] = await reader.raw(`PRAGMA foreign_key_list(${table})`);
    if (keys.length === 0) continue;
    const required = await requiredColumns(reader, table);
    for (const { table: parent, from } of keys)
      found.push({ table, parent, column: toCamelCase(from), isRequired: required.has(from) });
  }
  return found;
}

async function requiredColumns(reader: Reader, table: string): Promise<ReadonlySet<string>> {
  const rows: { name: string; notnull: number }[] = await reader.raw(`PRAGMA table_info(${table})`);
  return new Set(rows.filter(({ notnull }) => notnull === 1).map(({ name }) => name));
}
