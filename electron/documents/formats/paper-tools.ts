import { fail, ok } from '../../../domain/common/result';
import { type DocumentKind, isDocumentKind } from '../../../domain/documents/kinds';
import { docxToHtml } from '../../papers/foreign/docx-to-html';
import type { ForeignHtml } from '../../papers/foreign/foreign-html';
import { odtToHtml } from '../../papers/foreign/odt/odt-to-html';
import { textToHtml } from '../../papers/foreign/text-to-html';
import { imagePage } from '../../papers/images/image-page';
import { detectKind } from '../../papers/kinds/detect-kind';
import { loadPdfium } from '../../papers/pdfium/load-pdfium';
import type { ContentTools, Inspection } from './content-tools';
import { inspectPdf } from './inspect-pdf';

/**
 * Looks into files with the same tools that print them, so that what is shown here and what is printed never disagree.
 * @param assetFolder where pdfium.wasm lies beside the bundle; null to take it from node_modules
 */
export function paperTools(assetFolder: string | null): ContentTools {
  return {
    detectKind: async (content, fileName) => {
      const kind = await detectKind(content, fileName);
      return isDocumentKind(kind) ? kind : null;
    },
    inspect: async (kind, content, password) => {
      if (kind === 'pdf') return inspectPdf(await loadPdfium(assetFolder), content, password);
      return (await isWhole(kind, content)) ? readable : damaged;
    },
    toHtml: async (kind, content) => {
      const shown = await convert(kind, content);
      return shown ? ok({ html: shown.html, notes: shown.losses }) : cannotShow;
    },
  };
}

const readable: Inspection = { reading: 'readable', pages: null };
const damaged: Inspection = { reading: 'damaged', pages: null };

const cannotShow = fail(
  'cannot-show',
  'This file cannot be shown: what is inside it cannot be read. It is kept as it came. Ask for it again from whoever sent it, or save a copy and open that.',
);

/** Whether a picture is all there, and a Word or OpenDocument file can be converted; true for kinds that nothing can be said of. */
async function isWhole(kind: DocumentKind, content: Buffer): Promise<boolean> {
  if (kind === 'jpg' || kind === 'png') return (await imagePage(content, kind)) !== null;
  if (kind === 'docx' || kind === 'odt') return (await convert(kind, content)) !== null;
  return true;
}

/** Null for a kind that is not converted, and where the converter finds that the file is not what its first bytes say. */
async function convert(kind: DocumentKind, content: Buffer): Promise<ForeignHtml | null> {
  try {
    if (kind === 'docx') return await docxToHtml(content);
    if (kind === 'odt') return await odtToHtml(content);
    if (kind === 'txt') return { html: textToHtml(content), losses: [] };
    return null;
  } catch {
    return null;
  }
}
