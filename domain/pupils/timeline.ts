import type { IsoDate, IsoInstant } from '../common/calendar-date';
import { formatDate } from '../common/date-words';
import { instantOn } from '../common/london-time';

/** What a pupil's story tells, in the order in which it can be chosen. `change` is who changed the record. */
export const timelineKinds = {
  note: 'Notes and conversations',
  meeting: 'Meetings with parents',
  review: 'Reviews',
  plan: 'EHC plans',
  support: 'Support plans and targets',
  progress: 'Progress and observations',
  provision: 'Provision',
  session: 'Sessions, week by week',
  document: 'Documents and reports',
  profile: 'One-page profiles',
  status: 'SEN status',
  need: 'Needs',
  flag: 'Groups',
  monitoring: 'Monitoring',
  school: 'Joining and leaving',
  change: 'Who changed what',
} as const;
export type TimelineKind = keyof typeof timelineKinds;
export const timelineKindIds = Object.keys(timelineKinds) as [TimelineKind, ...TimelineKind[]];

export type TimelineLink = 'document' | 'plan' | 'review' | 'supportPlan' | 'provisionRun' | 'profile';

/** Something that happened to a pupil, or a change of her record. */
export interface TimelineEvent {
  /** Unique among the events of one pupil. */
  readonly id: string;
  readonly kind: TimelineKind;
  /** When it happened. */
  readonly on: IsoDate;
  /** When it was written down; null where the history does not go back so far. */
  readonly enteredAt: IsoInstant | null;
  readonly title: string;
  /** One more line, or the text of a note; null where the title says all. */
  readonly text: string | null;
  /** Who changed the record; null for events. */
  readonly by: string | null;
  /** Where it can be read in full. */
  readonly link: { readonly kind: TimelineLink; readonly id: string } | null;
}

export interface TimelineDay {
  readonly on: IsoDate;
  readonly events: readonly TimelineEvent[];
}

/** A part of a pupil's story, the latest first. */
export interface TimelinePage {
  readonly events: readonly TimelineEvent[];
  /** How many there are in all of the kinds that were asked for. */
  readonly total: number;
}

/** The latest day first; within a day what was entered last comes first. */
export function sortTimeline(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return [...events].sort(
    (one, other) =>
      compare(other.on, one.on) ||
      compare(other.enteredAt ?? '', one.enteredAt ?? '') ||
      compare(one.id, other.id),
  );
}

/** The same by day. */
export function groupTimeline(events: readonly TimelineEvent[]): readonly TimelineDay[] {
  const days = new Map<IsoDate, TimelineEvent[]>();
  for (const event of sortTimeline(events)) {
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

/**
 * 'written down on 3 February 2027' for what was written down on a later day than it happened, 'entered beforehand, on …' for what was
 * planned; null where it is the same day, or not known.
 */
export function entryWords({ on, enteredAt }: Pick<TimelineEvent, 'on' | 'enteredAt'>): string | null {
  if (enteredAt === null) return null;
  const entered = instantOn(enteredAt);
  if (entered === on) return null;
  return entered > on
    ? `written down on ${formatDate(entered)}`
    : `entered beforehand, on ${formatDate(entered)}`;
}
