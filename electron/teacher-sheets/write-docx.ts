import {
  Bookmark,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { bookmarkName, markText, shownCells } from '../../domain/teacher-sheets/marks';
import {
  type RowKind,
  rowKinds,
  rowsOf,
  type SheetRow,
  sheetTables,
  type TeacherSheet,
} from '../../domain/teacher-sheets/sheet';
import {
  ratingsLine,
  sheetCaption,
  sheetFoot,
  sheetPlea,
  sheetTitle,
  wordHeads,
} from '../../domain/teacher-sheets/words';
import { page, size, space } from '../papers/word/measures';
import { runs, textParagraph } from '../papers/word/text-runs';
import { gap } from '../papers/word/word-blocks';
import { wordFile } from '../papers/word/word-file';
import { contentControl } from './content-control';

/** The share of the cell in which a row shows what it is about. */
const shownShare: Readonly<Record<RowKind, number>> = { target: 50, session: 44 };
const tight = { spacing: { before: 0, after: 0 } } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: '888888' } as const;
const borders = {
  ...{ top: thin, bottom: thin, left: thin, right: thin },
  ...{ insideHorizontal: thin, insideVertical: thin },
} as const;
const padding = { top: space.cell, bottom: space.cell, left: 90, right: 90 } as const;

/** A sheet as a Word file: a table of each kind, a content control in each box. */
export function writeDocx(sheet: TeacherSheet): Promise<Uint8Array> {
  return wordFile({
    title: sheetTitle(sheet),
    foot: sheetFoot(sheet),
    body: [
      textParagraph(sheetTitle(sheet), {}, { heading: 'Heading1' }),
      textParagraph(sheetCaption(sheet)),
      textParagraph(sheetPlea, { size: size.table }),
      ...rowKinds.flatMap((kind) => tableOf(sheet, kind)),
    ],
  });
}

function tableOf(sheet: TeacherSheet, kind: RowKind): (Paragraph | Table)[] {
  const rows = rowsOf(sheet, kind);
  if (rows.length === 0) return [];
  const { title, hint, boxes } = sheetTables[kind];
  const shares = [shownShare[kind], ...boxes.map(({ share }) => share)];
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.round((page.textWidth * share) / sum));
  return [
    textParagraph(title, {}, { heading: 'Heading2' }),
    textParagraph(hint, { size: size.table }, { keepNext: true }),
    ...(kind === 'target' ? [textParagraph(ratingsLine, { size: size.table }, { keepNext: true })] : []),
    new Table({
      width: { size: page.textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders,
      rows: [headOf(kind, widths), ...rows.map((row) => rowOf(sheet, row, widths))],
    }),
    gap(),
  ];
}

function headOf(kind: RowKind, widths: readonly number[]): TableRow {
  const heads = [wordHeads[kind], ...sheetTables[kind].boxes.map(({ head }) => head)];
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map((head, index) =>
      cell(widths[index] ?? 0, [
        textParagraph(head, { bold: true, size: size.table }, { ...tight, keepNext: true }),
      ]),
    ),
  });
}

function rowOf(sheet: TeacherSheet, row: SheetRow, widths: readonly number[]): TableRow {
  const [first = '', ...facts] = shownCells(row, 'docx').flatMap((text) => text.split('\n'));
  return new TableRow({
    cantSplit: true,
    height: { value: row.kind === 'target' ? 900 : 620, rule: 'atLeast' },
    children: [
      cell(widths[0] ?? 0, [
        new Paragraph({
          ...tight,
          children: [
            new Bookmark({ id: bookmarkName(sheet.id, row), children: runs(first, { size: size.table }) }),
          ],
        }),
        ...facts.map((fact) => textParagraph(fact, { size: size.small, color: '333333' }, tight)),
      ]),
      ...sheetTables[row.kind].boxes.map((box, index) => {
        const control = contentControl(box, markText(sheet.id, row, 'docx', box.id));
        return cell(widths[index + 1] ?? 0, [new Paragraph({ ...tight, children: [control] })]);
      }),
    ],
  });
}

function cell(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, margins: padding, children });
}
