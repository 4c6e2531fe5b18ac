import { afterEach, beforeEach, expect, it } from 'vitest';
import { columnsOfAll, leftOutTables, printedTables } from '../../../domain/subject-access/tables/tables';
import { toCamelCase } from '../../../electron/database/letter-case';
import { columnsOf, recordTables } from '../../../electron/database/watch-tables';
import { tempDatabase, type TempDatabase } from '../support/temp-database';

let temp: TempDatabase;
beforeEach(async () => {
  temp = await tempDatabase();
});
afterEach(() => temp.dispose());

it('every table of records is printed in a copy, or left out with a reason', async () => {
  const known = [...printedTables.map(({ table }) => table), ...Object.keys(leftOutTables)];
  expect(known.toSorted()).toEqual((await recordTables(temp.database.read)).toSorted());
  expect(new Set(known).size).toBe(known.length);
});

it('whatever hangs on a pupil is printed, or only holds how a copy was made', async () => {
  const notPrinted: string[] = [];
  const below = new Set(['pupils']);
  const tables = await recordTables(temp.database.read);
  for (let before = 0; before !== below.size;) {
    before = below.size;
    for (const table of tables) {
      const keys: { table: string }[] = await temp.database.read.raw(`PRAGMA foreign_key_list(${table})`);
      if (keys.some(({ table: parent }) => below.has(parent))) below.add(table);
    }
  }
  for (const table of below) if (!printedTables.some((spec) => spec.table === table)) notPrinted.push(table);
  expect(notPrinted.toSorted()).toEqual(
    ['access_areas', 'access_documents', 'access_names', 'review_pack_choices'].toSorted(),
  );
});

it('every column of a printed table is printed, or left out with a reason', async () => {
  for (const { table, under, fields, leftOut = {}, joined, answers } of printedTables) {
    const columns = (await columnsOf(temp.database.read, table)).map(toCamelCase);
    const told = new Set([
      ...fields.map(({ column }) => column),
      ...Object.keys(leftOut),
      ...(under ? [under.column] : []),
      ...(joined ? [joined.column] : []),
      ...(answers ? ['field', 'value'] : []),
    ]);
    expect(
      columns.filter((column) => !told.has(column) && !columnsOfAll.has(column)),
      table,
    ).toEqual([]);
    expect(
      [...told].filter((column) => !columns.includes(column)),
      `${table} has no such column`,
    ).toEqual([]);
  }
});

it('every column of a row that is printed with another is printed as well', async () => {
  const elsewhere: Readonly<Record<string, readonly string[]>> = {
    provisions: ['schoolId', 'typeId', 'classId', 'cohort'],
  };
  for (const { joined } of printedTables) {
    if (!joined) continue;
    const columns = (await columnsOf(temp.database.read, joined.table)).map(toCamelCase);
    const told = [...joined.fields.map(({ column }) => column), ...(elsewhere[joined.table] ?? [])];
    expect(columns.filter((column) => !told.includes(column) && !columnsOfAll.has(column))).toEqual([]);
  }
});
