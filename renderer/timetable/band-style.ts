import type { CSSProperties } from 'react';
import type { Minute, Stretch } from '../../domain/timetable/times';

/** Where a stretch stands in the day, in minutes from its first one: for the style sheet. */
export function bandStyle(stretch: Stretch, dayStart: Minute): CSSProperties & Record<`--${string}`, number> {
  return { '--from': stretch.from - dayStart, '--length': stretch.to - stretch.from };
}
