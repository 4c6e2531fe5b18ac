import { docxToHtml } from '../foreign/docx-to-html';
import { odtToHtml } from '../foreign/odt/odt-to-html';
import { textToHtml } from '../foreign/text-to-html';
import { detectKind } from '../kinds/detect-kind';
import type { Pdfium } from '../pdfium/load-pdfium';
import type { InspectRequest } from '../inspect/inspect-file';
import { htmlText } from './html-text';
import { pdfText } from './pdf-text';

/** Some 150 pages of close print: a report has 20, and the index has to stay small. */
const mostCharacters = 500_000;

/** What a PDF, Word, OpenDocument or text file says, for searching. Empty where there is no text, or none that can be read. */
export async function fileText(pdfium: Pdfium, { bytes, name, password }: InspectRequest): Promise<string> {
  const kind = await detectKind(bytes, name);
  const text =
    kind === 'pdf' ? pdfText(pdfium, bytes, password, mostCharacters) : await foreignText(kind, bytes);
  // Halves of a pair of surrogates and zeros are no text, and SQLite would end a text at a zero.
  return text.slice(0, mostCharacters).replace(/[\0\uD800-\uDFFF]/gu, ' ');
}

async function foreignText(kind: string, bytes: Uint8Array): Promise<string> {
  try {
    if (kind === 'docx') return htmlText((await docxToHtml(bytes)).html);
    if (kind === 'odt') return htmlText((await odtToHtml(bytes)).html);
    if (kind === 'txt') return htmlText(textToHtml(bytes));
    return '';
  } catch {
    return '';
  }
}
