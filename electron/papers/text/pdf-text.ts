import { pageBreak } from '../../../domain/search/page-of';
import type { Pdfium } from '../pdfium/load-pdfium';
import { withPdfDocument } from '../pdfium/open-document';

/**
 * What a PDF says, page after page (parted by `pageBreak`), at most `most` characters. Empty for a scan, and for a file that cannot be opened.
 * @param password kept for the file, or null
 */
export function pdfText(pdfium: Pdfium, bytes: Uint8Array, password: string | null, most: number): string {
  const opened = withPdfDocument(pdfium, bytes, password, (document) => {
    const pages: string[] = [];
    let room = most;
    for (let index = 0; index < pdfium.FPDF_GetPageCount(document) && room > 0; index += 1) {
      const text = pageText(pdfium, document, index, room);
      room -= text.length;
      pages.push(text);
    }
    return { ok: true, value: pages.join(pageBreak) };
  });
  return opened.ok ? opened.value : '';
}

function pageText(pdfium: Pdfium, document: number, index: number, most: number): string {
  const page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) return '';
  const text = pdfium.FPDFText_LoadPage(page);
  try {
    return text === 0 ? '' : readText(pdfium, text, most);
  } finally {
    if (text !== 0) pdfium.FPDFText_ClosePage(text);
    pdfium.FPDF_ClosePage(page);
  }
}

/** UTF-16 with a zero at the end (FPDFText_GetText, fpdf_text.h). */
function readText(pdfium: Pdfium, text: number, most: number): string {
  const count = Math.min(pdfium.FPDFText_CountChars(text), most);
  if (count <= 0) return '';
  const { malloc, free } = pdfium.pdfium.wasmExports;
  // A character outside the basic plane takes two units.
  const bytes = (2 * count + 1) * 2;
  const memory = malloc(bytes);
  if (memory === 0) return '';
  try {
    const units = pdfium.FPDFText_GetText(text, 0, count, memory) - 1;
    if (units <= 0) return '';
    const copy = pdfium.pdfium.HEAPU8.slice(memory, memory + units * 2);
    return new TextDecoder('utf-16le').decode(copy).replaceAll(pageBreak, ' ');
  } finally {
    free(memory);
  }
}
