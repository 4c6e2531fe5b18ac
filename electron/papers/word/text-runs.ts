import { type IRunOptions, Paragraph, type IParagraphOptions, TextRun } from 'docx';
import { legalText } from './legal-text';

type RunLook = Pick<IRunOptions, 'bold' | 'strike' | 'underline' | 'size' | 'color'>;

/** Text as runs; the ends of its lines are breaks within the paragraph. */
export function runs(text: string, look: RunLook = {}): TextRun[] {
  return legalText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));
}

/** A paragraph of text. */
export function textParagraph(
  text: string,
  look: RunLook = {},
  layout: Omit<IParagraphOptions, 'children' | 'text'> = {},
): Paragraph {
  return new Paragraph({ ...layout, children: runs(text, look) });
}
