import { daysBetween, type IsoDate } from '../common/calendar-date';
import type { ImpactCode } from '../provision/codes';
import type { RunPupil } from '../provision/run';
import { type Exact, exact, sum } from './exact';

/**
 * What came of runs for children. Two words, said on the screen as they are meant here:
 * a positive exit is an aim that was met or partly met; a successful outcome is an aim that was met.
 */

/** One child's part in one run, with what a judgement of it needs. */
export interface ImpactPart {
  readonly pupilId: string;
  readonly impact: ImpactCode | null;
  readonly entryValue: number | null;
  readonly exitValue: number | null;
  /** Days between the two measures, or of the run where the measures have no dates; null when neither is known. */
  readonly days: number | null;
  /** What is measured: gains are only averaged where it is the same. */
  readonly unit: string | null;
  readonly measure: string | null;
  readonly expectedGain: number | null;
}

export interface Impact {
  /** Different parts of children in runs: a child in two runs counts in both. */
  readonly parts: number;
  /** Of these, with a judgement at the end. */
  readonly judged: number;
  readonly met: number;
  readonly partly: number;
  readonly notMet: number;
  /** Of these, with a value at the start and at the end. */
  readonly measured: number;
  /** Null where nothing is measured, or different things are. */
  readonly gain: Gain | null;
  /** Of the measured parts with an expected gain: how many, and how many gained at least that. */
  readonly withExpected: number;
  readonly asExpected: number;
}

/** The gain of several children in the same measure, exact. */
export interface Gain {
  readonly unit: string | null;
  readonly meanEntry: Exact;
  readonly meanExit: Exact;
  readonly mean: Exact;
  /** Mean gain against the mean of what was expected: 2 is twice as much. Null where nothing (or nothing above 0) was expected. */
  readonly againstExpected: Exact | null;
  /** Gain of all in their time together. Months where the unit is one of months, else weeks. Null without dates. */
  readonly rate: { readonly per: 'month' | 'week'; readonly value: Exact } | null;
}

/** One child's part of a run; `span` is the run's first and last day. */
export function impactPart(
  run: {
    readonly entryMeasure: string | null;
    readonly gainUnit: string | null;
    readonly expectedGain: number | null;
  },
  row: RunPupil,
  span: { readonly from: IsoDate; readonly to: IsoDate } | null,
): ImpactPart {
  const from = row.entryOn ?? span?.from ?? null;
  const to = row.exitOn ?? span?.to ?? null;
  const days = from === null || to === null ? null : daysBetween(from, to);
  const { pupilId, impact, entryValue, exitValue } = row;
  return {
    pupilId,
    impact,
    entryValue,
    exitValue,
    days: days !== null && days > 0 ? days : null,
    unit: run.gainUnit,
    measure: run.entryMeasure,
    expectedGain: run.expectedGain,
  };
}

/** Counts and gains of parts: of one run, of all runs of a type, of an area or of a group of children. */
export function impactOf(parts: readonly ImpactPart[]): Impact {
  const count = (impact: ImpactCode) => parts.filter((part) => part.impact === impact).length;
  const [met, partly, notMet] = [count('met'), count('partly'), count('not-met')];
  const measured = parts.flatMap((part) => measuredPart(part) ?? []);
  const expected = measured.flatMap(({ gain, expectedGain }) =>
    expectedGain === null ? [] : [{ gain, expectedGain }],
  );
  return {
    parts: parts.length,
    judged: met + partly + notMet,
    met,
    partly,
    notMet,
    measured: measured.length,
    gain: gainOf(measured),
    withExpected: expected.length,
    asExpected: expected.filter(({ gain, expectedGain }) => gain.compare(expectedGain) >= 0).length,
  };
}

/** What one successful outcome cost: the cost divided by the aims that were met, exact. Null while none was met. */
export function costPerSuccess(cost: Exact, met: number): Exact | null {
  return met === 0 ? null : cost.div(met);
}

interface MeasuredPart {
  readonly entry: Exact;
  readonly exit: Exact;
  readonly gain: Exact;
  readonly days: number | null;
  readonly unit: string | null;
  readonly measure: string | null;
  readonly expectedGain: Exact | null;
}

function measuredPart({ entryValue, exitValue, ...part }: ImpactPart): MeasuredPart | null {
  if (entryValue === null || exitValue === null) return null;
  const [entry, exit] = [exact(entryValue), exact(exitValue)];
  const expectedGain = part.expectedGain === null ? null : exact(part.expectedGain);
  return { ...part, entry, exit, gain: exit.sub(entry), expectedGain };
}

function gainOf(parts: readonly MeasuredPart[]): Gain | null {
  const [first] = parts;
  if (first === undefined) return null;
  if (parts.some(({ unit, measure }) => unit !== first.unit || measure !== first.measure)) return null;
  const mean = (of: (part: MeasuredPart) => Exact) => sum(parts.map(of)).div(parts.length);
  const gain = mean((part) => part.gain);
  const expected = parts.every(({ expectedGain }) => expectedGain !== null)
    ? mean(({ expectedGain }) => expectedGain ?? exact(0))
    : null;
  return {
    unit: first.unit,
    meanEntry: mean(({ entry }) => entry),
    meanExit: mean(({ exit }) => exit),
    mean: gain,
    againstExpected: expected !== null && expected.s > 0n && expected.n > 0n ? gain.div(expected) : null,
    rate: rateOf(parts, first.unit),
  };
}

/** A month is the twelfth part of a year of 365 days. */
function rateOf(parts: readonly MeasuredPart[], unit: string | null): Gain['rate'] {
  const timed = parts.flatMap(({ gain, days }) => (days === null ? [] : [{ gain, days }]));
  if (timed.length === 0) return null;
  const perDay = sum(timed.map(({ gain }) => gain)).div(timed.reduce((all, { days }) => all + days, 0));
  const isMonths = /\bmonths?\b/i.test(unit ?? '');
  return isMonths ? { per: 'month', value: perDay.mul(365).div(12) } : { per: 'week', value: perDay.mul(7) };
}
