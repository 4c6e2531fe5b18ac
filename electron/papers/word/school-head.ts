import {
  AlignmentType,
  BorderStyle,
  type ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { PackSchool } from '../../../domain/reviews/pack-data';
import { page, size } from './measures';
import { textParagraph } from './text-runs';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;
const tight = { spacing: { before: 0, after: 0 } } as const;

/** Who writes, and how to reach them; on the right the logo and the lines that say how the paper is to be handled. */
export function schoolHead(school: PackSchool, logo: ImageRun | null, right: readonly string[]): Table {
  const half = Math.round(page.textWidth * 0.62);
  const address = [school.address, school.postcode].filter(Boolean).join(', ');
  const reach = [school.phone, school.email].filter(Boolean).join(' · ');
  return new Table({
    width: { size: page.textWidth, type: WidthType.DXA },
    columnWidths: [half, page.textWidth - half],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          headCell(half, [
            textParagraph(school.name, { bold: true }, tight),
            ...[address, reach]
              .filter((line) => line !== '')
              .map((line) => textParagraph(line, { size: size.small }, tight)),
          ]),
          headCell(page.textWidth - half, [
            ...(logo ? [new Paragraph({ ...tight, alignment: AlignmentType.RIGHT, children: [logo] })] : []),
            ...right.map((line) =>
              textParagraph(line, { size: size.small }, { ...tight, alignment: AlignmentType.RIGHT }),
            ),
          ]),
        ],
      }),
    ],
  });
}

function headCell(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    // A cell without a paragraph makes a file that Word does not open.
    children: children.length > 0 ? children : [new Paragraph({ children: [] })],
  });
}
