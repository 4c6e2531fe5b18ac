import {
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import { legalText } from './legal-text';
import { fontName, page, size, space } from './measures';

export interface WordContent {
  /** In the file's properties: the paper's name. Nothing else there tells who wrote about whom. */
  readonly title: string;
  /** At the foot of every page: 'Confidential · Annual review, MO'. */
  readonly foot: string;
  readonly body: readonly (Paragraph | Table)[];
}

/** The name under which a list with dashes is known in the file. */
export const listName = 'dashes';

/** A Word file: A4, 20 mm margins, English of the United Kingdom, page numbers at the foot. */
export async function wordFile({ title, foot, body }: WordContent): Promise<Uint8Array> {
  const document = new Document({
    title: legalText(title),
    creator: 'SENDCO Desk',
    lastModifiedBy: 'SENDCO Desk',
    description: '',
    styles: { default: styles },
    numbering: { config: [{ reference: listName, levels: [dashes] }] },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.margin,
              bottom: page.margin,
              left: page.margin,
              right: page.margin,
              header: page.margin / 2,
              footer: page.margin / 2,
            },
          },
        },
        footers: { default: new Footer({ children: [footLine(foot)] }) },
        children: [...body],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const run = {
  font: fontName,
  size: size.body,
  color: '000000',
  language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' },
} as const;

const styles = {
  document: { run, paragraph: { spacing: { after: space.line, line: 276 } } },
  heading1: {
    run: { ...run, size: size.title, bold: true },
    paragraph: { spacing: { before: 0, after: space.line }, keepNext: true },
  },
  heading2: {
    run: { ...run, size: size.heading, bold: true },
    paragraph: { spacing: { before: space.heading, after: space.line }, keepNext: true },
  },
  heading3: {
    run: { ...run, size: size.smallHeading, bold: true },
    paragraph: { spacing: { before: space.block, after: 80 }, keepNext: true },
  },
} as const;

const dashes = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '–',
  style: { paragraph: { indent: { left: 360, hanging: 360 } } },
} as const;

function footLine(foot: string): Paragraph {
  const look = { size: size.small, color: '4A4A4A' } as const;
  return new Paragraph({
    spacing: { before: 0, after: 0 },
    tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth }],
    children: [
      new TextRun({ ...look, text: legalText(foot) }),
      new TextRun({
        ...look,
        children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
      }),
    ],
  });
}
