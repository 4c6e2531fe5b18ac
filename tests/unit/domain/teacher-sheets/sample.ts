import type { HereNow } from '../../../../domain/teacher-sheets/items';
import { findRows, type RawFile, type RawRow } from '../../../../domain/teacher-sheets/filled-rows';
import { markText, shownCells } from '../../../../domain/teacher-sheets/marks';
import { previewSheet } from '../../../../domain/teacher-sheets/preview';
import {
  type BoxId,
  rowKinds,
  rowsOf,
  type SheetRow,
  sheetTables,
  type TeacherSheet,
} from '../../../../domain/teacher-sheets/sheet';

export const sheetId = '01a2147a-467c-74e9-8d21-8a61b8073e3e';
const target = (number: number, who: string, text: string): SheetRow => ({
  ...{ ref: `t${number}`, kind: 'target', unit: 'words', session: null },
  planText: text,
  texts: [who, text, 'Counted', '8 words', '20 words', '11 Dec 2026'],
  ...{ pupilId: `p${number}`, outcomeId: `o${number}` },
});

/** Four children with a target each, and two sessions with two of them; the third and the fourth target say the same of two children. */
export const sheet: TeacherSheet = {
  ...{
    id: sheetId,
    classId: 'c',
    className: '4D',
    schoolName: 'Harbour Street',
    teacherName: 'Miss R Tidewell',
  },
  ...{ termName: 'Term 2', madeOn: '2026-11-02', names: 'first' },
  rows: [
    target(1, 'Ottilie', 'Ottilie will read 20 tricky words.'),
    target(2, 'Wren', 'Wren will put up a hand.'),
    target(3, 'Ida', 'Will count to 20.'),
    target(4, 'Ivo', 'Will count to 20.'),
    ...[
      ['2026-11-09', 'Mon 9 Nov 2026'],
      ['2026-11-11', 'Wed 11 Nov 2026'],
    ].map(([on = '', day = ''], index): SheetRow => ({
      ...{
        ref: `s${index + 1}`,
        kind: 'session',
        unit: null,
        planText: null,
        pupilId: null,
        outcomeId: null,
      },
      texts: ['Reading group, 20 min', day, 'Ottilie, Wren', 'Mrs P Lanegarth'],
      session: {
        ...{ on, number: 1, staffLineIds: ['line'] },
        pupils: [
          { id: 'p1', name: 'Ottilie' },
          { id: 'p2', name: 'Wren' },
        ],
      },
    })),
  ],
};

export const here: HereNow = {
  today: '2026-11-23',
  outcomes: new Map(
    [1, 2, 3, 4].map((number) => [
      `o${number}`,
      {
        ...{ text: sheet.rows[number - 1]?.texts[1] ?? '', unit: 'words', isRunning: true },
        entries: [],
      },
    ]),
  ),
  pupilNames: new Map([
    ['p1', 'Ottilie Brackenfold'],
    ['p2', 'Wren Quillstone'],
    ['p3', 'Ida Quillstone'],
    ['p4', 'Ivo Fennimore'],
  ]),
  sessions: new Map(
    ['2026-11-09', '2026-11-11'].map((on) => [
      `line ${on} 1`,
      // Ivo is of another class.
      { runId: 'run', minutes: 20, noted: null, pupilIds: ['p1', 'p2', 'p4'] },
    ]),
  ),
};

export type Boxes = Readonly<Record<string, Readonly<Partial<Record<BoxId, string>>>>>;
const cells = (texts: readonly string[]): RawRow['cells'] => texts.map((text) => ({ text, tags: [] }));

export function rawRow(row: SheetRow, boxes: Boxes): RawRow {
  return {
    place: `row of ${row.ref}`,
    cells: cells([
      markText(sheet.id, row, 'xlsx', null),
      ...shownCells(row, 'xlsx'),
      ...sheetTables[row.kind].boxes.map(({ id }) => boxes[row.ref]?.[id] ?? ''),
    ]),
  };
}
export const loose = (text: string, at: number): RawRow => ({
  place: `row ${text}`,
  cells: cells([...Array.from({ length: at }, () => ''), text]),
});

/** The sheet as a workbook in which boxes are filled in. */
export function workbook(boxes: Boxes): RawFile {
  return {
    format: 'xlsx',
    tables: rowKinds.map((kind) => [
      {
        place: 'head',
        cells: cells(['', ...sheetTables[kind].heads, ...sheetTables[kind].boxes.map(({ head }) => head)]),
      },
      ...rowsOf(sheet, kind).map((row) => rawRow(row, boxes)),
    ]),
  };
}

export const look = (file: RawFile, now: HereNow = here) => previewSheet(sheet, findRows(file, sheet), now);
