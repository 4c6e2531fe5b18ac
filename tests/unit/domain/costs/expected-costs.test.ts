import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { costPage } from '../../../../domain/costs/cost-page';
import { roundedPence } from '../../../../domain/costs/exact';
import { averagePerChild, costOfRun } from '../../../../domain/costs/run-cost';
import { totalsOf } from '../../../../domain/costs/totals';
import { sampleBasis, sampleMapInput, sampleRuns } from './sample-map';

interface ExpectedRate {
  readonly weekly: string;
  readonly run: string;
  readonly runRounded: number;
  readonly share: string;
  readonly shareRounded: number;
  readonly toDate: readonly string[];
  readonly toDateRounded: readonly number[];
}

interface Expected {
  readonly dates: readonly string[];
  readonly provisions: readonly {
    readonly id: string;
    readonly pupils: number;
    readonly weeksElapsed: readonly number[];
    readonly actual: ExpectedRate;
    readonly la: ExpectedRate;
  }[];
  readonly areas: Readonly<Record<string, { readonly actual: number; readonly la: number }>>;
  readonly pupils: Readonly<
    Record<string, { readonly actual: number; readonly la: number; readonly provisions: readonly string[] }>
  >;
  readonly total: {
    readonly actual: number;
    readonly la: number;
    readonly toDateActual: readonly number[];
    readonly toDateLa: readonly number[];
  };
}

const expected = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../../fixtures/provision/expected-costs.json'), 'utf8'),
) as Expected;
const kinds = [
  ['actual', 'actual'],
  ['standard', 'la'],
] as const;
const costed = expected.dates.map((date) => sampleRuns().map((run) => costOfRun(run, sampleBasis(date))));
const whole = costed[0] ?? [];

describe('the costed map of the samples', () => {
  it('has 24 provisions, 51 pupils, four areas and three dates', () => {
    expect(whole.map(({ run }) => run.id)).toEqual(expected.provisions.map(({ id }) => id));
    expect([whole.length, Object.keys(expected.pupils).length, expected.dates.length]).toEqual([24, 51, 3]);
  });

  it.each(expected.provisions.map((provision, index) => [provision.id, provision, index] as const))(
    '%s costs what it should, as exact fractions and to the penny',
    (_, provision, index) => {
      for (const [kind, key] of kinds) {
        const want = provision[key];
        const run = whole[index];
        if (!run) throw new Error('The run is missing');
        const figures = run[kind];
        const share = averagePerChild(figures.whole.total, run.children);
        expect(run.children).toBe(provision.pupils);
        expect(figures.weekly.toFraction()).toBe(want.weekly);
        expect(figures.whole.total.toFraction()).toBe(want.run);
        expect(roundedPence(figures.whole.total)).toBe(want.runRounded);
        expect(share?.toFraction()).toBe(want.share);
        expect(share && roundedPence(share)).toBe(want.shareRounded);
        expect([...figures.whole.shares.values()].map((one) => one.toFraction())).toEqual(
          Array.from({ length: provision.pupils }, () => want.share),
        );
        const then = costed.map((runs) => runs[index]);
        expect(then.map((one) => one?.weeksElapsed)).toEqual(provision.weeksElapsed);
        expect(then.map((one) => one?.[kind].toDate.total.toFraction())).toEqual(want.toDate);
        expect(then.map((one) => one && roundedPence(one[kind].toDate.total))).toEqual(want.toDateRounded);
        expect(figures.linesWithoutRate).toEqual([]);
      }
    },
  );

  it.each(kinds)('adds up by area, by pupil and for the school at the %s rate', (kind, key) => {
    const totals = totalsOf(whole, kind, 'whole');
    const areas = Object.fromEntries(
      Array.from(totals.byArea, ([area, total]) => [area, roundedPence(total)]),
    );
    expect(areas).toEqual(
      Object.fromEntries(Object.entries(expected.areas).map(([area, by]) => [area, by[key]])),
    );
    const pupils = Object.fromEntries(
      Array.from(totals.byPupil, ([upn, share]) => [upn, roundedPence(share)]),
    );
    expect(pupils).toEqual(
      Object.fromEntries(Object.entries(expected.pupils).map(([upn, by]) => [upn, by[key]])),
    );
    expect(roundedPence(totals.total)).toBe(expected.total[key]);
    expect(totals.unallocated.n).toBe(0n);
    const toDate = costed.map((runs) => roundedPence(totalsOf(runs, kind, 'toDate').total));
    expect(toDate).toEqual(kind === 'actual' ? expected.total.toDateActual : expected.total.toDateLa);
  });

  it('is told by each pupil’s provisions', () => {
    for (const [upn, { provisions }] of Object.entries(expected.pupils)) {
      const theirs = whole.filter(({ actual }) => actual.whole.shares.has(upn)).map(({ run }) => run.id);
      expect(theirs).toEqual(provisions);
    }
  });
});

describe('the page of costs of the samples', () => {
  it.each(expected.dates.map((date, at) => [date, at] as const))(
    'shows every row as the worked totals have it, on %s',
    (date, at) => {
      const page = costPage(sampleMapInput(date));
      for (const [kind, key] of kinds) {
        const toDate = key === 'actual' ? expected.total.toDateActual : expected.total.toDateLa;
        expect(page.runs.map(({ code, cost, perChild }) => [code, cost[kind], perChild[kind]])).toEqual(
          expected.provisions.map(({ id, [key]: want }) => [
            id,
            { whole: want.runRounded, toDate: want.toDateRounded[at] },
            want.shareRounded,
          ]),
        );
        expect(Object.fromEntries(page.areas.map(({ key: area, cost }) => [area, cost[kind].whole]))).toEqual(
          Object.fromEntries(Object.entries(expected.areas).map(([area, by]) => [area, by[key]])),
        );
        expect(Object.fromEntries(page.pupils.map((row) => [row.pupilId, row.cost[kind].whole]))).toEqual(
          Object.fromEntries(Object.entries(expected.pupils).map(([upn, by]) => [upn, by[key]])),
        );
        expect(page.total[kind]).toEqual({ whole: expected.total[key], toDate: toDate[at] });
      }
    },
  );
});
