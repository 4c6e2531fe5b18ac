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

/**
 * The same days with changes of the same kind, made one after the other, told once: a field that saves itself is changed many times while
 * one types. The lines of their texts are kept, each once.
 */
export function foldRepeats(days: readonly TimelineDay[]): readonly TimelineDay[] {
  return days.map(({ on, events }) => ({ on, events: foldDay(events) }));
}

function foldDay(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const runs: TimelineEvent[][] = [];
  for (const event of events) {
    const run = runs.at(-1);
    const first = run?.[0];
    const repeats =
      first?.kind === 'change' &&
      event.kind === 'change' &&
      first.title === event.title &&
      first.by === event.by;
    if (run !== undefined && repeats) run.push(event);
    else runs.push([event]);
  }
  return runs.flatMap((run) => {
    const [latest] = run;
    if (latest === undefined || run.length === 1) return run;
    const lines = [...new Set(run.flatMap(({ text }) => text?.split('\n') ?? []))];
    return [
      {
        ...latest,
        title: `${latest.title} (${run.length} times)`,
        text: lines.length === 0 ? null : lines.join('\n'),
      },
    ];
  });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** 'entered on 24 November 2026' where that is another day than that of the event, else null. */
export function entryWords(event: Pick<TimelineEvent, 'on' | 'enteredAt'>): string | null {
  const entered = event.enteredAt.slice(0, 10);
  return entered === event.on ? null : `entered on ${formatDate(entered)}`;
}
