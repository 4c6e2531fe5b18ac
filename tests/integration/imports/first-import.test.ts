import { afterEach, beforeEach, expect, test } from 'vitest';
import { importBytes } from '../../../electron/imports/import-bytes';
import {
  countRows,
  dump,
  type ImportRoom,
  importRoom,
  pupilByUpn,
  sampleBytes,
  statusCounts,
  value,
} from './support';

let room: ImportRoom;
beforeEach(async () => {
  room = await importRoom();
});
afterEach(() => room.dispose());

test('a file is described by its columns before anything else', async () => {
  const opened = await room.open(sampleBytes('arbor-style.csv'));
  expect(opened).toMatchObject({
    rows: 212,
    readAs: 'UTF-8 with byte order mark',
    delimiter: 'commas',
    remembered: false,
    problems: [],
  });
  expect(opened.columns).toHaveLength(34);
  expect(opened.columns.find((column) => column.target === 'ncy')).toMatchObject({
    name: 'Year group',
    examples: ['Reception', 'Year 1'],
  });
});

test('the preview writes nothing', async () => {
  const before = await dump(room.database.read);
  const preview = await room.look(sampleBytes('arbor-style.csv'));
  expect(preview.added).toHaveLength(212);
  expect([preview.changed, preview.left, preview.unsure]).toEqual([[], [], []]);
  expect(preview.problems.map((row) => [row.name, row.verdict, row.item, row.suggestion])).toEqual([
    ['Ned Ng', 'confirm', expect.stringMatching(/^add:/), 'keep'],
  ]);
  expect(await dump(room.database.read)).toEqual(before);
});

test('arbor into an empty school: 212 pupils with statuses, needs, groups, contacts and classes', async () => {
  const done = await room.importAll(sampleBytes('arbor-style.csv'));
  const { read } = room.database;
  expect(done).toMatchObject({ added: 212, changed: 0, left: 0 });
  expect(done.plansToAsk).toHaveLength(9);
  expect(await statusCounts(read)).toEqual({ N: 167, K: 36, E: 9 });
  expect(await countRows(read, 'pupils')).toBe(212);
  const classes: { name: string }[] = await read('classes').select('name').orderBy('name');
  expect(classes.map((row) => row.name)).toEqual(['1S', '2S', '3P', '4D', '56W', '5T', '6A', 'RC']);

  const maya = await pupilByUpn(read, 'L886990122015');
  expect(maya).toMatchObject({
    legalForename: 'Maya',
    address: '14 Limpet Lane, Tidemouth',
    archivedAt: null,
  });
  const needs: { type: string; rank: number; broadArea: string }[] = await read('senNeeds')
    .select('type', 'rank', 'broadArea')
    .where({ pupilId: maya.id })
    .orderBy('rank');
  expect(needs).toEqual([
    { type: 'SLCN', rank: 1, broadArea: 'CI' },
    { type: 'SPLD', rank: 2, broadArea: 'CL' },
    { type: 'SEMH', rank: 3, broadArea: 'SEMH' },
  ]);
  const contacts: unknown[] = await read('pupilContacts as t')
    .join('contacts as c', 'c.id', 't.contactId')
    .where({ pupilId: maya.id })
    .orderBy('t.position')
    .select('c.name', 't.relationship', 't.parentalResponsibility');
  expect(contacts[0]).toEqual({ name: "Ms Bríd O'Brien", relationship: 'Mother', parentalResponsibility: 1 });
  // The foster carer without parental responsibility is listed first.
  const fosterCarers: { parentalResponsibility: number; position: number }[] = await read('pupilContacts')
    .select('parentalResponsibility', 'position')
    .whereLike('relationship', '%oster%');
  expect(fosterCarers).toContainEqual({ parentalResponsibility: 0, position: 0 });
  const groups: { type: string; count: number }[] = await read('pupilFlags')
    .select('type')
    .count({ count: '*' })
    .groupBy('type');
  expect(groups.find((row) => row.type === 'LAC')?.count).toBe(2);
  expect(groups.find((row) => row.type === 'FSM')?.count).toBeGreaterThan(20);
});

test('an import is undone as one and leaves no trace', async () => {
  await room.open(sampleBytes('arbor-style.csv'));
  const before = await dump(room.database.read);
  const done = await room.importAll(sampleBytes('arbor-style.csv'));
  expect(value(await room.imports.batches({}))).toMatchObject([
    { id: done.batchId, added: 212, changed: 0, left: 0, fileName: 'pupils.csv' },
  ]);
  value(await room.imports.undo({ id: done.batchId }));
  expect(await dump(room.database.read)).toEqual(before);
  expect(value(await room.imports.batches({}))).toEqual([]);
});

test('an import on whose pupils something hangs is not undone, and nothing is lost', async () => {
  const done = await room.importAll(sampleBytes('arbor-style.csv'));
  const maya = await pupilByUpn(room.database.read, 'L886990122015');
  await room.change('Added a note', (writer) =>
    writer('pupilNotes').insert({
      ...room.database.newRecord(),
      pupilId: maya.id,
      happenedOn: '2026-11-23',
      kind: 'note',
      text: 'Settled well',
    }),
  );
  const before = await dump(room.database.read);
  expect(await room.imports.undo({ id: done.batchId })).toMatchObject({
    ok: false,
    problem: { kind: 'changed-since' },
  });
  expect(await dump(room.database.read)).toEqual(before);
});

test('what the columns mean is remembered for files with the same columns', async () => {
  const opened = await room.open(sampleBytes('bromcom-style.csv'));
  const columns = opened.columns.map((column) => (column.target === 'gp' ? null : column.target));
  const without = columns.map((target) => (target === 'attendancePercent' ? null : target));
  value(await room.imports.setMapping({ token: opened.token, columns: without }));
  const again = await room.open(sampleBytes('bromcom-style.csv'));
  expect(again.remembered).toBe(true);
  expect(again.columns.map((column) => column.target)).toEqual(without);
});

test('a file that lacks what is needed says so, and so does one that is no CSV file', async () => {
  const opened = await room.open(Buffer.from('Forename;Born\r\nMaya;17/01/2018\r\n'));
  expect(opened.delimiter).toBe('semicolons');
  expect(opened.problems.map((problem) => problem.field)).toEqual(['legalSurname']);
  await expect(room.open(Buffer.from('PK\u0003\u0004rest of a workbook'), 'pupils.xlsx')).rejects.toThrow(
    /CSV UTF-8/,
  );
  await expect(room.open(Buffer.from('UPN,Surname\r\n'))).rejects.toThrow(/no pupils/);
});

test('the demo school is imported from bytes alone', async () => {
  const done = value(
    await importBytes(room.database, {
      bytes: sampleBytes('arbor-style.csv'),
      fileName: 'pupils.csv',
      schoolId: room.schoolId,
      importDate: '2026-11-20',
    }),
  );
  expect(done).toMatchObject({ added: 212, changed: 0, left: 0 });
  expect(await statusCounts(room.database.read)).toEqual({ N: 167, K: 36, E: 9 });
});

test.each([
  ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16', (text: string) => Buffer.from(text, 'utf16le')],
  ['UTF-8', (text: string) => Buffer.from(text, 'utf8')],
])('the same pupils come out of %s', async (name, encode) => {
  const text = sampleBytes('arbor-style.csv')
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  const opened = await room.open(encode(text));
  expect(opened.readAs).toContain(name);
  await room.importAll(encode(text));
  expect(await pupilByUpn(room.database.read, 'Q886990124012')).toMatchObject({
    legalForename: 'Đức',
    legalSurname: 'Foghorne',
  });
});

test('Windows-1252 keeps its letters', async () => {
  const opened = await room.open(sampleBytes('sims-style.csv'));
  expect(opened.readAs).toBe('Windows-1252');
  await room.importAll(sampleBytes('sims-style.csv'));
  const names: { legalSurname: string }[] = await room.database
    .read('pupils')
    .select('legalSurname')
    .whereLike('legalSurname', '%Arcy%');
  expect(names[0]?.legalSurname).toBe('D’Arcy-Okafor');
  expect(await statusCounts(room.database.read)).toEqual({ N: 167, K: 36, E: 9 });
});
