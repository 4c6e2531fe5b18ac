import { joinLines } from './join-lines';
import { beginsSomething } from './markers';
import { withoutEdges } from './page-edges';
import { linesOfPage, type PageLine, type PagePiece, wordsOf } from './page-lines';

/** A paragraph of the plan's own PDF, or a row of a table: 'Ratio: 1:1' from two columns, 'No | Title | Date' from more. */
export interface PlanParagraph {
  readonly text: string;
  /** From 1. */
  readonly page: number;
}

export interface PlanText {
  readonly paragraphs: readonly PlanParagraph[];
  /** What stands on the edge of every page. */
  readonly edges: readonly string[];
}

/** The text of a PDF in reading order, without headers and footers, its lines put together to paragraphs and rows. */
export function planTextOf(pages: readonly (readonly PagePiece[])[]): PlanText {
  const trimmed = withoutEdges(pages.map(linesOfPage));
  const whole = trimmed.flatMap(({ lines }) => lines.map(wordsOf)).join('\n');
  const paragraphs: PlanParagraph[] = [];
  for (const [index, { lines }] of trimmed.entries()) {
    for (const [place, block] of blocksOf(lines).entries()) {
      const text = textOf(block, whole);
      const last = paragraphs.at(-1);
      if (place === 0 && last && goesOn(last.text, text, block))
        paragraphs[paragraphs.length - 1] = { ...last, text: joinLines(last.text, text, whole) };
      else paragraphs.push({ text, page: index + 1 });
    }
  }
  return { paragraphs, edges: trimmed.flatMap(({ edges }) => edges.map(wordsOf)) };
}

/** Lines with no more than the usual space between them and letters of one size. */
function blocksOf(lines: readonly PageLine[]): readonly (readonly PageLine[])[] {
  const blocks: PageLine[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1)?.at(-1);
    const isNew =
      !last ||
      last.y - line.y > 1.6 * Math.min(last.size, line.size) ||
      Math.abs(last.size - line.size) > 0.12 * last.size ||
      beginsSomething(wordsOf(line));
    if (isNew) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** A sentence that a page break cut: it goes on with a small letter. */
function goesOn(before: string, after: string, block: readonly PageLine[]): boolean {
  return (
    block.every(({ cells }) => cells.length === 1) &&
    /[\p{L},-]$/u.test(before) &&
    /^\p{Ll}/u.test(after) &&
    !beginsSomething(after)
  );
}

function textOf(block: readonly PageLine[], whole: string): string {
  const columns = columnsOf(block);
  const texts = columns.map(() => '');
  for (const { cells } of block) {
    for (const { x, text } of cells) {
      const column = Math.max(
        0,
        columns.findLastIndex((start) => start <= x + tolerance),
      );
      texts[column] = joinLines(texts[column] ?? '', text, whole);
    }
  }
  const [label = '', ...values] = texts;
  if (values.length === 0) return label;
  if (values.length > 1) return texts.join(' | ');
  return /[:.?]$/.test(label) || label === ''
    ? `${label} ${values[0] ?? ''}`.trim()
    : `${label}: ${values[0] ?? ''}`;
}

/** Points by which the words of one column may begin to the left of each other. */
const tolerance = 3;

/** Where the columns of a block begin: what lines of several cells say, and the left edge. */
function columnsOf(block: readonly PageLine[]): readonly number[] {
  const starts = block.flatMap(({ cells }) => (cells.length > 1 ? cells.map(({ x }) => x) : []));
  const left = Math.min(...block.flatMap(({ cells }) => cells.map(({ x }) => x)));
  const columns: number[] = [];
  for (const start of [left, ...starts].sort((one, other) => one - other)) {
    if (start - (columns.at(-1) ?? -Infinity) > 2 * tolerance) columns.push(start);
  }
  return columns;
}
