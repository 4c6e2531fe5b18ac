import type { Area } from '../../domain/subject-access/model';

export type Box = Pick<Area, 'x' | 'y' | 'width' | 'height'>;
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Less than this is a click that went astray: thousandths of the page. */
const least = 5;

/** The area between two corners, given as parts of the page from 0 to 1; null for one too small to be meant. */
export function areaBetween(one: Point, other: Point): Box | null {
  const [left, right] = [one.x, other.x].map(thousandths).sort((a, b) => a - b);
  const [top, bottom] = [one.y, other.y].map(thousandths).sort((a, b) => a - b);
  const box = {
    x: left ?? 0,
    y: top ?? 0,
    width: (right ?? 0) - (left ?? 0),
    height: (bottom ?? 0) - (top ?? 0),
  };
  return box.width < least || box.height < least ? null : box;
}

function thousandths(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * 1000);
}

/** Where the area stands on the page, for CSS. */
export function boxStyle({ x, y, width, height }: Box) {
  return { left: `${x / 10}%`, top: `${y / 10}%`, width: `${width / 10}%`, height: `${height / 10}%` };
}

/** '10% from the left, 20% from the top, 80% wide, 5% high'. */
export function percentBox({ x, y, width, height }: Box): string {
  const percent = (value: number): string => `${Math.round(value / 10)}%`;
  return `${percent(x)} from the left, ${percent(y)} from the top, ${percent(width)} wide, ${percent(height)} high`;
}
