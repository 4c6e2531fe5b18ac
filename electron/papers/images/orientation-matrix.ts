import type { Orientation } from './exif-orientation';

/** PDF's a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Whether the picture is shown with width and height exchanged. */
export function isTurned(orientation: Orientation): boolean {
  return orientation >= 5;
}

/** Draws the unit square of a stored picture upright into a box of this width and height (points), its corner at 0, 0. */
export function orientationMatrix(orientation: Orientation, width: number, height: number): Matrix {
  switch (orientation) {
    case 1:
      return [width, 0, 0, height, 0, 0];
    case 2:
      return [-width, 0, 0, height, width, 0];
    case 3:
      return [-width, 0, 0, -height, width, height];
    case 4:
      return [width, 0, 0, -height, 0, height];
    case 5:
      return [0, -height, -width, 0, width, height];
    case 6:
      return [0, -height, width, 0, 0, height];
    case 7:
      return [0, height, width, 0, 0, 0];
    case 8:
      return [0, height, -width, 0, width, 0];
  }
}
