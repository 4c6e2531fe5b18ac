import type { PDFDocumentProxy } from 'pdfjs-dist';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url';

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;

/** A PDF ready to be drawn. */
export interface OpenPdf {
  readonly pages: number;
  readonly document: PDFDocumentProxy;
  close(): Promise<void>;
}

/** Opens a PDF of our own making; its bytes stay with the caller. */
export async function openPdf(content: Uint8Array): Promise<OpenPdf> {
  const document = await pdfjs.getDocument({
    data: content.slice(),
    isEvalSupported: false,
    enableXfa: false,
  }).promise;
  return { pages: document.numPages, document, close: () => document.loadingTask.destroy() };
}
