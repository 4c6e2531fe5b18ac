import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { PdfAssets } from './pdf-assets';

/** pdf.js is large: it is loaded with the first PDF. The modern build fails on Chromium 130, so the legacy one is used. */
export async function loadPdfjs() {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  return pdfjs;
}

export interface OpenedPdf {
  readonly document: PDFDocumentProxy;
  readonly close: () => void;
}

/**
 * Opens a PDF in pdf.js's worker. The bytes are handed over: they are empty here afterwards.
 * @throws Error with the name 'PasswordException' when the password is missing or wrong, others when the file is damaged
 */
export async function openPdf(bytes: Uint8Array, password: string | null): Promise<OpenedPdf> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    data: bytes,
    ...(password !== null && { password }),
    BinaryDataFactory: PdfAssets,
    useWorkerFetch: false,
    // Nothing inside a document may run.
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
  });
  const close = () => void task.destroy();
  try {
    return { document: await task.promise, close };
  } catch (error) {
    close();
    throw error;
  }
}
