import { ParseSpeeds, PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { planPack, type PackPlan } from '../plan-pack';
import { attachmentSheets } from './attachment-sheets';
import { describeDocument } from './describe-document';
import { writeOutline, type OutlineEntry } from './outline';
import type { PackRequest, PageProgress } from './pack-contents';
import { pageNumber } from './page-number';
import { writePageTree } from './page-tree';
import { StampFonts } from './stamp-fonts';
import { stampPage } from './stamp-page';
import { stampFor } from './stamp-text';

export interface ComposedPack {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly outline: readonly OutlineEntry[];
}

/**
 * Puts the pack together: the printed papers, whose tags, language and links stay as they are, with every attachment behind its
 * divider, and a stamp on every page.
 * @param typefaces of the stamps, in order of preference, each as its font files
 * @throws Error when a page is missing or one too many: a pack is whole or it is not made
 */
export async function composePack(
  request: PackRequest,
  typefaces: readonly (readonly Uint8Array[])[],
  onPage: PageProgress = () => undefined,
): Promise<ComposedPack> {
  const document = await PDFDocument.load(request.papers, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  const papers = document.getPages();
  const plan = planPack(papers.length, request.sections, request.attachments);
  const sheets: PDFPage[][] = [];
  for (const attachment of request.attachments) {
    sheets.push(await attachmentSheets(document, attachment.pdf));
    onPage(sheets.flat().length, plan.pages.length);
  }
  const pages = inOrder(plan, papers, sheets);
  await stampAll(document, plan, pages, request, typefaces);
  writePageTree(document, pages);
  const outline = outlineOf(request, plan);
  writeOutline(
    document,
    outline,
    pages.map((page) => page.ref),
  );
  describeDocument(document, request.title);
  // Never yield while writing: this runs in a thread of its own.
  const pdf = await document.save({
    objectsPerTick: Infinity,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
  onPage(pages.length, pages.length);
  return { pdf, pages: pages.length, outline };
}

function inOrder(plan: PackPlan, papers: readonly PDFPage[], sheets: readonly PDFPage[][]): PDFPage[] {
  const pages = plan.pages.map((planned) => {
    const page =
      planned.from === 'papers' ? papers[planned.index] : sheets[planned.attachment]?.[planned.index];
    if (!page) throw new Error('An attachment has fewer pages than were counted');
    return page;
  });
  const available = papers.length + sheets.reduce((sum, list) => sum + list.length, 0);
  if (new Set(pages).size !== available) throw new Error('Not every page of the attachments is in the pack');
  return pages;
}

async function stampAll(
  document: PDFDocument,
  plan: PackPlan,
  pages: readonly PDFPage[],
  request: PackRequest,
  typefaces: readonly (readonly Uint8Array[])[],
): Promise<void> {
  const fonts = new StampFonts(document, typefaces);
  const starts = request.sections.flatMap(({ id, startsAnew }) =>
    startsAnew ? [(plan.startOf.get(id) ?? 1) - 1] : [],
  );
  for (const [index, page] of pages.entries()) {
    const planned = plan.pages[index];
    if (!planned) throw new Error('A page was not planned');
    await stampPage(
      page,
      stampFor(planned, pageNumber(index, pages.length, starts), request, (text) => fonts.canSet(text)),
      fonts,
    );
  }
}

function outlineOf(request: PackRequest, plan: PackPlan): OutlineEntry[] {
  return request.sections.flatMap(({ id, title }) => {
    const page = plan.startOf.get(id);
    return page === undefined ? [] : [{ title, page }];
  });
}
