import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { LetterLineFact } from '../../../domain/letters/letter-blocks';
import type { ReportAmendment, ReportFact, ReportTable } from '../../../domain/papers/report-block';
import type { MarkedWording } from '../../../domain/papers/amended-wording';
import { page, size, space } from './measures';
import { runs, textParagraph } from './text-runs';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** Eighths of a point: half a point within a table, one point below its head. */
const thin = { style: BorderStyle.SINGLE, size: 4, color: '888888' } as const;
const strong = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const;
const frame = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;

const rules = {
  top: none,
  bottom: thin,
  left: none,
  right: none,
  insideHorizontal: thin,
  insideVertical: none,
} as const;

/** Columns of these relative widths over the whole width of the text. */
function columns(widths: readonly number[]): number[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => Math.round((page.textWidth * width) / sum));
}

interface CellLook {
  readonly bold?: boolean;
  readonly quiet?: boolean;
}

function cell(text: string, width: number, { bold = false, quiet = false }: CellLook = {}): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: space.cell, bottom: space.cell, left: 0, right: space.line },
    children: [textParagraph(text, { bold, size: size.table, ...(quiet && { color: '333333' }) }, tight)],
  });
}

const tight = { spacing: { before: 0, after: 0 } } as const;

function table(
  widths: readonly number[],
  rows: readonly TableRow[],
  borders: typeof rules | typeof boxed = rules,
) {
  return new Table({
    width: { size: page.textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    rows,
  });
}

/** Columns with a head that is repeated on each page. */
export function dataTable({ head, rows, widths }: ReportTable): Table {
  const each = columns(widths);
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map(
      (text, index) =>
        new TableCell({
          width: { size: each[index] ?? 0, type: WidthType.DXA },
          margins: { top: space.cell, bottom: space.cell, left: 0, right: space.line },
          borders: { bottom: strong },
          verticalAlign: 'bottom',
          children: [textParagraph(text, { bold: true, size: size.table }, { ...tight, keepNext: true })],
        }),
    ),
  });
  const body = rows.map(
    (row, index) =>
      new TableRow({
        cantSplit: isShort(row),
        keepNext: staysWithNext(rows, index),
        children: row.map((text, index) => cell(text, each[index] ?? 0)),
      }),
  );
  return table(each, [headRow, ...body]);
}

/** Short facts: labels on the left, what is known of each on the right. */
export function factTable(facts: readonly ReportFact[]): Table {
  const each = columns([32, 68]);
  const [left = 0, right = 0] = each;
  return table(
    each,
    facts.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: isShort([value ?? '']),
          children: [cell(label, left, { quiet: true }), cell(value ?? '', right)],
        }),
    ),
  );
}

/** The same in two columns, for the head of a paper. */
export function pairTable(facts: readonly ReportFact[]): Table {
  const each = columns([19, 33, 18, 30]);
  const half = Math.ceil(facts.length / 2);
  const rows = facts.slice(0, half).map((fact, index) => [fact, facts[index + half]]);
  return table(
    each,
    rows.map(
      (pair) =>
        new TableRow({
          cantSplit: true,
          children: pair.flatMap((fact, side) => [
            cell(fact?.label ?? '', each[side * 2] ?? 0, { quiet: true }),
            cell(fact?.value ?? '', each[side * 2 + 1] ?? 0),
          ]),
        }),
    ),
  );
}

/** Below so many characters a row stays on one page. */
const shortRow = 600;

/** A table of up to so many rows and characters stays on one page. */
const shortLine = 160;
const shortTable = { rows: 10, characters: 700 };

/** Short tables stay in one piece; of longer ones no row of a line or two stands alone on a page. */
function staysWithNext(rows: readonly (readonly string[])[], index: number): boolean {
  if (index >= rows.length - 1 || !rows.every(isShort)) return false;
  const characters = rows.flat().join('').length;
  const isWhole = rows.length <= shortTable.rows && characters <= shortTable.characters;
  const isLow = (rows[index] ?? []).join('').length < shortLine;
  return isWhole || (isLow && (index === 0 || index === rows.length - 2));
}

function isShort(texts: readonly string[]): boolean {
  return texts.every((text) => text.length < shortRow);
}

const boxed = {
  top: frame,
  bottom: frame,
  left: frame,
  right: frame,
  insideHorizontal: thin,
  insideVertical: none,
} as const;

/** An amendment: its place, current and proposed wording side by side, reason and evidence. */
export function amendmentTable({ place, standing, current, proposed, facts }: ReportAmendment): Table {
  const each = columns([50, 50]);
  const [left = 0, right = 0] = each;
  const title = standing === null ? place : `${place} (${standing.toLowerCase()})`;
  return table(
    each,
    [
      new TableRow({ tableHeader: true, cantSplit: true, children: [wide([boldLine(title)])] }),
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [
          padded([boldLine('Current wording')], left),
          padded([boldLine('Proposed wording')], right),
        ],
      }),
      new TableRow({
        children: [
          padded([marked(current, 'Not in the plan yet', { strike: true })], left),
          padded([marked(proposed, '', { bold: true, underline: {} })], right),
        ],
      }),
      ...facts.map(
        ({ label, value }) =>
          new TableRow({
            cantSplit: isShort([value ?? '']),
            children: [wide([textParagraph(`${label}: ${value ?? '–'}`, { size: size.table }, tight)])],
          }),
      ),
    ],
    boxed,
  );
}

function boldLine(text: string): Paragraph {
  return textParagraph(text, { bold: true, size: size.table }, { ...tight, keepNext: true });
}

function marked(
  wording: readonly MarkedWording[],
  without: string,
  look: NonNullable<Parameters<typeof runs>[1]>,
): Paragraph {
  const pieces = wording.length === 0 ? [{ text: without, changed: false }] : wording;
  return new Paragraph({
    ...tight,
    children: pieces.flatMap(({ text, changed }) =>
      runs(text, changed ? { ...look, size: size.table } : { size: size.table }),
    ),
  });
}

function padded(children: readonly Paragraph[], width: number): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, margins: padding, children });
}

function wide(children: readonly Paragraph[]): TableCell {
  return new TableCell({
    width: { size: page.textWidth, type: WidthType.DXA },
    columnSpan: 2,
    margins: padding,
    children,
  });
}

const padding = { top: 80, bottom: 80, left: 120, right: 120 } as const;

/** Name, role, signature, date on a line to write on. */
export function signOffTable(name: string | null, role: string): Table {
  return signTable([
    { label: 'Name', value: name, width: 26 },
    { label: 'Role', value: role, width: 24 },
    { label: 'Signature', value: null, width: 30 },
    { label: 'Date', value: null, width: 20 },
  ]);
}

interface SignCell {
  readonly label: string;
  /** Null leaves room to write. */
  readonly value: string | null;
  /** Its share of the width of the text. */
  readonly width: number;
}

/** Cells over a line to sign on. */
export function signTable(cells: readonly SignCell[]): Table {
  const each = columns(cells.map(({ width }) => width));
  return new Table({
    width: { size: page.textWidth, type: WidthType.DXA },
    columnWidths: each,
    layout: TableLayoutType.FIXED,
    borders: { ...rules, bottom: strong },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: 850, rule: 'atLeast' },
        children: cells.map(
          ({ label, value }, index) =>
            new TableCell({
              width: { size: each[index] ?? 0, type: WidthType.DXA },
              margins: { top: space.cell, bottom: space.cell, left: 0, right: space.line },
              children: [
                textParagraph(label, { size: size.small, color: '333333' }, tight),
                textParagraph(value ?? '', { size: size.table }, tight),
              ],
            }),
        ),
      }),
    ],
  });
}

const noRules = { ...rules, bottom: none, insideHorizontal: none } as const;

/** When, where: found at a glance in a letter. */
export function letterFacts(facts: readonly LetterLineFact[]): Table {
  const each = columns([22, 78]);
  const [left = 0, right = 0] = each;
  return new Table({
    width: { size: page.textWidth, type: WidthType.DXA },
    columnWidths: each,
    layout: TableLayoutType.FIXED,
    borders: noRules,
    rows: facts.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [factCell(label, left, {}), factCell(value, right, { bold: true })],
        }),
    ),
  });
}

function factCell(text: string, width: number, look: { readonly bold?: boolean }): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 0, right: space.line },
    children: [textParagraph(text, look, tight)],
  });
}
