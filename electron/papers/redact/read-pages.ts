import type { Pdfium } from '../pdfium/load-pdfium';
import { withPdfDocument } from '../pdfium/open-document';
import { type PageCharacters, pageCharacters } from './page-characters';

/** An open page with its text. */
export interface OpenPage {
  readonly page: number;
  readonly textPage: number;
  readonly characters: PageCharacters;
}

/**
 * Goes through the pages of a PDF one after the other.
 * @throws Error when it cannot be opened or a page of it cannot be read: what was not looked at is never said to be clean
 */
export function eachPage(
  pdfium: Pdfium,
  pdf: Uint8Array,
  work: (open: OpenPage, index: number) => void,
): void {
  const read = withPdfDocument(pdfium, pdf, null, (document) => {
    const count = pdfium.FPDF_GetPageCount(document);
    for (let index = 0; index < count; index += 1) withPage(pdfium, document, index, work);
    return { ok: true, value: null };
  });
  if (!read.ok) throw new Error('A PDF of our own making cannot be opened');
}

function withPage(
  pdfium: Pdfium,
  document: number,
  index: number,
  work: (open: OpenPage, index: number) => void,
): void {
  const page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) throw new Error('A page cannot be read');
  const textPage = pdfium.FPDFText_LoadPage(page);
  try {
    if (textPage === 0) throw new Error('The text of a page cannot be read');
    work({ page, textPage, characters: pageCharacters(pdfium, textPage) }, index);
  } finally {
    if (textPage !== 0) pdfium.FPDFText_ClosePage(textPage);
    pdfium.FPDF_ClosePage(page);
  }
}
