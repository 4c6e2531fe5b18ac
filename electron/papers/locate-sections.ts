import type { LocatedSection } from './plan-pack';
import type { Pdfium } from './pdfium/load-pdfium';
import { withPdfDocument } from './pdfium/open-document';

export interface LocatedPapers {
  readonly pages: number;
  readonly sections: readonly LocatedSection[];
}

/**
 * Finds where sections begin in papers that Chromium printed. Chromium keeps an element's id as a named destination when a link leads to it;
 * the contents page links to every paper and every divider (tried with Chromium 130). PDFium looks a name up without reading the rest of
 * the file: a few milliseconds, where taking the whole file apart is a quarter of a second.
 * @param ids the ids of the sections, as on the printed page
 * @throws Error when one of them is not there
 */
export function locateSections(pdfium: Pdfium, papers: Uint8Array, ids: readonly string[]): LocatedPapers {
  const located = withPdfDocument(pdfium, papers, null, (document) => ({
    ok: true,
    value: {
      pages: pdfium.FPDF_GetPageCount(document),
      sections: ids.map((id) => ({ id, page: pageOf(pdfium, document, id) })),
    },
  }));
  if (!located.ok) throw new Error('The printed papers cannot be opened');
  return located.value;
}

function pageOf(pdfium: Pdfium, document: number, id: string): number {
  const destination = pdfium.FPDF_GetNamedDestByName(document, id);
  const page = destination === 0 ? -1 : pdfium.FPDFDest_GetDestPageIndex(document, destination);
  if (page < 0) throw new Error(`The printed papers have no section ${id}`);
  return page;
}
