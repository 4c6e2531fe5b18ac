import { merged, overlaps } from './stretches';
import type { Minute, SchoolDay, Stretch } from './times';
import type { Period, Slot, TimetableWeek } from './week';

/** A stretch of the day as the timetable draws it: a period of the school, or what lies between and around. */
export interface Band extends Stretch {
  /** Null for time that is in no period. */
  readonly period: Period | null;
  readonly name: string;
}

const earliest = 8 * 60 + 30;
const latest = 15 * 60 + 30;
const hour = 60;

/** The day from its first to its last minute that anybody or anything needs, in bands without gaps. */
export function bandsOf({
  periods,
  slots,
  staff,
}: Pick<TimetableWeek, 'periods' | 'slots' | 'staff'>): Band[] {
  const known = [...periods, ...slots, ...staff.flatMap(({ hours }) => hours)];
  const from = Math.min(earliest, ...known.map((one) => one.from));
  const to = Math.max(latest, ...known.map((one) => one.to));
  const between = (start: Minute, end: Minute): Band[] => {
    const name =
      start < (periods[0]?.from ?? 0)
        ? 'Before school'
        : end > (periods.at(-1)?.to ?? 0)
          ? 'After school'
          : 'Between';
    return periods.length > 0
      ? start < end
        ? [{ from: start, to: end, period: null, name }]
        : []
      : hours(start, end);
  };
  const bands: Band[] = [];
  let reached = from;
  for (const period of periods.toSorted((one, other) => one.from - other.from)) {
    bands.push(...between(reached, period.from));
    // Where periods overlap, the later one gives way.
    if (period.to > reached)
      bands.push({ from: Math.max(reached, period.from), to: period.to, period, name: period.name });
    reached = Math.max(reached, period.to);
  }
  bands.push(...between(reached, to));
  return bands;
}

/** Without periods the day is cut into hours. */
function hours(from: Minute, to: Minute): Band[] {
  if (from >= to) return [];
  const end = Math.min(to, (Math.floor(from / hour) + 1) * hour);
  return [{ from, to: end, period: null, name: '' }, ...hours(end, to)];
}

/**
 * Where something that is dropped into a band begins: at its first minute at which the person is free for long enough, else at its
 * beginning. The end may lie beyond the band.
 */
export function startIn(
  band: Stretch,
  minutes: number,
  day: SchoolDay,
  others: readonly Pick<Slot, 'day' | 'from' | 'to'>[],
): Minute {
  const taken = merged(others.filter((slot) => slot.day === day));
  const starts = [band.from, ...taken.map(({ to }) => to)].filter((at) => at >= band.from && at < band.to);
  const free = starts
    .toSorted((one, other) => one - other)
    .find(
      (from) =>
        from + minutes <= band.to && !taken.some((slot) => overlaps(slot, { from, to: from + minutes })),
    );
  return free ?? band.from;
}
