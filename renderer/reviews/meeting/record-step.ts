/** Where a key leads in the record of the meeting. */
export type RecordStep = 'next' | 'on' | 'back' | 'move-up' | 'move-down';

/** Ctrl+Enter (Cmd on a Mac) ends a point and begins the next; Alt with an arrow walks; Shift besides takes the point along. */
export function recordStep({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): RecordStep | null {
  if (key === 'Enter') return (ctrlKey || metaKey) && !altKey && !shiftKey ? 'next' : null;
  if (!altKey || ctrlKey || metaKey) return null;
  if (key === 'ArrowUp') return shiftKey ? 'move-up' : 'back';
  if (key === 'ArrowDown') return shiftKey ? 'move-down' : 'on';
  return null;
}
