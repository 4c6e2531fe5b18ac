import type { Pdfium } from '../pdfium/load-pdfium';

/** Kinds of objects of fpdf_edit.h. */
const pictureKind = 3;
const formKind = 5;

/** From this part of the page on it is taken for a scan: what a scanner read of its words may be misread, and what is written by hand is not read. */
const mostlyPicture = 0.5;

/** Drawings within drawings, as deep as any program nests them. */
const deepest = 8;

/** Whether pictures cover so much of an open page that its words may stand in them. */
export function isMostlyPicture(pdfium: Pdfium, page: number): boolean {
  const whole = pdfium.FPDF_GetPageWidthF(page) * pdfium.FPDF_GetPageHeightF(page);
  const memory = pdfium.pdfium.wasmExports.malloc(24);
  try {
    let covered = 0;
    for (let index = 0; index < pdfium.FPDFPage_CountObjects(page); index += 1)
      covered += pictureArea(pdfium, pdfium.FPDFPage_GetObject(page, index), memory, 0);
    return covered >= whole * mostlyPicture;
  } finally {
    pdfium.pdfium.wasmExports.free(memory);
  }
}

/** The area of all pictures in an object, in the units of what it lies in. @param memory room for six numbers of four bytes */
function pictureArea(pdfium: Pdfium, object: number, memory: number, depth: number): number {
  const kind = pdfium.FPDFPageObj_GetType(object);
  if (kind === pictureKind) return boundsArea(pdfium, object, memory);
  if (kind !== formKind || depth === deepest) return 0;
  let inside = 0;
  for (let index = 0; index < pdfium.FPDFFormObj_CountObjects(object); index += 1)
    inside += pictureArea(pdfium, pdfium.FPDFFormObj_GetObject(object, index), memory, depth + 1);
  return inside === 0 ? 0 : inside * scaleOf(pdfium, object, memory);
}

function boundsArea(pdfium: Pdfium, object: number, memory: number): number {
  if (!pdfium.FPDFPageObj_GetBounds(object, memory, memory + 4, memory + 8, memory + 12)) return 0;
  const [left = 0, bottom = 0, right = 0, top = 0] = floats(pdfium, memory, 4);
  return Math.abs((right - left) * (top - bottom));
}

/** How much larger an area becomes where the drawing is placed: the determinant of its matrix. */
function scaleOf(pdfium: Pdfium, object: number, memory: number): number {
  if (!pdfium.FPDFPageObj_GetMatrix(object, memory)) return 1;
  const [a = 1, b = 0, c = 0, d = 1] = floats(pdfium, memory, 6);
  return Math.abs(a * d - b * c);
}

function floats(pdfium: Pdfium, at: number, count: number): readonly number[] {
  const bytes = new DataView(pdfium.pdfium.HEAPU8.buffer, at, count * 4);
  return Array.from({ length: count }, (_, index) => bytes.getFloat32(index * 4, true));
}
