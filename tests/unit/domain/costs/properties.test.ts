import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../domain/common/calendar-date';
import { exact, roundedPence, sum } from '../../../../domain/costs/exact';
import { type CostBasis, costOfRun } from '../../../../domain/costs/run-cost';
import { rateKinds } from '../../../../domain/costs/rates';
import { spans, totalsOf } from '../../../../domain/costs/totals';
import { fundingSources } from '../../../../domain/provision/codes';
import { yearsOfRun } from '../../../../domain/provision/planned-weeks';
import type { ProvisionRun } from '../../../../domain/provision/run';
import { codesOf } from '../../../../domain/pupils/codes';
import { plainLine, plainPupil, plainRun, sampleTerms } from './sample-map';

const day = fc.integer({ min: 0, max: 360 }).map((days) => addDays('2026-09-01', days));
const dayOrNone = fc.option(day);
const pence = fc.integer({ min: 0, max: 100_000 });
const decimals = fc.oneof(
  fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100),
  fc.double({ min: 0, max: 50, noNaN: true }),
);

const rates = fc.uniqueArray(
  fc.record({ id: fc.uuid(), fromOn: day, actualPence: pence, standardPence: pence, onCost: fc.nat(20_000) }),
  { selector: ({ fromOn }) => fromOn, maxLength: 3 },
);
const line = fc
  .record({
    gradeId: fc.constantFrom('one', 'two', null),
    minutesPerSession: fc.nat(120),
    sessionsPerWeek: decimals,
    actualPence: fc.option(pence),
    standardPence: fc.option(pence),
  })
  .map((more) => ({ ...plainLine('line'), ...more }));
const pupil = fc
  .record({
    pupilId: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    joinsOn: dayOrNone,
    leavesOn: dayOrNone,
    weight: decimals,
  })
  .map((more) => plainPupil(more.pupilId, more));
const cost = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('resources', 'training', 'other'),
  what: fc.constant(null),
  plannedPence: pence,
  spentPence: pence,
  spentOn: fc.constant(null),
});
const run: fc.Arbitrary<ProvisionRun> = fc
  .record({
    id: fc.uuid(),
    area: fc.constantFrom('CI', 'CL', 'SEMH', 'SP'),
    layer: fc.constantFrom('U', 'T', 'S'),
    funding: fc.option(fc.constantFrom(...codesOf(fundingSources))),
    startsOn: day,
    weeks: fc.integer({ min: 1, max: 53 }),
    staff: fc.array(line, { maxLength: 3 }),
    pupils: fc.array(pupil, { maxLength: 7 }),
    costs: fc.array(cost, { maxLength: 3 }),
  })
  .map((more) => plainRun(more));
const basis: fc.Arbitrary<CostBasis> = fc
  .record({ one: rates, two: rates, on: day, hasTerms: fc.boolean() })
  .map(({ one, two, on, hasTerms }) => ({
    terms: hasTerms ? sampleTerms : [],
    on,
    gradeOfStaff: new Map(),
    grades: new Map(
      [
        { id: 'one', rates: one },
        { id: 'two', rates: two },
      ].map((grade) => [grade.id, { ...grade, schoolId: 'school', code: grade.id, name: grade.id }]),
    ),
  }));
const runs = fc.array(run, { maxLength: 4 });

const words = (map: ReadonlyMap<unknown, { toFraction(): string }>) =>
  Array.from(map, ([key, value]) => `${String(key)} ${value.toFraction()}`).sort();

describe('for any runs', () => {
  it('shares and what nobody had are the total, exactly, and none is negative', () => {
    fc.assert(
      fc.property(run, basis, (one, prices) => {
        const costed = costOfRun(one, prices);
        for (const kind of rateKinds) {
          for (const span of spans) {
            const { shares, unallocated, total, staff, besides } = costed[kind][span];
            expect(sum([...shares.values(), unallocated]).toFraction()).toBe(total.toFraction());
            expect(staff.add(besides).toFraction()).toBe(total.toFraction());
            expect([...shares.values(), unallocated].filter(({ s, n }) => n > 0n && s < 0n)).toEqual([]);
          }
        }
      }),
    );
  });

  it('the school years of a run add up to the run exactly, as a whole and for each child', () => {
    fc.assert(
      fc.property(run, basis, fc.constantFrom(...rateKinds), (one, prices, kind) => {
        const whole = costOfRun(one, prices);
        const years = yearsOfRun(one, prices.terms).map((year) => costOfRun(one, { ...prices, year }));
        expect(years.reduce((all, { weeks }) => all + weeks, 0)).toBe(one.weeks);
        for (const span of spans) {
          const added = totalsOf(years, kind, span);
          const { total, shares, unallocated } = whole[kind][span];
          expect(added.total.toFraction()).toBe(total.toFraction());
          expect(added.unallocated.toFraction()).toBe(unallocated.toFraction());
          expect(words(added.byPupil)).toEqual(words(shares));
        }
      }),
    );
  });

  it('every breakdown adds up to the total', () => {
    fc.assert(
      fc.property(
        runs,
        basis,
        fc.constantFrom(...rateKinds),
        fc.constantFrom(...spans),
        (some, prices, kind, span) => {
          const totals = totalsOf(
            some.map((one) => costOfRun(one, prices)),
            kind,
            span,
          );
          const total = totals.total.toFraction();
          for (const parts of [totals.byArea, totals.byLayer, totals.byFunding]) {
            expect(sum(parts.values()).toFraction()).toBe(total);
          }
          expect(sum([...totals.byPupil.values(), totals.unallocated]).toFraction()).toBe(total);
        },
      ),
    );
  });

  it('the order of runs, children, adults and costs does not matter', () => {
    fc.assert(
      fc.property(runs, basis, (some, prices) => {
        const turned = some
          .map((one) => ({
            ...one,
            pupils: [...one.pupils].reverse(),
            staff: [...one.staff].reverse(),
            costs: [...one.costs].reverse(),
          }))
          .reverse();
        const [there, back] = [some, turned].map((order) =>
          totalsOf(
            order.map((one) => costOfRun(one, prices)),
            'actual',
            'whole',
          ),
        );
        expect(there?.total.toFraction()).toBe(back?.total.toFraction());
        expect(there && words(there.byPupil)).toEqual(back && words(back.byPupil));
      }),
    );
  });

  it('a rate that changes costs what the two parts of the run cost by themselves', () => {
    fc.assert(
      fc.property(
        pence,
        pence,
        fc.nat(20_000),
        fc.integer({ min: 1, max: 38 }),
        decimals,
        (old, newer, onCost, at, sessions) => {
          const part = { onCost, standardPence: 1 };
          const grade = (ofRates: readonly (readonly [string, number])[]): CostBasis => ({
            terms: [],
            on: '2027-09-01',
            gradeOfStaff: new Map(),
            grades: new Map([
              [
                'g',
                {
                  id: 'g',
                  schoolId: 'school',
                  code: 'g',
                  name: 'g',
                  rates: ofRates.map(([fromOn, actualPence]) => ({
                    ...part,
                    id: fromOn,
                    fromOn,
                    actualPence,
                  })),
                },
              ],
            ]),
          });
          const staff = [{ ...plainLine('line'), gradeId: 'g', sessionsPerWeek: sessions }];
          const first = '2026-08-31';
          const change = addDays(first, 7 * at);
          const total = (startsOn: string, weeks: number, prices: CostBasis) =>
            costOfRun(plainRun({ startsOn, weeks, staff }), prices).actual.whole.total;
          const all = total(
            first,
            39,
            grade([
              [first, old],
              [change, newer],
            ]),
          );
          const parts = total(first, at, grade([[first, old]])).add(
            total(change, 39 - at, grade([[change, newer]])),
          );
          expect(all.toFraction()).toBe(parts.toFraction());
        },
      ),
    );
  });

  it('to date never costs more staff time than the whole, and all of it once the run is over', () => {
    fc.assert(
      fc.property(run, basis, (one, prices) => {
        const { actual } = costOfRun(one, prices);
        expect(actual.toDate.staff.compare(actual.whole.staff)).toBeLessThanOrEqual(0);
        const late = costOfRun(one, { ...prices, terms: [], on: '2030-01-01' }).actual;
        expect(late.toDate.staff.toFraction()).toBe(late.whole.staff.toFraction());
      }),
    );
  });
});

describe('the pennies of a column', () => {
  const amounts = fc.array(
    fc
      .record({ n: fc.bigInt({ min: 0n, max: 10n ** 9n }), d: fc.bigInt({ min: 1n, max: 5000n }) })
      .map(({ n, d }) => exact(n).div(exact(d))),
    { maxLength: 30 },
  );

  it('differ from the rounded total by at most half a penny a row, and half a penny for the total', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const shown = values.reduce((all, value) => all + roundedPence(value), 0);
        const difference = Math.abs(shown - roundedPence(sum(values)));
        expect(difference).toBeLessThanOrEqual((values.length + 1) / 2);
      }),
    );
  });
});
