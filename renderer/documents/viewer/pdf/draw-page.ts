import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfjs } from '../../../pdf/open-pdf';
import type { PageTexts } from './page-text';
import type { PageSize } from './use-pdf';

/** A page on the screen: the elements of its text, and where in the page's text each begins. */
export interface DrawnPage {
  readonly elements: readonly HTMLElement[];
  readonly starts: readonly number[];
}

export interface DrawOptions {
  readonly document: PDFDocumentProxy;
  readonly texts: PageTexts;
  readonly number: number;
  readonly scale: number;
  readonly turned: number;
  readonly place: { readonly pictureBox: HTMLElement; readonly textBox: HTMLElement };
  readonly signal: AbortSignal;
  /** Told the page's own size in points, before it is drawn. */
  readonly onSize: (size: PageSize) => void;
}

/** Device pixels that one page may have: beyond that it would take more than 64 MB, and nobody sees the difference. */
const mostPixels = 16_000_000;

/** Draws a page and lays its text over it. The picture before it stays until the new one is whole. Throws when told to stop. */
export async function drawPage(options: DrawOptions): Promise<DrawnPage> {
  const { document: pdf, texts, number, scale, turned, place, signal, onSize } = options;
  const { TextLayer } = await loadPdfjs();
  const page = await pdf.getPage(number);
  const text = await texts.page(number);
  signal.throwIfAborted();
  const { width, height } = page.getViewport({ scale: 1 });
  onSize({ width, height });
  const rotation = (page.rotate + turned) % 360;
  const viewport = page.getViewport({ scale, rotation });
  const pixels = viewport.width * viewport.height;
  const sharpness = Math.min(devicePixelRatio, Math.sqrt(mostPixels / pixels));
  const canvas = document.createElement('canvas');
  const sharp = page.getViewport({ scale: scale * sharpness, rotation });
  canvas.width = Math.max(1, Math.floor(sharp.width));
  canvas.height = Math.max(1, Math.floor(sharp.height));
  const task = page.render({ canvas, viewport: sharp });
  const stop = () => task.cancel();
  signal.addEventListener('abort', stop);
  try {
    await task.promise;
  } finally {
    signal.removeEventListener('abort', stop);
  }
  place.pictureBox.replaceChildren(canvas);
  place.textBox.replaceChildren();
  const layer = new TextLayer({ textContentSource: text.content, container: place.textBox, viewport });
  await layer.render();
  signal.throwIfAborted();
  return { elements: layer.textDivs, starts: text.starts };
}
