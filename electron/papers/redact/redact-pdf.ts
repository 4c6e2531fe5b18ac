import { PDFDocument } from '@cantoo/pdf-lib';
import { NameMatcher } from '../../../domain/subject-access/redact/name-matcher';
import { leftIn } from '../../../domain/subject-access/redact/redact-text';
import type { Pdfium } from '../pdfium/load-pdfium';
import { boxesOf, type PageBox } from './page-characters';
import { type PaintedPage, paintPage } from './paint-page';
import { isMostlyPicture } from './picture-cover';
import { addPicturePage } from './picture-pages';
import { eachPage, type OpenPage } from './read-pages';
import type { LookedPdf, Patterns, RedactedPdf, RedactRequest, StillThere } from './redaction';
import { drawingsOf } from './shared-drawings';
import { hasUnmappedLetters } from './unmapped-letters';
import { allObjects, writtenWords } from './written-words';

/** Counts the names in a PDF, and says on which of its pages they cannot all be found: there is no text, its letters have no meaning, or most of it is a picture. */
export function lookAtPdf(pdfium: Pdfium, pdf: Uint8Array, patterns: Patterns): LookedPdf {
  const matcher = new NameMatcher(patterns);
  const counts = new Map<string, number>();
  const unread: number[] = [];
  eachPage(pdfium, pdf, (open, index) => {
    if (!canBeSearched(pdfium, open)) unread.push(index + 1);
    const { text } = open.characters;
    for (const { target } of matcher.find(text)) {
      for (const key of target.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  });
  return { counts, unread };
}

function canBeSearched(pdfium: Pdfium, { page, textPage, characters }: OpenPage): boolean {
  return (
    /[\p{L}\p{N}]/u.test(characters.text) &&
    !hasUnmappedLetters(pdfium, textPage, characters) &&
    !isMostlyPicture(pdfium, page)
  );
}

interface Marks {
  readonly boxes: readonly PageBox[];
  readonly areas: RedactRequest['areas'];
  readonly removed: number;
}

/**
 * Turns every page on which something is taken out into a picture with it painted over, and every other page that shares a drawing with
 * such a page too. The rest stay as they are, text and all.
 */
export async function redactPdf(
  pdfium: Pdfium,
  { pdf, patterns, areas }: RedactRequest,
): Promise<RedactedPdf> {
  const matcher = new NameMatcher(patterns);
  const marks = new Map<number, Marks>();
  eachPage(pdfium, pdf, ({ textPage, characters: { text, characterAt } }, index) => {
    const found = matcher.find(text).filter(({ target }) => target.isRemoved);
    const boxes = found.flatMap(({ from, to }) =>
      boxesOf(pdfium, textPage, characterAt[from] ?? 0, characterAt[to - 1] ?? 0),
    );
    const here = areas.filter(({ page }) => page === index + 1);
    if (found.length + here.length > 0)
      marks.set(index, { boxes, areas: here, removed: found.length + here.length });
  });
  const source = await PDFDocument.load(pdf, { updateMetadata: false });
  const pictures = picturesOf(source, new Set(marks.keys()), matcher);
  if (pictures.size === 0) return { pdf, removed: 0, pictures: [] };
  const painted = new Map<number, PaintedPage>();
  eachPage(pdfium, pdf, ({ page }, index) => {
    if (!pictures.has(index)) return;
    const mark = marks.get(index);
    const picture = paintPage(pdfium, page, mark?.boxes ?? [], mark?.areas ?? []);
    if (!picture) throw new Error('A page cannot be drawn');
    painted.set(index, picture);
  });
  const removed = [...marks.values()].reduce((sum, mark) => sum + mark.removed, 0);
  return { pdf: await joined(source, painted), removed, pictures: [...pictures].map((index) => index + 1) };
}

/** The pages that must become pictures: those with marks, those that share a drawing with one, and those that hold a name unseen. */
function picturesOf(
  source: PDFDocument,
  marked: ReadonlySet<number>,
  matcher: NameMatcher,
): ReadonlySet<number> {
  const pages = source.getPages().map((page) => ({ page, drawings: drawingsOf(page) }));
  const pictures = new Set(marked);
  for (const [index, { drawings }] of pages.entries()) {
    const streams = [...drawings].flatMap((ref) => allObjectsByRef(source).get(ref) ?? []);
    for (const text of writtenWords(streams)) if (leftIn(text, matcher).length > 0) pictures.add(index);
  }
  for (let before = -1; before !== pictures.size;) {
    before = pictures.size;
    const tainted = new Set([...pictures].flatMap((index) => [...(pages[index]?.drawings ?? [])]));
    for (const [index, { drawings }] of pages.entries())
      if ([...drawings].some((ref) => tainted.has(ref))) pictures.add(index);
  }
  return new Set([...pictures].sort((one, other) => one - other));
}

const objectsOf = new WeakMap<PDFDocument, ReadonlyMap<string, ReturnType<typeof allObjects>[number]>>();

function allObjectsByRef(source: PDFDocument) {
  const known = objectsOf.get(source);
  if (known) return known;
  const byRef = new Map(
    source.context.enumerateIndirectObjects().map(([ref, object]) => [ref.toString(), object]),
  );
  objectsOf.set(source, byRef);
  return byRef;
}

async function joined(source: PDFDocument, painted: ReadonlyMap<number, PaintedPage>): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (const index of source.getPageIndices()) {
    const picture = painted.get(index);
    if (picture) addPicturePage(document, picture);
    else for (const page of await document.copyPages(source, [index])) document.addPage(page);
  }
  return document.save({ objectsPerTick: Infinity, updateFieldAppearances: false });
}

/** What of the names to be taken out can still be found in a finished PDF. */
export async function stillInPdf(
  pdfium: Pdfium,
  pdf: Uint8Array,
  patterns: Patterns,
): Promise<readonly StillThere[]> {
  const matcher = new NameMatcher(patterns);
  const found: StillThere[] = [];
  eachPage(pdfium, pdf, ({ characters: { text } }, index) => {
    for (const words of leftIn(text, matcher)) found.push({ page: index + 1, words });
  });
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  for (const text of writtenWords(allObjects(document.context)))
    for (const words of leftIn(text, matcher)) found.push({ page: null, words });
  return found;
}
