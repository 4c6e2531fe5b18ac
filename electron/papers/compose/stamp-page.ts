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
import { letters, type Run, type StampFonts } from './stamp-fonts';

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
  const right = await rightOf(stamp, room - widthOf(await fonts.runs(stamp.left), fonts), fonts);
  const rightStart = sheet.width - margin - widthOf(right, fonts);
  const left = await shortened(stamp.left, room - widthOf(right, fonts), fonts);
  page.pushOperators(
    beginArtifact(),
    pushGraphicsState(),
    setFillingGrayscaleColor(grey),
    beginText(),
    ...show(page, left, margin, fonts),
    ...show(page, right, rightStart, fonts),
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

function show(page: PDFPage, runs: readonly Run[], start: number, fonts: StampFonts): PDFOperator[] {
  let x = start;
  return runs.flatMap((run) => {
    const { shown, width } = fonts.set(run);
    const name = page.node.newFontDictionary(run.font.name, run.font.ref);
    const operators = [
      setFontAndSize(name, fontSize),
      setTextMatrix(1, 0, 0, 1, x, stampBaseline),
      showText(shown),
    ];
    x += width * fontSize;
    return operators;
  });
}

function widthOf(runs: readonly Run[], fonts: StampFonts): number {
  return runs.reduce((sum, run) => sum + fonts.set(run).width * fontSize, 0);
}

/** Part and number; in a narrow room the part is shortened, so that the child's name stays whole and the number is never lost. */
async function rightOf({ part, number }: Stamp, room: number, fonts: StampFonts): Promise<readonly Run[]> {
  const tail = await fonts.runs(part === '' ? number : ` · ${number}`);
  return part === '' ? tail : [...(await shortened(part, room - widthOf(tail, fonts), fonts)), ...tail];
}

/** The line, cut at a letter and ended with an ellipsis where there is no room for all of it. */
async function shortened(line: string, room: number, fonts: StampFonts): Promise<readonly Run[]> {
  const whole = await fonts.runs(line);
  if (widthOf(whole, fonts) <= room) return whole;
  const all = letters(line);
  const cutTo = (count: number) => fonts.runs(`${all.slice(0, count).join('').trimEnd()}…`);
  // The most letters that fit: half of what is left is tried each time.
  let fits = 1;
  let tooMany = all.length;
  while (tooMany - fits > 1) {
    const half = Math.floor((fits + tooMany) / 2);
    if (widthOf(await cutTo(half), fonts) <= room) fits = half;
    else tooMany = half;
  }
  return cutTo(fits);
}
