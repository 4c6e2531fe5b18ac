import type { TextHit } from '../../../../domain/documents/find-in-text';

/**
 * The range of a hit in a page's text layer.
 * @param starts where in the page's text each element begins
 * @param elements the text layer's elements, in the same order
 */
export function hitRange(
  { start, end }: TextHit,
  starts: readonly number[],
  elements: readonly HTMLElement[],
): Range | null {
  const from = pointAt(start, starts, elements);
  // The end belongs to the element of the last letter.
  const to = pointAt(end - 1, starts, elements);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, Math.min(to.offset + 1, to.node.length));
  return range;
}

interface Point {
  readonly node: Text;
  readonly offset: number;
}

function pointAt(place: number, starts: readonly number[], elements: readonly HTMLElement[]): Point | null {
  let index = lastNotAfter(place, starts);
  // An empty element holds no letter: what is looked for stands in one before it.
  while (index > 0 && !(elements[index]?.firstChild instanceof Text)) index -= 1;
  const node = elements[index]?.firstChild;
  if (!(node instanceof Text)) return null;
  return { node, offset: Math.min(place - (starts[index] ?? 0), node.length) };
}

/** The index of the last start that is not after `place`, by halving. */
function lastNotAfter(place: number, starts: readonly number[]): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
