import type { Resizing } from './use-resizing';

/**
 * Alt with the up or down arrow moves the end of the entry that has the focus, with Shift its beginning; Enter keeps it, as letting go of Alt
 * does, Escape leaves it as it was. True when the key was one of these.
 */
export function resizeKey(event: KeyboardEvent, resizing: Resizing): boolean {
  const { key, altKey, shiftKey, target } = event;
  if (resizing.said !== null && (key === 'Escape' || key === 'Enter')) {
    if (key === 'Escape') resizing.leave();
    else resizing.keep();
    return true;
  }
  if (!altKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) return false;
  const row = target instanceof Element ? target.closest<HTMLElement>('[role="row"][data-key]') : null;
  const slotId = row?.dataset['key'];
  if (slotId === undefined) return false;
  resizing.step(slotId, shiftKey ? 'from' : 'to', key === 'ArrowDown' ? 1 : -1);
  return true;
}
