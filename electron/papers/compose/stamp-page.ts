import {
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  beginText,
  endMarkedContent,
  endText,
  popGraphicsState,
  pushGraphicsState,
  setFillingGrayscaleColor,
  setFontAndSize,
  setTextMatrix,
  showText,
  PDFName,
} from '@cantoo/pdf-lib';
import { stampBaseline, stampSideMargin } from './a4';
import type { Run, StampFonts } from './stamp-fonts';

/** What stands at the foot of a page. */
export interface Stamp {
  /** Whose papers they are. */
  readonly left: string;
  /** The paper, before the number; the first to be cut when the line is full. Empty when there is nothing to say. */
  readonly part: string;
  /** 'page 3 of 44' */
  readonly number: string;
}

const fontSize = 8;
const gap = 14;
/** Dark grey, 8:1 on white. */
const grey = 0.29;

/** Writes the stamp into the free strip at the foot of a page. Screen readers pass over it, as over any running footer. */
export async function stampPage(page: PDFPage, stamp: Stamp, fonts: StampFonts): Promise<void> {
  const sheet = page.getSize();
  const margin = stampSideMargin(sheet);
  const room = sheet.width - 2 * margin - gap;
  const right = await rightOf(stamp, room - widthOf(await fonts.runs(stamp.left)), fonts);
  const rightStart = sheet.width - margin - widthOf(right);
  const left = await shortened(stamp.left, room - widthOf(right), fonts);
  page.pushOperators(
    beginArtifact(),
    pushGraphicsState(),
    setFillingGrayscaleColor(grey),
    beginText(),
    ...show(page, left, margin),
    ...show(page, right, rightStart),
    endText(),
    popGraphicsState(),
    endMarkedContent(),
  );
}

/** PDF 1.7, 14.8.2.2: content that is not part of the author's text. */
function beginArtifact(): PDFOperator {
  return PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [
    PDFName.of('Artifact'),
    '<</Type /Pagination /Subtype /Footer>>',
  ]);
}

function show(page: PDFPage, runs: readonly Run[], start: number): PDFOperator[] {
  let x = start;
  return runs.flatMap(({ text, font }) => {
    const name = page.node.newFontDictionary(font.name, font.ref);
    const operators = [
      setFontAndSize(name, fontSize),
      setTextMatrix(1, 0, 0, 1, x, stampBaseline),
      showText(font.encodeText(text)),
    ];
    x += font.widthOfTextAtSize(text, fontSize);
    return operators;
  });
}

function widthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text, font }) => sum + font.widthOfTextAtSize(text, fontSize), 0);
}

/** Part and number; in a narrow room the part is shortened, so that the child's name stays whole and the number is never lost. */
async function rightOf({ part, number }: Stamp, room: number, fonts: StampFonts): Promise<Run[]> {
  const tail = await fonts.runs(part === '' ? number : ` · ${number}`);
  return part === '' ? tail : [...(await shortened(part, room - widthOf(tail), fonts)), ...tail];
}

/** The line, cut at a letter and ended with an ellipsis where there is no room for all of it. */
async function shortened(line: string, room: number, fonts: StampFonts): Promise<Run[]> {
  let runs = await fonts.runs(line);
  let letters = Array.from(new Intl.Segmenter('en').segment(line), ({ segment }) => segment);
  while (widthOf(runs) > room && letters.length > 1) {
    letters = letters.slice(0, -1);
    runs = await fonts.runs(`${letters.join('').trimEnd()}…`);
  }
  return runs;
}
