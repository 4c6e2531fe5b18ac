import type { IsoDate, IsoInstant } from '../../domain/common/calendar-date';
import type { TimelineEvent } from '../../domain/pupils/timeline';

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

export function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}
