import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { LocatedSection } from './plan-pack';

export interface LocatedPapers {
  readonly pages: number;
  readonly sections: readonly LocatedSection[];
}

/**
 * Finds where sections begin in papers that Chromium printed. Chromium keeps an element's id as a named destination when a link leads to it;
 * the contents page links to every paper and every divider (tried with Chromium 130).
 * @param ids the ids of the sections, as on the printed page
 * @throws Error when one of them is not there
 */
export async function locateSections(papers: Uint8Array, ids: readonly string[]): Promise<LocatedPapers> {
  const document = await PDFDocument.load(papers, { updateMetadata: false });
  const destinations = namedDestinations(document);
  const pageOf = new Map(document.getPages().map((page, index) => [page.ref.toString(), index]));
  const sections = ids.map((id) => {
    const page = pageOf.get(destinations.get(id)?.toString() ?? '');
    if (page === undefined) throw new Error(`The printed papers have no section ${id}`);
    return { id, page };
  });
  return { pages: document.getPageCount(), sections };
}

/** The page that each name leads to: Chromium's old-style dictionary, and the name tree that later versions may write (PDF 1.7, 12.3.2.3). */
function namedDestinations(document: PDFDocument): Map<string, PDFRef> {
  const found = new Map<string, PDFRef>();
  const dests = document.catalog.lookup(PDFName.of('Dests'));
  if (dests instanceof PDFDict) {
    for (const [name, value] of dests.entries()) add(found, document, name.decodeText(), value);
  }
  const names = document.catalog.lookup(PDFName.of('Names'));
  const tree = names instanceof PDFDict ? names.lookup(PDFName.of('Dests')) : undefined;
  if (tree instanceof PDFDict) readNameTree(document, tree, found);
  return found;
}

function readNameTree(document: PDFDocument, node: PDFDict, found: Map<string, PDFRef>): void {
  const names = node.lookup(PDFName.of('Names'));
  if (names instanceof PDFArray) {
    for (let at = 0; at + 1 < names.size(); at += 2) {
      const name = names.lookup(at);
      if (name instanceof PDFString || name instanceof PDFHexString) {
        add(found, document, name.decodeText(), names.get(at + 1));
      }
    }
  }
  const kids = node.lookup(PDFName.of('Kids'));
  if (!(kids instanceof PDFArray)) return;
  for (let at = 0; at < kids.size(); at++) {
    const kid = kids.lookup(at);
    if (kid instanceof PDFDict) readNameTree(document, kid, found);
  }
}

function add(found: Map<string, PDFRef>, document: PDFDocument, name: string, value: PDFObject): void {
  const target = document.context.lookup(value);
  const destination = target instanceof PDFDict ? target.lookup(PDFName.of('D')) : target;
  const page = destination instanceof PDFArray ? destination.get(0) : undefined;
  if (page instanceof PDFRef) found.set(name, page);
}
