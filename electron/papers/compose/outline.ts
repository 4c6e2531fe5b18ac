import {
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** A bookmark. */
export interface OutlineEntry {
  readonly title: string;
  /** Page of the pack, from 1. */
  readonly page: number;
}

/** Gives the document these bookmarks in place of its own (PDF 1.7, 12.3.3). */
export function writeOutline(
  document: PDFDocument,
  entries: readonly OutlineEntry[],
  pages: readonly PDFRef[],
): void {
  const { context, catalog } = document;
  const root = context.nextRef();
  const refs = entries.map(() => context.nextRef());
  entries.forEach((entry, index) => {
    const ref = refs[index];
    const target = pages[entry.page - 1];
    if (!ref || !target) throw new Error('A bookmark leads to a page that is not there');
    const item = outlineItem(context, entry.title, root, target);
    const [previous, next] = [refs[index - 1], refs[index + 1]];
    if (previous) item.set(PDFName.of('Prev'), previous);
    if (next) item.set(PDFName.of('Next'), next);
    context.assign(ref, item);
  });
  const [first, last] = [refs[0], refs.at(-1)];
  if (!first || !last) return;
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: refs.length }));
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

function outlineItem(context: PDFContext, title: string, parent: PDFRef, page: PDFRef): PDFDict {
  const item = PDFDict.withContext(context);
  item.set(PDFName.of('Title'), PDFHexString.fromText(title));
  item.set(PDFName.of('Parent'), parent);
  item.set(PDFName.of('Dest'), context.obj([page, PDFName.of('XYZ'), PDFNull, PDFNull, PDFNumber.of(0)]));
  return item;
}
