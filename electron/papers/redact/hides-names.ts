import { PDFDict, PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { NameMatcher } from '../../../domain/subject-access/redact/name-matcher';
import { leftIn } from '../../../domain/subject-access/redact/redact-text';
import type { Pdfium } from '../pdfium/load-pdfium';
import { stillInPdf } from './redact-pdf';
import type { Patterns } from './redaction';
import { allObjects, everyPart, wholeTexts } from './written-words';

/**
 * Whether a PDF as it was received may hold a name that is to go where its pages do not show it. True as well where that cannot be told:
 * an earlier revision, form data of Adobe's own, files within it.
 */
export async function pdfHidesNames(pdfium: Pdfium, pdf: Uint8Array, patterns: Patterns): Promise<boolean> {
  if (hasEarlierRevision(pdf)) return true;
  const objects = allObjects((await PDFDocument.load(pdf, { updateMetadata: false })).context);
  if (objects.some(holdsMore)) return true;
  const matcher = new NameMatcher(patterns);
  for (const text of wholeTexts(objects)) if (leftIn(text, matcher).length > 0) return true;
  return (await stillInPdf(pdfium, pdf, patterns)).length > 0;
}

/**
 * What an incremental save replaced stays in the file (PDF 1.7, 7.5.6): objects follow an end. None follow the second end that Word writes;
 * a linearised file (annex F) has its first end after its first page, with all other objects behind it.
 */
function hasEarlierRevision(pdf: Uint8Array): boolean {
  const file = Buffer.from(pdf).toString('latin1');
  const [first = '', ...afterEnds] = file.split('%%EOF');
  const isFirstOfTwo = file.slice(0, 1024).includes('/Linearized') && /startxref\s+0\s*$/.test(first);
  return afterEnds.slice(isFirstOfTwo ? 1 : 0).some((after) => /\d\s+\d+\s+obj\b/.test(after));
}

/** Form data (XFA) and files within the file. */
const keysOfMore = ['XFA', 'EF', 'EmbeddedFiles'].map((key) => PDFName.of(key));

function holdsMore(object: PDFObject): boolean {
  for (const part of everyPart(object)) {
    if (!(part instanceof PDFDict)) continue;
    if (keysOfMore.some((key) => part.has(key))) return true;
    if (part.get(PDFName.of('Type')) === PDFName.of('EmbeddedFile')) return true;
  }
  return false;
}
