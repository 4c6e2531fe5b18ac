/** A little room above what is scrolled to, in CSS pixels. */
const margin = 16;

/**
 * Scrolls a box so that something in it is seen, and nothing but the box: scrollIntoView would move the whole screen as well.
 * @param where at the top of the box, or in its middle
 */
export function scrollWithin(box: Element, target: Element | Range, where: 'start' | 'center'): void {
  const outer = box.getBoundingClientRect();
  const inner = target.getBoundingClientRect();
  const above = where === 'start' ? margin : Math.max(margin, (box.clientHeight - inner.height) / 2);
  box.scrollTop += inner.top - outer.top - above;
  const isBesideView = inner.left < outer.left || inner.right > outer.left + box.clientWidth;
  if (where === 'center' && isBesideView) box.scrollLeft += inner.left - outer.left - margin;
}
