import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../domain/common/calendar-date';
import { costMap } from '../../../../domain/costs/cost-map';
import { costPage } from '../../../../domain/costs/cost-page';
import { sum } from '../../../../domain/costs/exact';
import { type Income, incomeWithin } from '../../../../domain/costs/income';
import { rateKinds } from '../../../../domain/costs/rates';
import { againstThreshold } from '../../../../domain/costs/threshold';
import { spans } from '../../../../domain/costs/totals';
import { notJudged } from '../../../../domain/costs/impact-words';
import { costMapPaper } from '../../../../domain/papers/cost-map-paper';
import { plainPupil, sampleMapInput } from './sample-map';

const income = (amountPence: number, fromOn: string, toOn: string): Income => ({
  id: 'income',
  pupilId: null,
  source: 'notional',
  amountPence,
  fromOn,
  toOn,
  reference: null,
});

describe('income', () => {
  it('of a financial year falls by days into two school years', () => {
    const year = income(365_00, '2026-04-01', '2027-03-31');
    expect(incomeWithin(year, '2025-09-01', '2026-08-31').toFraction()).toBe('15300');
    expect(incomeWithin(year, '2026-09-01', '2027-08-31').toFraction()).toBe('21200');
    expect(incomeWithin(year, '2027-09-01', '2028-08-31').toFraction()).toBe('0');
    expect(incomeWithin(year, '2026-01-01', '2027-12-31').toFraction()).toBe('36500');
  });

  it('is never lost or counted twice, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(700), fc.nat(700), (pence, length, at) => {
        const whole = income(pence, '2026-04-01', addDays('2026-04-01', length));
        const cut = addDays('2026-03-01', at);
        const parts = [
          incomeWithin(whole, '2026-01-01', cut),
          incomeWithin(whole, addDays(cut, 1), '2029-12-31'),
        ];
        expect(sum(parts).toFraction()).toBe(String(pence));
      }),
    );
  });
});

describe('the threshold of £6,000', () => {
  it('is told in words', () => {
    expect(againstThreshold(353_245, 0)).toEqual({
      above: 0,
      notCovered: 0,
      words: '£2,467.55 below £6,000',
    });
    expect(againstThreshold(600_000, 0).words).toBe('Exactly £6,000');
    expect(againstThreshold(700_050, 0).words).toBe('£1,000.50 above £6,000; no top-up');
    expect(againstThreshold(700_050, 200_000).words).toBe('£1,000.50 above £6,000; top-up covers it');
    expect(againstThreshold(700_050, 50_000)).toEqual({
      above: 100_050,
      notCovered: 50_050,
      words: '£1,000.50 above £6,000; £500.50 not covered by top-up',
    });
  });
});

describe('the page of costs', () => {
  it('adds up in every table to half a penny a row, at both rates and for both spans', () => {
    const input = sampleMapInput();
    // One child comes late and one provision has nobody: something is not shared out.
    const runs = input.runs.map((run, index) => {
      if (index === 0) return { ...run, pupils: [] };
      if (index > 1) return run;
      return {
        ...run,
        pupils: run.pupils.map(({ pupilId }) => plainPupil(pupilId, { joinsOn: '2027-01-04' })),
      };
    });
    const page = costPage({ ...input, runs });
    for (const rate of rateKinds) {
      for (const span of spans) {
        const total = page.total[rate][span];
        const lists = [
          page.runs,
          page.areas,
          page.layers,
          page.years,
          page.sources,
          [...page.pupils, { cost: page.unallocated }],
        ];
        for (const list of lists) {
          const shown = list.reduce((all, { cost }) => all + cost[rate][span], 0);
          expect(Math.abs(shown - total)).toBeLessThanOrEqual((list.length + 1) / 2);
        }
        expect(page.unallocated[rate][span]).toBeGreaterThan(0);
        expect(page.sourceTotal.balance[rate][span]).toBe(
          page.sourceTotal.income[span] - page.sourceTotal.cost[rate][span],
        );
      }
    }
    expect(page.years.at(-1)?.name).toBe('Not shared out');
    expect(page.hasTerms).toBe(true);
    expect(costPage({ ...input, startYear: 2028 }).hasTerms).toBe(false);
  });
});

describe('the costed map', () => {
  it('has rows whose parts are their total, and the totals of the page', () => {
    const map = costMap(sampleMapInput(), 'actual', new Map());
    for (const row of map.rows) expect(row.staff + row.resources + row.training).toBe(row.total);
    expect(map.total.staff + map.total.resources + map.total.training).toBe(map.total.total);
    expect(map.total.total).toBe(1_592_422);
    const [p01] = map.rows;
    expect(p01).toMatchObject({
      name: 'P01 Tidal Talk language group',
      layer: 'Targeted',
      area: 'Communication and interaction',
      pupils: 6,
      grades: 'TA3',
      hourly: [1519],
      hoursPerWeek: 1.5,
      weeks: 12,
      staff: 27_342,
      resources: 4500,
      perPupil: 5307,
    });
    expect((p01?.supportK ?? 0) + (p01?.plansE ?? 0)).toBe(6);
  });

  it('has the results of a run in the row of that run, in whatever order the runs stand', () => {
    const input = sampleMapInput();
    const runs = input.runs
      .map((run) =>
        run.code === 'P02'
          ? { ...run, pupils: run.pupils.map((pupil) => ({ ...pupil, impact: 'met' as const })) }
          : run,
      )
      .toReversed();
    const { rows } = costMap({ ...input, runs }, 'actual', new Map());
    const judged = rows.filter(({ positive }) => positive !== notJudged);
    expect(judged.map(({ name }) => name)).toEqual([expect.stringMatching(/^P02 /)]);
  });

  it('says on paper with which rates it is reckoned, and what has no rate', () => {
    const input = sampleMapInput();
    const runs = input.runs.map((run, index) =>
      index === 0 ? { ...run, staff: run.staff.map((line) => ({ ...line, gradeId: null })) } : run,
    );
    const paper = costMapPaper(costMap({ ...input, runs }, 'standard', new Map()), '2026-11-23');
    expect(paper.caption).toContain('the local authority’s standard rates');
    expect(paper.notes.at(-1)).toBe('1 adult’s part has no rate and counts for nothing.');
    expect(paper.rows.every((cells) => cells.length === paper.head.length)).toBe(true);
    expect(paper.foot).toHaveLength(paper.head.length);
    for (const table of paper.tables) {
      expect([...table.rows, table.foot].every((cells) => cells.length === table.head.length)).toBe(true);
    }
  });
});
