import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordKinds, recordTableNames } from '../../../domain/history/records/kinds';
import { columnsOf, recordTables } from '../../../electron/database/watch-tables';
import { tempDatabase, type TempDatabase } from '../support/temp-database';

let temp: TempDatabase;
beforeEach(async () => {
  temp = await tempDatabase();
});
afterEach(() => temp.dispose());

test('every table has words, and every column has a label or is known to be for the program alone', async () => {
  const tables = await recordTables(temp.database.read);
  expect([...recordTableNames].sort()).toEqual(tables);
  for (const table of recordTableNames) {
    const { fields, hidden, named, within, onePer, alongside } = recordKinds[table];
    const columns = await columnsOf(temp.database.read, table);
    const known = new Set([...Object.keys(fields), ...hidden]);
    expect(
      columns.filter((column) => !known.has(column)),
      table,
    ).toEqual([]);
    const spoken = [...Object.keys(fields), ...named, ...(onePer ?? [])];
    const places = [within, alongside].flatMap((place) => (place === null ? [] : [place.column]));
    expect(
      [...spoken, ...places].filter((column) => !columns.includes(column)),
      table,
    ).toEqual([]);
    expect(
      named.filter((column) => fields[column] === undefined),
      table,
    ).toEqual([]);
  }
});

test('the parents and references of the words are those of the database', async () => {
  for (const table of recordTableNames) {
    const keys: { table: string; from: string }[] = await temp.database.read.raw(
      `PRAGMA foreign_key_list(${table})`,
    );
    const parents = new Map(keys.map(({ from, table: parent }) => [from, parent]));
    const { within, fields } = recordKinds[table];
    if (within !== null) expect(parents.get(within.column), table).toBe(within.table);
    for (const [column, field] of Object.entries(fields)) {
      if (field.kind === 'record' && parents.has(column))
        expect(field.table, `${table}.${column}`).toBe(parents.get(column));
      if (parents.has(column)) expect(field.kind, `${table}.${column}`).toBe('record');
    }
  }
});
