import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { markText } from '../../domain/teacher-sheets/marks';
import {
  type Box,
  type RowKind,
  rowKinds,
  rowsOf,
  type SheetRow,
  sheetTables,
  type TeacherSheet,
} from '../../domain/teacher-sheets/sheet';
import { ratingsLine, sheetCaption, sheetPlea, sheetTitle } from '../../domain/teacher-sheets/words';
import { sheetFeature } from './sheet-feature';

/** Widths of the columns, in characters, after the hidden one with the marks. */
const shownWidths: Readonly<Record<RowKind, readonly number[]>> = {
  target: [14, 46, 20, 20, 18, 18],
  session: [34, 30, 40, 24],
};
const boxWidths: Readonly<Record<Box['kind'], number>> = {
  number: 15,
  choice: 26,
  text: 50,
  date: 14,
};

/** A sheet as a workbook, a table on each of its sheets. The first column is hidden: it says which row is which. */
export function writeXlsx(sheet: TeacherSheet): Promise<Buffer> {
  const kinds = rowKinds.filter((kind) => rowsOf(sheet, kind).length > 0);
  return writeXlsxFile(
    kinds.map((kind) => ({
      sheet: sheetTables[kind].title,
      data: dataOf(sheet, kind),
      columns: [
        { width: 2 },
        ...shownWidths[kind].map((width) => ({ width })),
        ...sheetTables[kind].boxes.map((box) => ({ width: boxWidths[box.kind] })),
      ],
      stickyRowsCount: linesAbove(sheet, kind).length + 1,
      orientation: 'landscape' as const,
    })),
    {
      fontFamily: 'Arial',
      fontSize: 11,
      features: [
        sheetFeature(
          kinds.map((kind) => ({
            first: linesAbove(sheet, kind).length + 2,
            last: linesAbove(sheet, kind).length + 1 + rowsOf(sheet, kind).length + spareRows,
            columns: sheetTables[kind].boxes.flatMap(({ choices }, index) =>
              choices.length === 0
                ? []
                : [{ letter: columnLetter(1 + sheetTables[kind].heads.length + index), choices }],
            ),
          })),
        ),
      ],
    },
  ).toBuffer();
}

/** Rows below the last one that still offer the choices: for a second day of the same target. */
const spareRows = 20;

/** Text is given as text, so that what begins with an equals sign is no formula. */
const text = (value: string, look: object = {}): Cell => ({ value, type: String, ...look });
const line = { borderColor: '#888888', borderStyle: 'thin' } as const;

function dataOf(sheet: TeacherSheet, kind: RowKind): SheetData {
  const { heads, boxes } = sheetTables[kind];
  const bold = { fontWeight: 'bold' } as const;
  const head = { ...bold, ...line, wrap: true, alignVertical: 'bottom' } as const;
  return [
    ...linesAbove(sheet, kind),
    [
      null,
      ...heads.map((name) => text(name, head)),
      ...boxes.map(({ head: name }) => text(name, { ...head, backgroundColor: '#FFF6D6' })),
    ],
    ...rowsOf(sheet, kind).map((row) => rowOf(sheet, row)),
  ];
}

/** What stands above the heads. */
function linesAbove(sheet: TeacherSheet, kind: RowKind): SheetData {
  return [
    [null, text(sheetTitle(sheet), { fontWeight: 'bold', fontSize: 16 })],
    [null, text(sheetCaption(sheet))],
    [null, text(sheetPlea)],
    [null, text(sheetTables[kind].hint, { fontWeight: 'bold' })],
    ...(kind === 'target' ? [[null, text(ratingsLine)]] : []),
  ];
}

function rowOf(sheet: TeacherSheet, row: SheetRow): SheetData[number] {
  const shown = { ...line, wrap: true, alignVertical: 'top', backgroundColor: '#F2F2F0' } as const;
  return [
    text(markText(sheet.id, row, 'xlsx', null)),
    ...row.texts.map((value) => text(value, shown)),
    ...sheetTables[row.kind].boxes.map((box) => emptyBox(box)),
  ];
}

/** Numbers are kept as text, so that '3/4' does not become a day in April. */
function emptyBox({ kind }: Box): Cell {
  const look = { ...line, wrap: true, alignVertical: 'top' } as const;
  if (kind === 'date') return { ...look, type: Date, format: 'dd/mm/yyyy' };
  return { ...look, type: String, format: '@' };
}

/** 'A' for 0; a sheet has fewer than 26 columns. */
function columnLetter(index: number): string {
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(index);
}
