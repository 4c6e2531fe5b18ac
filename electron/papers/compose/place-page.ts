import type { Matrix } from '../images/orientation-matrix';
import { freeArea, sheetFor, type Size, stampStrip } from './a4';
import type { Turn, VisiblePage } from './visible-box';

/** Where a source page comes to lie on its A4 sheet. */
export interface Placement {
  readonly sheet: Size;
  /** From the source page's own units to the sheet. */
  readonly matrix: Matrix;
}

/**
 * Lays a page upright on A4, on its long side where the page is wider than high: in the middle of the part above the stamp, made
 * smaller where it must be, never larger.
 */
export function placePage({ box, turn, unit }: VisiblePage): Placement {
  const width = (box.right - box.left) * unit;
  const height = (box.top - box.bottom) * unit;
  const shown = turn === 90 || turn === 270 ? { width: height, height: width } : { width, height };
  const sheet = sheetFor(shown);
  const area = freeArea(sheet);
  const fit = Math.min(1, area.width / shown.width, area.height / shown.height);
  const x = (area.width - shown.width * fit) / 2;
  const y = stampStrip + (area.height - shown.height * fit) / 2;
  return { sheet, matrix: upright(turn, fit * unit, box, x, y) };
}

function upright(turn: Turn, scale: number, box: VisiblePage['box'], x: number, y: number): Matrix {
  switch (turn) {
    case 0:
      return [scale, 0, 0, scale, x - scale * box.left, y - scale * box.bottom];
    case 90:
      return [0, -scale, scale, 0, x - scale * box.bottom, y + scale * box.right];
    case 180:
      return [-scale, 0, 0, -scale, x + scale * box.right, y + scale * box.top];
    case 270:
      return [0, scale, -scale, 0, x + scale * box.top, y - scale * box.left];
  }
}
