import { type IsoDate, weekday } from '../common/calendar-date';

/** A session's place in a week: the day, and which of the line's sessions of that day. */
export interface Slot {
  readonly on: IsoDate;
  /** From 1. */
  readonly number: number;
}

export interface WeekToPlan {
  readonly sessionsPerWeek: number;
  /** Which week of the run, from 0: half sessions fall into every second week. */
  readonly index: number;
  /** The school days of the week on which the run can take place, in order. */
  readonly schoolDays: readonly IsoDate[];
  /** Weekdays of the timetable (1 Monday to 5 Friday), one for each slot; empty where the days are not known. */
  readonly usualDays: readonly number[];
}

/** Over five days and evenly, for a line whose days are not known: twice a week is Tuesday and Thursday. */
const evenly: readonly (readonly number[])[] = [[], [3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]];

/**
 * How many sessions the week `index` of a run has (from 0): 2.5 a week are 3, 2, 3, 2 ...; half a session a week is every second week.
 * Over any number of weeks the sum is what the plan says, rounded up.
 */
export function sessionsInWeek(sessionsPerWeek: number, index: number): number {
  return upTo(sessionsPerWeek, index + 1) - upTo(sessionsPerWeek, index);
}

/** Thousandths are exact enough for what anybody types, and keep 0.1 × 30 at 3. */
function upTo(sessionsPerWeek: number, weeks: number): number {
  return Math.ceil(Math.round(sessionsPerWeek * weeks * 1000) / 1000);
}

/**
 * The sessions of one adult in one week. With a timetable they stand on its days, and one that falls on a day without school is not
 * planned. Where no days are known they are spread over the school days there are, and a short week has its share, rounded up.
 */
export function plannedSlots(week: WeekToPlan): Slot[] {
  const count = sessionsInWeek(week.sessionsPerWeek, week.index);
  if (week.usualDays.length > 0) return onUsualDays(week, count);
  const { schoolDays } = week;
  const share = Math.min(count, Math.ceil((count * schoolDays.length) / 5));
  return numbered(spread(schoolDays, share));
}

function onUsualDays({ usualDays, schoolDays }: WeekToPlan, count: number): Slot[] {
  const inOrder = [...usualDays].sort((one, other) => one - other);
  const others = [1, 2, 3, 4, 5].filter((day) => !inOrder.includes(day));
  const missing = Math.max(0, count - inOrder.length);
  const days = [...inOrder, ...cycled(others.length > 0 ? others : inOrder, missing)].slice(0, count);
  return numbered(days.flatMap((day) => schoolDays.find((on) => weekday(on) === day) ?? []));
}

function cycled(days: readonly number[], count: number): number[] {
  return Array.from({ length: count }, (_, index) => days[index % days.length] ?? 3);
}

function spread(days: readonly IsoDate[], count: number): IsoDate[] {
  if (days.length === 0 || count === 0) return [];
  const whole = Math.floor(count / days.length);
  const rest = count % days.length;
  const every = Array.from({ length: whole }, () => days).flat();
  const pattern = days.length === 5 ? (evenly[rest] ?? []).map((day) => day - 1) : gaps(days.length, rest);
  return [...every, ...pattern.flatMap((index) => days[index] ?? [])];
}

/** `count` of `length` places with even gaps: 2 of 4 are 0 and 2. */
function gaps(length: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => Math.floor((index * length) / count));
}

function numbered(days: readonly IsoDate[]): Slot[] {
  const seen = new Map<IsoDate, number>();
  return [...days].sort().map((on) => {
    const number = (seen.get(on) ?? 0) + 1;
    seen.set(on, number);
    return { on, number };
  });
}
