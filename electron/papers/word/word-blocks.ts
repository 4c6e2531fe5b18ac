import { BorderStyle, HeadingLevel, Paragraph, type Table } from 'docx';
import type { ReportBlock } from '../../../domain/papers/report-block';
import { size, space } from './measures';
import { amendmentTable, dataTable, factTable, signOffTable } from './tables';
import { textParagraph } from './text-runs';

/** The parts of a report as Word's own paragraphs and tables. */
export function wordBlocks(blocks: readonly ReportBlock[]): (Paragraph | Table)[] {
  return blocks.flatMap(wordBlock);
}

function wordBlock(block: ReportBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        textParagraph(
          block.text,
          {},
          { heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3 },
        ),
      ];
    case 'paragraph':
      return [textParagraph(block.text, { bold: block.isStrong })];
    case 'answer':
      return [
        textParagraph(
          block.label,
          { bold: true, size: size.table },
          { keepNext: true, spacing: { before: space.line, after: 40 } },
        ),
        block.value === null ? writingLine() : textParagraph(block.value),
      ];
    case 'facts':
      return [factTable(block.facts), gap()];
    case 'table':
      return [dataTable(block), gap()];
    case 'amendment':
      return [amendmentTable(block), gap()];
    case 'sign-off':
      return [signOffTable(block.name, block.role), gap()];
    case 'new-paper':
      return [
        textParagraph(block.title, {}, { heading: HeadingLevel.HEADING_1, pageBreakBefore: true }),
        textParagraph(block.subtitle),
      ];
  }
}

/** A narrow strip after a table: Word joins two tables that touch. */
export function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' }, children: [] });
}

/** Room for an answer that is not known yet. */
function writingLine(): Paragraph {
  return new Paragraph({
    spacing: { before: space.block, after: space.line },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '888888', space: 1 } },
    children: [],
  });
}
