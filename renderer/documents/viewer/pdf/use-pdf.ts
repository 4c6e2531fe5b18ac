import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import { openPdf, type OpenedPdf } from '../../../pdf/open-pdf';

export type PdfState =
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'open';
      readonly document: PDFDocumentProxy;
      readonly pages: number;
      readonly size: PageSize;
    }
  | { readonly kind: 'cannot-show' };

/** A page as it lies, in points (1/72 inch), its own rotation counted in. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Opens a PDF for as long as the component stands. Give the component a `key` of the document. */
export function usePdf(bytes: Uint8Array, password: string | null): PdfState {
  const [state, setState] = useState<PdfState>({ kind: 'opening' });
  useEffect(() => {
    let opened: OpenedPdf | null = null;
    let isGone = false;
    const open = async () => {
      try {
        // A copy, because pdf.js takes the bytes away, and an effect may run twice.
        opened = await openPdf(bytes.slice(), password);
        const { document } = opened;
        const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
        if (!isGone) setState({ kind: 'open', document, pages: document.numPages, size: { width, height } });
      } catch {
        if (!isGone) setState({ kind: 'cannot-show' });
      } finally {
        if (isGone) opened?.close();
      }
    };
    void open();
    return () => {
      isGone = true;
      opened?.close();
    };
  }, [bytes, password]);
  return state;
}
