import { countOf, listInWords } from '../common/text';
import type { SlotToCover } from './cover';

/** '14 entries: 5 arranged, 8 with a suggestion and 1 for which nobody is free.' */
export function arrangedWords(needed: readonly SlotToCover[], proposed: number): string {
  if (needed.length === 0) return 'Nothing in the timetable on these days needs cover.';
  const arranged = needed.filter(({ cover }) => cover !== null).length;
  const open = needed.length - arranged - proposed;
  const parts = [
    ...(arranged === 0 ? [] : [arranged === needed.length ? 'all arranged' : `${arranged} arranged`]),
    ...(proposed === 0 ? [] : [`${proposed} with a suggestion`]),
    ...(open === 0 ? [] : [`${open} for which nobody is free`]),
  ];
  return `${countOf(needed.length, 'entry', 'entries')}: ${listInWords(parts)}.`;
}
