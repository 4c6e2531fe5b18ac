import { flattenPages } from './flatten-pages';
import type { Pdfium } from './load-pdfium';
import { withPdfDocument, type Opened } from './open-document';
import { savePdfDocument } from './save-document';

export interface NormalisedPdf {
  /** A plain PDF: no password, no form, no annotation that prints, no script, no file inside. */
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** The file's own list of its parts was broken and had to be put together again: worth a look before printing. */
  readonly repaired: boolean;
  /** Files that lie inside the PDF, as in a portfolio: they are not pages and are not printed. */
  readonly filesInside: number;
}

/**
 * FORMTYPE_XFA_FULL of fpdf_formfill.h: a form drawn by Adobe's programs alone. To all others it is one page that says "Please wait".
 */
const fullXfaForm = 2;

/**
 * Opens any PDF as Chromium would, flattens it, and copies its pages into a new document. What is not a page stays behind:
 * document scripts, launch actions, embedded files, the password.
 * @param password the file's password, or null
 */
export function normalisePdf(
  pdfium: Pdfium,
  bytes: Uint8Array,
  password: string | null,
): Opened<NormalisedPdf> {
  if (bytes.length === 0) return { ok: false, trouble: 'empty' };
  return withPdfDocument(pdfium, bytes, password, (source) => {
    const repaired = !pdfium.FPDF_DocumentHasValidCrossReferenceTable(source);
    // A file that was cut off can often be opened, with pages lost or blank: that must never pass for the whole.
    if (repaired && !hasEnd(bytes)) return { ok: false, trouble: 'damaged' };
    if (pdfium.FPDF_GetFormType(source) === fullXfaForm) return { ok: false, trouble: 'adobe-form' };
    const filesInside = pdfium.FPDFDoc_GetAttachmentCount(source);
    const pages = flattenPages(pdfium, source);
    if (pages === null) return { ok: false, trouble: 'damaged' };
    if (pages === 0) return { ok: false, trouble: 'empty' };
    const pdf = copyOfPages(pdfium, source);
    return pdf
      ? { ok: true, value: { pdf, pages, repaired, filesInside } }
      : { ok: false, trouble: 'damaged' };
  });
}

function copyOfPages(pdfium: Pdfium, source: number): Uint8Array | null {
  const copy = pdfium.FPDF_CreateNewDocument();
  try {
    // No list of pages means all of them (fpdf_ppo.h).
    const imported = pdfium.FPDF_ImportPagesByIndex(copy, source, 0, 0, 0);
    const complete = imported && pdfium.FPDF_GetPageCount(copy) === pdfium.FPDF_GetPageCount(source);
    return complete ? savePdfDocument(pdfium, copy) : null;
  } finally {
    pdfium.FPDF_CloseDocument(copy);
  }
}

/** Whether the end-of-file mark stands near the end, as Acrobat asks (PDF 1.7, appendix H, note 18: within 1,024 bytes). */
function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-1024)).includes('%%EOF');
}
