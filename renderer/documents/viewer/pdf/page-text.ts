import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type SearchableText, searchable } from '../../../../domain/documents/find-in-text';

export type PageContent = Awaited<
  ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getTextContent']>
>;

/** The text of a page: what the text layer is made of, and the same as one searchable text. */
export interface PageText {
  readonly content: PageContent;
  readonly searchable: SearchableText;
  /** Where in the text each of the text layer's elements begins. */
  readonly starts: readonly number[];
}

/** Reads the text of pages once each. */
export class PageTexts {
  private readonly read = new Map<number, Promise<PageText>>();

  constructor(private readonly document: PDFDocumentProxy) {}

  /** @param number from 1 */
  page(number: number): Promise<PageText> {
    const known = this.read.get(number);
    if (known) return known;
    const reading = this.readPage(number);
    this.read.set(number, reading);
    return reading;
  }

  private async readPage(number: number): Promise<PageText> {
    const page = await this.document.getPage(number);
    const content = await page.getTextContent({ disableNormalization: true });
    const starts: number[] = [];
    let text = '';
    for (const item of content.items) {
      if (!('str' in item)) continue;
      starts.push(text.length);
      text += item.hasEOL ? `${item.str}\n` : item.str;
    }
    return { content, searchable: searchable(text), starts };
  }
}
