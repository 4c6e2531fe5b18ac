import { docxToHtml } from '../foreign/docx-to-html';
import type { ForeignHtml } from '../foreign/foreign-html';
import { odtToHtml } from '../foreign/odt/odt-to-html';
import { textToHtml } from '../foreign/text-to-html';
import { imagePage } from '../images/image-page';
import { detectKind, type FileKind } from '../kinds/detect-kind';
import type { Pdfium } from '../pdfium/load-pdfium';
import { normalisePdf } from '../pdfium/normalise-pdf';
import type { PdfTrouble } from '../pdfium/open-document';

export interface InspectRequest {
  readonly bytes: Uint8Array;
  /** The file's name with its ending. */
  readonly name: string;
  /** Kept for the file, or null. */
  readonly password: string | null;
}

/** Why a file cannot be printed. */
export type Trouble =
  | PdfTrouble
  | 'damaged-picture'
  | 'old-word'
  | 'rich-text'
  | 'unknown-kind'
  | 'unreadable-word'
  | 'unreadable-odt';

/** What a file turned out to be, and what has to be done with it next. */
export type Inspection =
  /** Ready: plain PDF pages. */
  | {
      readonly is: 'pages';
      readonly kind: FileKind;
      readonly pdf: Uint8Array;
      readonly pages: number;
      readonly repaired: boolean;
      readonly filesInside: number;
    }
  /** To be printed as a paper of our own first. */
  | {
      readonly is: 'html';
      readonly kind: FileKind;
      readonly html: string;
      readonly losses: readonly string[];
    }
  /** To be turned into a JPEG first. */
  | { readonly is: 'heic'; readonly kind: FileKind }
  | { readonly is: 'unprintable'; readonly kind: FileKind; readonly why: Trouble };

/** Finds out by content what a file is, and makes plain PDF pages of it, or HTML where it has to be printed first. */
export async function inspectFile(
  pdfium: Pdfium,
  { bytes, name, password }: InspectRequest,
): Promise<Inspection> {
  const kind = await detectKind(bytes, name);
  switch (kind) {
    case 'pdf':
      return inspectPdf(pdfium, kind, bytes, password);
    case 'jpg':
    case 'png': {
      const page = await imagePage(bytes, kind);
      return page
        ? inspectPdf(pdfium, kind, page, null)
        : { is: 'unprintable', kind, why: 'damaged-picture' };
    }
    case 'heic':
      return { is: 'heic', kind };
    case 'docx':
      return inspectForeign(kind, 'unreadable-word', () => docxToHtml(bytes));
    case 'odt':
      return inspectForeign(kind, 'unreadable-odt', () => odtToHtml(bytes));
    case 'txt':
      return inspectForeign(kind, 'empty', () => Promise.resolve({ html: textToHtml(bytes), losses: [] }));
    case 'doc':
      return { is: 'unprintable', kind, why: 'old-word' };
    case 'rtf':
      return { is: 'unprintable', kind, why: 'rich-text' };
    case 'unknown':
      return { is: 'unprintable', kind, why: 'unknown-kind' };
    case 'empty':
      return { is: 'unprintable', kind, why: 'empty' };
  }
}

function inspectPdf(pdfium: Pdfium, kind: FileKind, bytes: Uint8Array, password: string | null): Inspection {
  const result = normalisePdf(pdfium, bytes, password);
  return result.ok
    ? { is: 'pages', kind, ...result.value }
    : { is: 'unprintable', kind, why: result.trouble };
}

async function inspectForeign(
  kind: FileKind,
  otherwise: Trouble,
  convert: () => Promise<ForeignHtml>,
): Promise<Inspection> {
  let converted: ForeignHtml;
  try {
    converted = await convert();
  } catch {
    // Whatever the readers of these formats meet in a broken file, they throw.
    return { is: 'unprintable', kind, why: otherwise };
  }
  const { html, losses } = converted;
  const blank = html.replace(/<(?!img\b)[^>]*>|\s|\u00a0/gi, '') === '';
  return blank ? { is: 'unprintable', kind, why: 'empty' } : { is: 'html', kind, html, losses };
}
