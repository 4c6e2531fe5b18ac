import type { IsoDate } from '../common/calendar-date';
import type { Rating } from '../support-plans/codes';
import type { PlanOutcome, ProgressEntry, SupportPlan } from '../support-plans/model';
import { progressLine, type Standing, standingOn } from './line';
import { type EntryKind, entryKind } from './model';
import { entryInWords, wayInWords } from './words';

/** For whom a grid can be: a class, or those in a run of provision. */
export const groupKinds = ['class', 'run'] as const;
export type GroupKind = (typeof groupKinds)[number];

export interface GroupChoice {
  readonly kind: GroupKind;
  readonly id: string;
  readonly label: string;
}

/** A child in the grid. */
export interface GroupPupil {
  readonly id: string;
  readonly name: string;
  /** The plan that runs on the day; null without one. */
  readonly planId: string | null;
  readonly targets: readonly GroupTarget[];
}

/** A target in the grid, with what was entered on the day. */
export interface GroupTarget {
  readonly id: string;
  readonly text: string;
  readonly kind: EntryKind;
  readonly unit: string | null;
  /** 'From 42 to 60 words a minute'. */
  readonly way: string | null;
  readonly value: number | null;
  readonly rating: Rating | null;
  readonly note: string | null;
  /** Of the day's value. */
  readonly standing: Standing | null;
  /** The newest entry before the day. */
  readonly before: { readonly observedOn: IsoDate; readonly words: string } | null;
}

type PlanOnDay = Pick<SupportPlan, 'startsOn' | 'reviewedOn' | 'cycle'>;

/** The plan that runs on a day: begun, and not reviewed before it; of several the latest cycle. */
export function planOnDay<Plan extends PlanOnDay>(plans: readonly Plan[], day: IsoDate): Plan | null {
  return plans
    .filter(({ startsOn, reviewedOn }) => startsOn <= day && (reviewedOn === null || day <= reviewedOn))
    .reduce<Plan | null>((best, plan) => (best === null || plan.cycle > best.cycle ? plan : best), null);
}

/** The entry that the grid shows of a day: the last one made, for a day can have several. `entries`: the earliest first. */
export function entryOfDay<Entry extends Pick<ProgressEntry, 'observedOn'>>(
  entries: readonly Entry[],
  day: IsoDate,
): Entry | null {
  return entries.findLast(({ observedOn }) => observedOn === day) ?? null;
}

/** A line of the grid. `entries` are those of the target, the earliest first. */
export function groupTarget(
  outcome: PlanOutcome,
  plan: Pick<SupportPlan, 'startsOn' | 'reviewDueOn'>,
  entries: readonly ProgressEntry[],
  day: IsoDate,
): GroupTarget {
  const { id, text, unit } = outcome;
  const entry = entryOfDay(entries, day);
  const before = entries.findLast(({ observedOn }) => observedOn < day) ?? null;
  const line = progressLine(outcome, plan);
  return {
    ...{ id, text, unit },
    kind: entryKind(outcome),
    way: wayInWords(outcome),
    value: entry?.value ?? null,
    rating: entry?.rating ?? null,
    note: entry?.note ?? null,
    standing: entry?.value == null || line === null ? null : standingOn(line, entry.value, day),
    before: before && { observedOn: before.observedOn, words: entryInWords(before, unit) },
  };
}
