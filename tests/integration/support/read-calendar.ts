/** One property of an .ics file with its parameters. */
export interface CalendarLine {
  readonly name: string;
  readonly parameters: readonly string[];
  /** As in the file, still escaped. */
  readonly raw: string;
}

/** A small reader of RFC 5545 for judging our files: unfolds, and knows nothing of how they are made. */
export function readCalendar(text: string): {
  readonly head: readonly CalendarLine[];
  readonly events: readonly ReadonlyMap<string, CalendarLine>[];
} {
  if (!text.endsWith('\r\n')) throw new Error('The file does not end with a line end');
  const lines = text
    .slice(0, -2)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((line): CalendarLine => {
      const colon = line.indexOf(':');
      if (colon < 1) throw new Error(`No property: ${line}`);
      const [name = '', ...parameters] = line.slice(0, colon).split(';');
      return { name, parameters, raw: line.slice(colon + 1) };
    });
  const head: CalendarLine[] = [];
  const events: Map<string, CalendarLine>[] = [];
  let event: Map<string, CalendarLine> | null = null;
  for (const line of lines) {
    if (line.name === 'BEGIN' && line.raw === 'VEVENT') event = new Map();
    else if (line.name === 'END' && line.raw === 'VEVENT') {
      if (event) events.push(event);
      event = null;
    } else if (event) event.set(line.name, line);
    else head.push(line);
  }
  return { head, events };
}

/** Text as it was before it was escaped (RFC 5545, 3.3.11). */
export function plainText(line: CalendarLine | undefined): string {
  return (line?.raw ?? '').replace(/\\([\\;,nN])/g, (_, letter: string) =>
    letter.toLowerCase() === 'n' ? '\n' : letter,
  );
}
