import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url';
import type { PageImage } from './page-images';

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;

/** Dots per inch: sharp on an office printer, and 75 pages still fit into memory. */
const resolution = 200;
const pointsPerInch = 72;

/** Draws every page of a PDF of our own making. */
export async function pdfPages(pdf: Uint8Array<ArrayBuffer>): Promise<PageImage[]> {
  const document = await pdfjs.getDocument({ data: pdf, isEvalSupported: false, enableXfa: false }).promise;
  const pages: PageImage[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await pageImage(document, number));
  await document.loadingTask.destroy();
  return pages;
}

async function pageImage(document: pdfjs.PDFDocumentProxy, number: number): Promise<PageImage> {
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
  return { url: URL.createObjectURL(blob), isLandscape: viewport.width > viewport.height };
}
