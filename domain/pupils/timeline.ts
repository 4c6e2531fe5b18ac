import type { IsoDate, IsoInstant } from '../common/calendar-date';
import { formatDate } from '../common/date-words';

export type TimelineKind =
  'status' | 'need' | 'flag' | 'monitoring' | 'note' | 'document' | 'plan' | 'review' | 'school' | 'change';

/** Something that happened to a pupil, or a change of her record. */
export interface TimelineEvent {
  /** Unique among the events of one pupil. */
  readonly id: string;
  readonly kind: TimelineKind;
  /** When it happened. */
  readonly on: IsoDate;
  /** When it was written down. */
  readonly enteredAt: IsoInstant;
  readonly title: string;
  /** One more line, or the text of a note; null where the title says all. */
  readonly text: string | null;
  /** Who changed the record; null for events. */
  readonly by: string | null;
  /** Where it can be read in full. */
  readonly link: { readonly kind: 'document' | 'plan' | 'review'; readonly id: string } | null;
}

export interface TimelineDay {
  readonly on: IsoDate;
  readonly events: readonly TimelineEvent[];
}

/** The latest day first; within a day what was entered last comes first. */
export function groupTimeline(events: readonly TimelineEvent[]): readonly TimelineDay[] {
  const sorted = [...events].sort(
    (one, other) =>
      compare(other.on, one.on) || compare(other.enteredAt, one.enteredAt) || compare(one.id, other.id),
  );
  const days = new Map<IsoDate, TimelineEvent[]>();
  for (const event of sorted) {
    const day = days.get(event.on);
    if (day === undefined) days.set(event.on, [event]);
    else day.push(event);
  }
  return [...days].map(([on, list]) => ({ on, events: list }));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** 'entered on 24 November 2026' where that is another day than that of the event, else null. */
export function entryWords(event: Pick<TimelineEvent, 'on' | 'enteredAt'>): string | null {
  const entered = event.enteredAt.slice(0, 10);
  return entered === event.on ? null : `entered on ${formatDate(entered)}`;
}
