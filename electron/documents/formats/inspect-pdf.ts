import type { Pdfium } from '../../papers/pdfium/load-pdfium';
import { withPdfDocument } from '../../papers/pdfium/open-document';
import type { Inspection } from './content-tools';

/**
 * Whether PDFium can open a PDF, and how many pages it has. A file that was cut off is called damaged even where PDFium can mend its
 * list of parts: pages may be lost, and it must never pass for the whole (the same rule as for printing).
 */
export function inspectPdf(pdfium: Pdfium, content: Buffer, password: string | null): Inspection {
  const opened = withPdfDocument(pdfium, content, password, (document) => {
    const isRepaired = !pdfium.FPDF_DocumentHasValidCrossReferenceTable(document);
    const pages = pdfium.FPDF_GetPageCount(document);
    const isWhole = pages > 0 && !(isRepaired && !hasEnd(content));
    return isWhole ? { ok: true, value: pages } : { ok: false, trouble: 'damaged' };
  });
  if (opened.ok) return { reading: 'readable', pages: opened.value };
  const isLocked = opened.trouble === 'password-needed' || opened.trouble === 'password-wrong';
  return { reading: isLocked ? 'password-needed' : 'damaged', pages: null };
}

/** The end-of-file mark within the last 1,024 bytes (PDF 1.7, appendix H, note 18). */
function hasEnd(content: Buffer): boolean {
  return content.subarray(-1024).includes('%%EOF');
}
