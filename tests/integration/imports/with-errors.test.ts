import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImportPreview, ProblemRow } from '../../../domain/imports/api';
import { countRows, type ImportRoom, importRoom, pupilByUpn, sampleBytes, value } from './support';

let room: ImportRoom;
let preview: ImportPreview;
beforeEach(async () => {
  room = await importRoom();
  preview = await room.look(sampleBytes('with-errors.csv'), '2026-11-23');
});
afterEach(() => room.dispose());

const rowOf = (row: number, of: ImportPreview = preview): ProblemRow => {
  const found = of.problems.find((item) => item.row === row);
  if (found === undefined) throw new Error(`row ${row} has no problem`);
  return found;
};

/** tests/fixtures/mis/with-errors.expected.md: row, verdict, how it begins, what can be decided. */
const expected: readonly [number, string, string, readonly string[]][] = [
  [1, 'hold', 'UPN U886990120008 is also on row 33', ['take', 'without-upn', 'keep']],
  [3, 'confirm', 'Year 1 but born 03/04/2019, which is Year 3 by age', ['take', 'keep']],
  [5, 'reject', 'Only 30 columns where the header has 44', []],
  [7, 'confirm', 'UPN B886990122023: the check letter should be W, not B', ['take', 'keep']],
  [9, 'reject', '31/02/2018 is not a date', []],
  [12, 'reject', 'No legal surname (forename Otis, UPN M886990123007)', []],
  [14, 'reject', 'Date of birth 14/05/2028 is after the import date', []],
  [18, 'confirm', 'UPN C88699012500 has 12 characters', ['take', 'keep']],
  [24, 'reject', '45 columns where the header has 44', []],
  [26, 'accept', 'Need code DYSX is not in the list', ['take', 'keep']],
  [29, 'accept', 'SEN status P (School Action Plus) ended in 2014', ['take', 'keep']],
  [31, 'hold', "Forename begins with '='", ['take', 'keep']],
  [33, 'hold', 'UPN U886990120008 is also on row 1', ['take', 'without-upn', 'keep']],
  [37, 'confirm', 'Address begins with a quote that closes early', ['take', 'keep']],
];

test('every mistake is named with its verdict and its choices, row by row', () => {
  expect(preview.rows).toBe(40);
  const found = preview.problems.map((item) => [
    item.row,
    item.verdict,
    item.messages[0]?.message ?? '',
    item.decisions,
  ]);
  expect(found).toEqual(
    expected.map(([row, verdict, start, decisions]): unknown[] => [
      row,
      verdict,
      expect.stringMatching(new RegExp(`^${start.replace(/[()]/g, '\\$&')}`)),
      decisions,
    ]),
  );
  expect(rowOf(7).messages[0]?.place).toBe('Row 7, line 8, column “UPN”');
});

test('by default the good rows come in and the doubtful ones wait', async () => {
  const done = await room.apply(preview.token);
  // 24 clean (row 1 is held), 2 with line breaks or spaces, 2 with a value left out.
  expect(done.added).toBe(28);
  expect(await countRows(room.database.read, 'pupils')).toBe(28);
  const wintergreen = await pupilByUpn(room.database.read, 'T886990121020');
  expect(wintergreen.legalSurname).toBe('Wintergreen');
});

test('a row is imported without a bad UPN, and a formula stays plain text', async () => {
  const wanted = [7, 18, 31].flatMap((row) => rowOf(row).item ?? []);
  const done = await room.apply(preview.token, Object.fromEntries(wanted.map((id) => [id, 'take'])));
  expect(done.added).toBe(31);
  const rows: { legalForename: string; upn: string | null }[] = await room.database
    .read('pupils')
    .select('legalForename', 'upn')
    .whereNull('upn');
  expect(rows).toHaveLength(2);
  const formula: { legalForename: string }[] = await room.database
    .read('pupils')
    .select('legalForename')
    .whereLike('legalForename', '=%');
  expect(formula).toHaveLength(1);
});

test('two rows cannot both take one UPN; one of them can come without it', async () => {
  const [first, second] = [rowOf(1).item ?? '', rowOf(33).item ?? ''];
  expect(
    await room.imports.apply({ token: preview.token, decisions: { [first]: 'take', [second]: 'take' } }),
  ).toMatchObject({
    ok: false,
    problem: { kind: 'duplicate-upn', message: expect.stringContaining('U886990120008') },
  });
  expect(await countRows(room.database.read, 'pupils')).toBe(0);
  const done = await room.apply(preview.token, { [first]: 'take', [second]: 'without-upn' });
  expect(done.added).toBe(30);
  expect((await pupilByUpn(room.database.read, 'U886990120008')).legalForename).toBe('Nikodem');
});

test('an unknown need is chosen once, and the row with an unquoted comma is repaired', async () => {
  const choice = rowOf(26).messages[0]?.choice;
  expect(choice).toMatchObject({ kind: 'need', value: 'DYSX' });
  expect(choice?.options.map((option) => option.code)).toContain('SPLD');
  const chosen = value(
    await room.imports.chooseValue({ token: preview.token, kind: 'need', value: 'DYSX', code: 'SPLD' }),
  );
  expect(chosen.problems.map((item) => item.row)).not.toContain(26);
  expect(chosen.chosen).toEqual([
    { kind: 'need', value: 'DYSX', code: 'SPLD', name: 'Specific learning difficulty' },
  ]);
  expect(rowOf(24, chosen).repair).toBe('“10 Beacon Rise, Tidemouth”, then “XK10 3GS”');
  const repaired = value(await room.imports.repairRow({ token: preview.token, row: 24, repair: true }));
  expect(repaired.problems.map((item) => item.row)).not.toContain(24);
  expect(repaired.repaired).toEqual([24]);
  const done = await room.apply(preview.token);
  expect(done.added).toBe(29);
  const needs: unknown[] = await room.database.read('senNeeds').where({ type: 'SPLD' });
  expect(needs.length).toBeGreaterThan(0);
});

test('a row that cannot be read does not make its pupil a leaver', async () => {
  await room.apply(preview.token);
  const again = await room.look(sampleBytes('with-errors.csv'), '2026-11-24');
  expect(again.left).toEqual([]);
});
