import { countOf } from '../common/text';
import { minutesInWords, minutesPerWeek } from '../ehc-plans/provision-sums';
import { merged, minutesIn } from './stretches';
import { type SchoolDay, schoolDays } from './times';
import type { NameOf, TimetableWeek, WeekEhcItem, WeekRun } from './week';
import { pupilName } from './words';

/** How far the timetable holds what section F of an EHC plan asks for in a week. */
export interface EhcCover {
  readonly item: WeekEhcItem;
  /** Minutes a week that the plan asks for. */
  readonly asked: number;
  /** Minutes of it in the timetable, at most those asked for. */
  readonly covered: number;
  /** Runs that deliver it and that the child is in. */
  readonly runs: readonly WeekRun[];
}

export interface EhcCoverReport {
  /** Every item with figures, in the order of pupils and plans. */
  readonly items: readonly EhcCover[];
  /** Items without figures a week: they cannot be held against a timetable. */
  readonly unquantified: number;
  /** Minutes with one child alone that serve no item that is named. */
  readonly untied: readonly { readonly pupilId: string; readonly minutes: number }[];
}

interface Source {
  readonly minutes: number;
  readonly itemIds: readonly string[];
}

type CoverInput = Pick<TimetableWeek, 'slots' | 'runs' | 'pupils' | 'ehcItems'>;

/**
 * Holds the timetable against the plans. Time counts for an item when it is a session of a run that delivers the item and that the child
 * is in, or time with this child that is for this item (or for the only item that has figures). Each minute of a child counts once: where
 * one run delivers several items, those with fewest other ways are filled first, in the order of the plan.
 */
export function ehcCover(week: CoverInput): EhcCoverReport {
  const quantified = week.ehcItems.filter((item) => (weekly(item) ?? 0) > 0);
  const order = new Map(week.pupils.map(({ id }, index) => [id, index]));
  const pupilIds = [...new Set(quantified.map(({ pupilId }) => pupilId))].toSorted(
    (one, other) => (order.get(one) ?? Infinity) - (order.get(other) ?? Infinity),
  );
  return {
    items: pupilIds.flatMap((pupilId) =>
      ofPupil(
        week,
        pupilId,
        quantified.filter((item) => item.pupilId === pupilId),
      ),
    ),
    unquantified: week.ehcItems.length - quantified.length,
    untied: pupilIds.flatMap((pupilId) => {
      const items = quantified.filter((item) => item.pupilId === pupilId);
      const minutes = items.length === 1 ? 0 : untiedMinutes(week, pupilId);
      return minutes === 0 ? [] : [{ pupilId, minutes }];
    }),
  };
}

function ofPupil(week: CoverInput, pupilId: string, items: readonly WeekEhcItem[]): EhcCover[] {
  const covered = new Map<string, number>();
  const lacking = (item: WeekEhcItem): number => (weekly(item) ?? 0) - (covered.get(item.id) ?? 0);
  for (const source of sourcesOf(week, pupilId, items)) {
    let left = source.minutes;
    for (const item of items.filter(({ id }) => source.itemIds.includes(id))) {
      const taken = Math.min(left, lacking(item));
      covered.set(item.id, (covered.get(item.id) ?? 0) + taken);
      left -= taken;
    }
  }
  return items.map((item) => ({
    item,
    asked: weekly(item) ?? 0,
    covered: covered.get(item.id) ?? 0,
    runs: week.runs.filter((run) => run.pupilIds.includes(pupilId) && run.ehcItemIds.includes(item.id)),
  }));
}

/** Where a child's minutes come from, those that can serve fewest items first. */
function sourcesOf(week: CoverInput, pupilId: string, items: readonly WeekEhcItem[]): Source[] {
  const mine = week.slots.filter((slot) => slot.pupilIds.includes(pupilId));
  const ids = items.map(({ id }) => id);
  const runs = week.runs.flatMap((run) => {
    const itemIds = run.ehcItemIds.filter((id) => ids.includes(id));
    return itemIds.length === 0
      ? []
      : [{ itemIds, minutes: minutesOf(mine.filter((slot) => slot.runId === run.id)) }];
  });
  const alone = ids.map((id) => ({
    itemIds: [id],
    minutes: minutesOf(
      mine.filter(
        ({ kind, runId, ehcItemId }) =>
          kind === 'pupil' && runId === null && (ehcItemId ?? (ids.length === 1 ? id : null)) === id,
      ),
    ),
  }));
  return [...alone, ...runs].toSorted((one, other) => one.itemIds.length - other.itemIds.length);
}

function untiedMinutes(week: CoverInput, pupilId: string): number {
  return minutesOf(
    week.slots.filter((slot) => slot.kind === 'pupil' && slot.pupilId === pupilId && slot.ehcItemId === null),
  );
}

/** Minutes of slots in a week; two adults at the same time count once. */
function minutesOf(slots: readonly { day: SchoolDay; from: number; to: number }[]): number {
  return schoolDays.reduce(
    (sum, day) => sum + minutesIn(merged(slots.filter((slot) => slot.day === day))),
    0,
  );
}

function weekly({ minutesPerSession, sessionsPerWeek }: WeekEhcItem): number | null {
  return minutesPerWeek({ minutesPerSession, sessionsPerWeek, sessionsPerYear: null, weeksPerYear: null });
}

/** What of an item is missing, and why: 'F3 of Maya: 1 hour of 1 hour 30 minutes a week is not in the timetable. …' */
export function missingInWords(week: TimetableWeek, cover: EhcCover, nameOf: NameOf): string {
  const { item, asked, covered, runs } = cover;
  const lacking = asked - covered;
  const sessions = item.minutesPerSession === null ? 0 : Math.ceil(lacking / item.minutesPerSession);
  const what = covered === 0 ? 'None' : 'Not all';
  const head = `${what} of the ${minutesInWords(asked)} a week is in the timetable: ${minutesInWords(lacking)} missing, ${countOf(sessions, 'session')}.`;
  if (runs.length > 0 || covered > 0) return head;
  const name = pupilName(week, item.pupilId, nameOf);
  return `${head} No run that ${name} is in delivers it, and no time with ${name} is for it.`;
}
