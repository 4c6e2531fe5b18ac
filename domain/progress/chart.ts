import { addMonths, daysBetween, type IsoDate } from '../common/calendar-date';
import { formatDateShort } from '../common/date-words';
import type { PlanOutcome, ProgressEntry, SupportPlan } from '../support-plans/model';
import { type ProgressLine, progressLine } from './line';
import { type EntryKind, entryKind } from './model';

/** A point of the chart; `day` counts from the chart's first day, so that gaps in time are gaps in the picture. */
export interface ChartPoint {
  readonly day: number;
  /** What was seen; absent at the ends of the line. */
  readonly seen?: number;
  /** The line from baseline to target; at its two ends only. */
  readonly line?: number;
}

/** What is drawn of one target. */
export interface TargetChart {
  readonly kind: EntryKind;
  readonly points: readonly ChartPoint[];
  readonly firstDay: IsoDate;
  readonly lastDay: number;
  /** Firsts of months, or first and last day, with their words. */
  readonly ticks: readonly { readonly day: number; readonly label: string }[];
  readonly line: ProgressLine | null;
}

/**
 * The chart of a target: its values against the line or, where it has no number, its ratings. Null while there is nothing to draw: no
 * entry of that kind.
 */
export function targetChart(
  outcome: PlanOutcome,
  plan: Pick<SupportPlan, 'startsOn' | 'reviewDueOn'>,
  entries: readonly ProgressEntry[],
): TargetChart | null {
  const kind = entryKind(outcome);
  const seen = entries.flatMap(({ observedOn, [kind]: value }) =>
    value === null ? [] : [{ on: observedOn, value }],
  );
  if (seen.length === 0) return null;
  const line = kind === 'value' ? progressLine(outcome, plan) : null;
  const ends = line === null ? [] : [line.fromOn, line.toOn];
  const days = [...seen.map(({ on }) => on), ...ends].sort();
  const firstDay = days[0] ?? plan.startsOn;
  const last = days.at(-1) ?? firstDay;
  const dayOf = (on: IsoDate): number => daysBetween(firstDay, on);
  const points: ChartPoint[] = [
    ...(line === null
      ? []
      : [
          { day: dayOf(line.fromOn), line: line.from },
          { day: dayOf(line.toOn), line: line.to },
        ]),
    ...seen.map(({ on, value }) => ({ day: dayOf(on), seen: value })),
  ];
  return {
    ...{ kind, line, firstDay },
    points: points.sort((one, other) => one.day - other.day),
    lastDay: dayOf(last),
    ticks: ticksOf(firstDay, last),
  };
}

/** Round numbers beside the chart that hold all of its values: steps of 1, 2 or 5 times a power of ten, at most six of them. */
export function valueTicks({ points }: Pick<TargetChart, 'points'>): readonly number[] {
  const values = points.flatMap(({ seen, line }) => [seen, line].filter((one) => one !== undefined));
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return [];
  const step = roundStep(highest - lowest);
  const first = Math.floor(lowest / step);
  const last = Math.max(Math.ceil(highest / step), first + 1);
  // Counted in steps, and divided where a step is a fraction, so that 0.3 stays 0.3.
  return Array.from({ length: last - first + 1 }, (_, at) =>
    step < 1 ? (first + at) / Math.round(1 / step) : (first + at) * step,
  );
}

const mostSteps = 5;

function roundStep(span: number): number {
  if (span === 0) return 1;
  const rough = span / mostSteps;
  const ten = 10 ** Math.floor(Math.log10(rough));
  // A hair more, for what the division leaves behind.
  return ten * ([1, 2, 5].find((times) => times * ten * (1 + 1e-9) >= rough) ?? 10);
}

/** So much room the first and the last label need beside them, as a share of the whole: on paper the picture is narrow. */
const closest = 1 / 5;

function ticksOf(first: IsoDate, last: IsoDate): TargetChart['ticks'] {
  const whole = daysBetween(first, last);
  const tick = (on: IsoDate) => ({ day: daysBetween(first, on), label: formatDateShort(on) });
  if (whole === 0) return [tick(first)];
  const months: IsoDate[] = [];
  for (let at = 1; at <= 36; at += 1) {
    const month = addMonths(`${first.slice(0, 7)}-01`, at);
    if (month >= last) break;
    months.push(month);
  }
  const isFree = ({ day }: { day: number }): boolean =>
    day >= whole * closest && day <= whole * (1 - closest);
  const every = Math.ceil(months.length / 5);
  return [
    tick(first),
    ...months
      .filter((_, at) => at % every === 0)
      .map(tick)
      .filter(isFree),
    tick(last),
  ];
}
