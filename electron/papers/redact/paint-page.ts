import { deflateSync } from 'node:zlib';
import type { Pdfium } from '../pdfium/load-pdfium';
import type { PageBox } from './page-characters';

/** A page as a picture: three bytes a dot, each row with its predictor, deflated. */
export interface PaintedPage {
  /** Points, as it is seen. */
  readonly width: number;
  readonly height: number;
  /** Dots. */
  readonly columns: number;
  readonly rows: number;
  readonly deflated: Uint8Array;
}

/** A part of a page, in thousandths of its width and height, from the top left as it is seen. */
export interface PageArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface DotBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const dotsPerInch = 200;
/** A poster is drawn less finely rather than in half a gigabyte. */
const mostDots = 12_000_000;
/** FPDFBitmap_BGRx of fpdfview.h. */
const bgrx = 3;
const white = 0xffffffff;

/** Draws a page and paints over the boxes (in the page's own units) and areas. Null when PDFium cannot draw it. */
export function paintPage(
  pdfium: Pdfium,
  page: number,
  boxes: readonly PageBox[],
  areas: readonly PageArea[],
): PaintedPage | null {
  const [width, height] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)];
  const scale = Math.min(dotsPerInch / 72, Math.sqrt(mostDots / Math.max(1, width * height)));
  const columns = Math.max(1, Math.round(width * scale));
  const rows = Math.max(1, Math.round(height * scale));
  const bitmap = pdfium.FPDFBitmap_CreateEx(columns, rows, bgrx, 0, 0);
  if (bitmap === 0) return null;
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, columns, rows, white);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, columns, rows, 0, 0);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const dots = pdfium.pdfium.HEAPU8.slice(start, start + stride * rows);
    const painted = [
      ...boxes.map((box) => dotsOfBox(pdfium, page, box, columns, rows)),
      ...areas.map((area) => dotsOfArea(area, columns, rows)),
    ];
    for (const box of painted) paintOver(dots, stride, box, columns, rows);
    return { width, height, columns, rows, deflated: deflated(dots, stride, columns, rows) };
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}

function dotsOfBox(pdfium: Pdfium, page: number, box: PageBox, columns: number, rows: number): DotBox {
  const corners = [
    toDots(pdfium, page, columns, rows, box.left, box.top),
    toDots(pdfium, page, columns, rows, box.right, box.bottom),
  ];
  const across = corners.map(({ x }) => x);
  const down = corners.map(({ y }) => y);
  return {
    left: Math.min(...across) - 2,
    right: Math.max(...across) + 2,
    top: Math.min(...down) - 2,
    bottom: Math.max(...down) + 2,
  };
}

/** Where a point of the page lies in the picture, its turn reckoned with. */
function toDots(pdfium: Pdfium, page: number, columns: number, rows: number, x: number, y: number) {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const memory = malloc(8);
  try {
    pdfium.FPDF_PageToDevice(page, 0, 0, columns, rows, 0, x, y, memory, memory + 4);
    const view = new DataView(pdfium.pdfium.HEAPU8.buffer, memory, 8);
    return { x: view.getInt32(0, true), y: view.getInt32(4, true) };
  } finally {
    free(memory);
  }
}

function dotsOfArea({ x, y, width, height }: PageArea, columns: number, rows: number): DotBox {
  return {
    left: Math.floor((x / 1000) * columns),
    top: Math.floor((y / 1000) * rows),
    right: Math.ceil(((x + width) / 1000) * columns),
    bottom: Math.ceil(((y + height) / 1000) * rows),
  };
}

function paintOver(dots: Uint8Array, stride: number, box: DotBox, columns: number, rows: number): void {
  const [left, right] = [Math.max(0, box.left), Math.min(columns, box.right)];
  for (let row = Math.max(0, box.top); row < Math.min(rows, box.bottom); row += 1) {
    if (right > left) dots.fill(0, row * stride + left * 4, row * stride + right * 4);
  }
}

/** PNG's predictor "Up" (PDF 1.7, 7.4.4.4): rows of a page of text are much alike. */
function deflated(dots: Uint8Array, stride: number, columns: number, rows: number): Uint8Array {
  const length = columns * 3 + 1;
  const raw = new Uint8Array(length * rows);
  for (let row = 0; row < rows; row += 1) {
    raw[row * length] = 2;
    for (let column = 0; column < columns; column += 1) {
      for (let colour = 0; colour < 3; colour += 1) {
        const at = row * stride + column * 4 + (2 - colour);
        const above = row === 0 ? 0 : (dots[at - stride] ?? 0);
        raw[row * length + 1 + column * 3 + colour] = (dots[at] ?? 0) - above;
      }
    }
  }
  return deflateSync(raw, { level: 6 });
}
