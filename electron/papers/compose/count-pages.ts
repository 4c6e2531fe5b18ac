import type { Pdfium } from '../pdfium/load-pdfium';
import { withPdfDocument } from '../pdfium/open-document';

/** The pages of a PDF as PDFium counts them: a second opinion on what pdf-lib wrote. Null when it cannot be opened. */
export function countPages(pdfium: Pdfium, pdf: Uint8Array): number | null {
  const counted = withPdfDocument(pdfium, pdf, null, (document) => ({
    ok: true,
    value: pdfium.FPDF_GetPageCount(document),
  }));
  return counted.ok ? counted.value : null;
}
