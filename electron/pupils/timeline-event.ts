import type { IsoDate, IsoInstant } from '../../domain/common/calendar-date';
import type { TimelineEvent, TimelinePage } from '../../domain/pupils/timeline';

/** What an event has to say of itself. */
export type Draft = Pick<TimelineEvent, 'id' | 'kind' | 'on' | 'enteredAt' | 'title'> &
  Partial<TimelineEvent>;

export function event(draft: Draft): TimelineEvent {
  return { text: null, by: null, link: null, ...draft };
}

/** The end of a stretch as an event of its own, with the moment at which it was entered, where that is known. */
export function ended(
  draft: Draft,
  endsOn: IsoDate | null,
  title: string,
  enteredAt: IsoInstant | undefined,
): TimelineEvent[] {
  if (endsOn === null) return [];
  const { id, kind, link } = event(draft);
  return [event({ id: `${id}:end`, kind, link, on: endsOn, title, enteredAt: enteredAt ?? null })];
}

/** The ids of the rows that have a value, for one an end: only of them is it asked when that was entered. */
export function idsWith<Row extends { readonly id: string }>(
  rows: readonly Row[],
  value: (row: Row) => IsoDate | null,
): readonly string[] {
  return rows.filter((row) => value(row) !== null).map(({ id }) => id);
}

/** A part of a story that is read whole. */
export function wholeOf(events: readonly TimelineEvent[]): TimelinePage {
  return { events, total: events.length };
}
