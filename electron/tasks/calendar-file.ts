import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { addDays, type IsoDate, partsOf } from '../../domain/common/calendar-date';
import { instantAt } from '../../domain/common/london-time';
import { meetingMinutes } from '../../domain/reviews/planner/clashes';
import type { CalendarEvent } from '../../domain/tasks/calendar-events';
import { nameAs, type NameKind } from '../../domain/tasks/names';

/**
 * The text of an .ics file (RFC 5545). Whole days are dates without a time; a meeting whose time is known is given as instants, so that
 * it stands at its time in England wherever the calendar is. `sequence` grows from file to file: the newer one takes the older's place.
 */
export function calendarFile(events: readonly CalendarEvent[], names: NameKind, sequence: number): string {
  const { error, value } = createEvents(
    events.map((event) => attributesOf(event, names, sequence)),
    { productId: '-//SENDCO Desk//What is due//EN', method: 'PUBLISH', calName: 'SENDCO Desk' },
  );
  if (error || value === null) throw error ?? new Error('The calendar was not made');
  return foldedByBytes(value);
}

function attributesOf(event: CalendarEvent, names: NameKind, sequence: number): EventAttributes {
  const done = event.isDone ? 'done: ' : '';
  return {
    ...timesOf(event),
    uid: event.uid,
    sequence,
    title: `${nameAs(names, event.pupil.name)}: ${done}${event.what}`,
    description: event.why,
    classification: 'PRIVATE',
    status: 'CONFIRMED',
    // A deadline leaves the day free for other appointments; a meeting does not.
    ...(event.isMeeting
      ? { busyStatus: 'BUSY', transp: 'OPAQUE' }
      : { busyStatus: 'FREE', transp: 'TRANSPARENT' }),
  };
}

function timesOf({ on, at }: CalendarEvent): Pick<EventAttributes, 'start'> & { end: DateArray } {
  if (at === null) return { start: dateArray(on), end: dateArray(addDays(on, 1)) };
  const start = instantAt(on, at);
  const end = new Date(Date.parse(start) + meetingMinutes * 60_000).toISOString();
  return {
    start: instantArray(start),
    end: instantArray(end),
    ...({
      startInputType: 'utc',
      startOutputType: 'utc',
      endInputType: 'utc',
      endOutputType: 'utc',
    } as const),
  };
}

function dateArray(date: IsoDate): [number, number, number] {
  const { year, month, day } = partsOf(date);
  return [year, month, day];
}

function instantArray(instant: string): [number, number, number, number, number] {
  const at = new Date(instant);
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()];
}

/** The longest line, in bytes without its end (RFC 5545, 3.1). */
const longestLine = 75;

/** Folds long lines anew: the library counts letters, the standard counts bytes, and no letter may be cut in two. */
function foldedByBytes(text: string): string {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines.map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > longestLine) {
      parts.push(part);
      // The space that begins the next line counts.
      [part, bytes] = [' ', 1];
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}
