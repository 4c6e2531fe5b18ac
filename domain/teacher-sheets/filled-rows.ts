import { fold, tidy } from '../common/text';
import { readMark, type RowMark, shownCells, textSum } from './marks';
import {
  type BoxId,
  boxPrompts,
  type FileFormat,
  type RowKind,
  rowKinds,
  sheetTables,
  type SheetRow,
  type TeacherSheet,
} from './sheet';
import { ratingsLine, sheetCaption, sheetPlea, sheetTitle, wordHeads } from './words';

/** One cell of a filled file: what stands in it, and the mark that a Word file hides in it. */
export interface RawCell {
  readonly text: string;
  readonly tags: readonly string[];
}

export interface RawRow {
  /** Where it stands, for the user: 'sheet “Targets”, row 7'. */
  readonly place: string;
  readonly cells: readonly RawCell[];
}

/** A filled file as it was read, before anything is understood. */
export interface RawFile {
  readonly format: FileFormat;
  /** The sheets of a workbook; the tables and the text of a Word file. */
  readonly tables: readonly (readonly RawRow[])[];
}

/** A row of the sheet, found again in the file, with what its boxes say. */
export interface FilledRow {
  readonly place: string;
  readonly row: SheetRow;
  readonly boxes: Readonly<Partial<Record<BoxId, string>>>;
  /** How it was found: by its hidden mark; by its words, since the mark belonged to others or was gone; by the mark, with words that were changed. */
  readonly by: 'mark' | 'words' | 'changed-words';
}

/** Something written where the sheet has no box, or a row that the sheet does not know. */
export interface LooseText {
  readonly place: string;
  readonly text: string;
  readonly why: 'outside' | 'other-sheet' | 'unknown-row';
}

export interface FilledSheet {
  readonly rows: readonly FilledRow[];
  readonly loose: readonly LooseText[];
}

type Columns = ReadonlyMap<string, number>;

/** The ids of the sheets whose marks stand in a file, the most frequent first. */
export function sheetsIn(file: RawFile): readonly string[] {
  const counts = new Map<string, number>();
  for (const row of file.tables.flat())
    for (const { sheetId } of marksOf(row)) counts.set(sheetId, (counts.get(sheetId) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || a.localeCompare(b)).map(([id]) => id);
}

/** Finds the rows of a sheet in a file, wherever they were moved to, and what was typed around them. */
export function findRows(file: RawFile, sheet: TeacherSheet): FilledSheet {
  const known = knownRows(sheet, file.format);
  const own = ownWords(sheet);
  const rows: FilledRow[] = [];
  const loose: LooseText[] = [];
  for (const table of file.tables) {
    const columns = new Map(rowKinds.map((kind) => [kind, headColumns(table, kind)]));
    for (const raw of table) {
      const marks = marksOf(raw);
      const found = findRow(raw, marks, sheet, known, columns);
      if (found !== null) {
        const { row, by } = found;
        const layout = columnsFor(raw, row, columns.get(row.kind) ?? new Map(), file.format);
        rows.push({ place: raw.place, row, by, boxes: boxesOf(raw, row.kind, layout) });
        loose.push(...outside(raw, row, layout, file.format));
      } else if (!isHead(raw)) loose.push(...looseRow(raw, marks, sheet, own));
    }
  }
  return { rows, loose };
}

function marksOf(row: RawRow): readonly RowMark[] {
  return row.cells.flatMap(({ text, tags }) => [...tags, text].flatMap((item) => readMark(item) ?? []));
}

interface KnownRows {
  readonly byRef: ReadonlyMap<string, SheetRow>;
  /** Rows that no other row of their kind looks like. */
  readonly bySum: ReadonlyMap<string, SheetRow>;
}

function knownRows({ rows }: TeacherSheet, format: FileFormat): KnownRows {
  const keyOf = (row: SheetRow): string => `${row.kind} ${textSum(shownCells(row, format))}`;
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return {
    byRef: new Map(rows.map((row) => [row.ref, row])),
    bySum: new Map(rows.filter((row) => counts.get(keyOf(row)) === 1).map((row) => [keyOf(row), row])),
  };
}

function findRow(
  raw: RawRow,
  marks: readonly RowMark[],
  sheet: TeacherSheet,
  { byRef, bySum }: KnownRows,
  columns: ReadonlyMap<RowKind, Columns>,
): Pick<FilledRow, 'row' | 'by'> | null {
  const mark = marks.find(({ sheetId }) => sheetId === sheet.id);
  const row = byRef.get(mark?.ref ?? '');
  // A row of another sheet is not taken for one of this sheet because it says the same.
  if (row === undefined && marks.length > 0) return null;
  const kinds = row === undefined ? rowKinds : [row.kind];
  for (const kind of kinds) {
    const sum = textSum(shownTexts(raw, kind, columns.get(kind) ?? new Map()));
    if (row !== undefined && sum === mark?.sum) return { row, by: 'mark' };
    const alike = bySum.get(`${kind} ${sum}`);
    if (alike !== undefined) return { row: alike, by: alike === row ? 'mark' : 'words' };
  }
  return row === undefined ? null : { row, by: 'changed-words' };
}

/** The column of each head of a kind in a table; none where no row names at least two of its boxes. */
function headColumns(table: readonly RawRow[], kind: RowKind): Columns {
  const { heads, boxes } = sheetTables[kind];
  const names = [...heads, ...boxes.map(({ head }) => head), wordHeads[kind]].map(fold);
  const boxNames = new Set(boxes.map(({ head }) => fold(head)));
  for (const { cells } of table) {
    const columns = new Map<string, number>();
    cells.forEach(({ text }, index) => {
      const name = fold(text);
      if (names.includes(name) && !columns.has(name)) columns.set(name, index);
    });
    if ([...columns.keys()].filter((name) => boxNames.has(name)).length >= 2) return columns;
  }
  return new Map();
}

function isHead(raw: RawRow): boolean {
  return rowKinds.some((kind) => headColumns([raw], kind).size > 0);
}

/** What stands under the heads that show something; without heads, what stands in the first cells after the mark. */
function shownTexts({ cells }: RawRow, kind: RowKind, columns: Columns): readonly string[] {
  const inColumns = [...sheetTables[kind].heads, wordHeads[kind]].flatMap((head) => {
    const column = columns.get(fold(head));
    return column === undefined ? [] : [cells[column]?.text ?? ''];
  });
  if (inColumns.length > 0) return inColumns;
  const plain = cells.filter((cell) => !isBox(cell) && readMark(cell.text) === null);
  return plain.slice(0, sheetTables[kind].heads.length).map(({ text }) => text);
}

function isBox({ tags }: RawCell): boolean {
  return tags.some((tag) => readMark(tag)?.box != null);
}

type Layout = ReadonlyMap<BoxId, number>;

/** In which cell of a row each box is: by the mark in the cell, else by the head over it, else by the order. */
function columnsFor(raw: RawRow, { kind }: SheetRow, columns: Columns, format: FileFormat): Layout {
  const { boxes, heads } = sheetTables[kind];
  const markAt = raw.cells.findIndex(({ text }) => readMark(text) !== null);
  const first = format === 'xlsx' ? markAt + 1 + heads.length : 1;
  return new Map(
    boxes.map(({ id, head }, index) => {
      const tagged = raw.cells.findIndex(({ tags }) => tags.some((tag) => readMark(tag)?.box === id));
      const named = columns.get(fold(head));
      return [id, tagged >= 0 ? tagged : (named ?? first + index)];
    }),
  );
}

function boxesOf({ cells }: RawRow, kind: RowKind, layout: Layout): FilledRow['boxes'] {
  return Object.fromEntries(
    sheetTables[kind].boxes.map(({ id, kind: boxKind }) => [
      id,
      withoutPrompt(cells[layout.get(id) ?? -1]?.text ?? '', boxPrompts[boxKind]),
    ]),
  );
}

/** A prompt that was typed beside, instead of over, is no part of the answer. */
function withoutPrompt(text: string, prompt: string): string {
  return tidy(text.split(prompt).join(' '));
}

/** Text of a known row that stands in none of its cells. */
function outside(raw: RawRow, row: SheetRow, layout: Layout, format: FileFormat): LooseText[] {
  const taken = new Set(layout.values());
  const shown = new Set(shownCells(row, format).map(fold));
  const whole = fold(shownCells(row, format).join(' '));
  const prompts = Object.values(boxPrompts);
  return raw.cells.flatMap((cell, index) => {
    const { text } = cell;
    const word = fold(text);
    const isOurs =
      word === '' || shown.has(word) || whole.includes(word) || isBox(cell) || prompts.includes(tidy(text));
    if (taken.has(index) || isOurs || readMark(text) !== null || index < Math.min(...taken)) return [];
    return [{ place: raw.place, text: tidy(text), why: 'outside' as const }];
  });
}

function looseRow(
  raw: RawRow,
  marks: readonly RowMark[],
  sheet: TeacherSheet,
  own: ReadonlySet<string>,
): LooseText[] {
  const words = raw.cells
    .map(({ text }) => tidy(text))
    .filter((text) => text !== '' && readMark(text) === null && !own.has(fold(text)));
  if (words.length === 0 && marks.length === 0) return [];
  const isOther = marks.length > 0 && marks.every(({ sheetId }) => sheetId !== sheet.id);
  const why = marks.length === 0 ? 'outside' : isOther ? 'other-sheet' : 'unknown-row';
  return [{ place: raw.place, text: words.join(' · '), why }];
}

/** Everything that the program itself writes on a sheet besides its rows. */
function ownWords(sheet: TeacherSheet): ReadonlySet<string> {
  const tables = Object.values(sheetTables);
  return new Set(
    [
      sheetTitle(sheet),
      sheetCaption(sheet),
      sheetPlea,
      ratingsLine,
      ...tables.flatMap(({ title, hint, heads, boxes }) => [
        ...[title, hint, ...heads],
        ...boxes.map(({ head }) => head),
      ]),
      ...Object.values(wordHeads),
    ].map(fold),
  );
}
