import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from '../pdf/open-pdf';
import type { PageImage } from './page-images';

/** Dots per inch: sharp on an office printer, and 75 pages still fit into memory. */
const resolution = 200;
const pointsPerInch = 72;
/** In points. */
const longSideOfA4 = (297 / 25.4) * pointsPerInch;

/** Draws every page of a PDF of our own making. */
export async function pdfPages(pdf: Uint8Array): Promise<PageImage[]> {
  const { document, close } = await openPdf(pdf, null);
  const pages: PageImage[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await pageImage(document, number));
  close();
  return pages;
}

async function pageImage(document: PDFDocumentProxy, number: number): Promise<PageImage> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: resolution / pointsPerInch });
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This page cannot be drawn');
  // pdf.js draws on either kind of canvas; its types know one.
  await page.render({
    canvas: null,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
    intent: 'print',
  }).promise;
  page.cleanup();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.93 });
  const { width, height } = page.getViewport({ scale: 1 });
  return {
    url: URL.createObjectURL(blob),
    isLandscape: width > height,
    isA3: Math.max(width, height) > longSideOfA4 + 1,
  };
}
