import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../../../domain/costs/exact';
import { costPerSuccess, impactOf, type ImpactPart, impactPart } from '../../../../domain/costs/impact';
import {
  asExpectedWords,
  gainWords,
  measureWords,
  positiveWords,
  rateWords,
  smallNumberWords,
} from '../../../../domain/costs/impact-words';
import { plainPupil, plainRun } from './sample-map';

const part = (more: Partial<ImpactPart>): ImpactPart => ({
  pupilId: 'A',
  impact: null,
  entryValue: null,
  exitValue: null,
  days: null,
  unit: 'months of reading age',
  measure: 'Reading age',
  expectedGain: null,
  ...more,
});
const measured = (entryValue: number, exitValue: number, more: Partial<ImpactPart> = {}) =>
  part({ entryValue, exitValue, days: 73, expectedGain: 3, ...more });

describe('impact', () => {
  it('counts met and partly met as a positive exit, and met alone as a success', () => {
    const impact = impactOf([
      part({ impact: 'met' }),
      part({ impact: 'met' }),
      part({ impact: 'partly' }),
      part({ impact: 'not-met' }),
      part({}),
    ]);
    expect(impact).toMatchObject({ parts: 5, judged: 4, met: 2, partly: 1, notMet: 1 });
    // 4 judged: no percentage.
    expect(positiveWords(impact)).toBe('3 of 4');
    expect(smallNumberWords(impact)).toBe('4 results: too few to conclude anything.');
    expect(costPerSuccess(exact(31842), impact.met)?.toFraction()).toBe('15921');
    expect(costPerSuccess(exact(100), 3)?.toFraction()).toBe('100/3');
    expect(costPerSuccess(exact(100), 0)).toBeNull();
  });

  it('gives a percentage from 5 children on, and lets conclude from 6', () => {
    const five = impactOf([...Array(4).fill(part({ impact: 'met' })), part({ impact: 'not-met' })]);
    expect(positiveWords(five)).toBe('4 of 5 (80%)');
    expect(smallNumberWords(five)).toBe('5 results: too few to conclude anything.');
    const six = impactOf([...Array(5).fill(part({ impact: 'met' })), part({ impact: 'not-met' })]);
    expect(positiveWords(six)).toBe('5 of 6 (83%)');
    expect(smallNumberWords(six)).toBeNull();
    expect(positiveWords(impactOf([part({})]))).toBe('not judged yet');
    expect(smallNumberWords(impactOf([part({})]))).toBe('Nobody’s result is entered yet.');
  });

  it('reckons gains against what was expected, and by the month where the unit is months', () => {
    // Gains 4 and 5 in 73 days each: 4.5 on average, 1.5 times 3; 9 in 146 days, a month being 365/12 days: 1.875.
    const impact = impactOf([measured(70, 74), measured(80, 85)]);
    expect(impact.gain?.meanEntry.toFraction()).toBe('75');
    expect(impact.gain?.meanExit.toFraction()).toBe('159/2');
    expect(impact.gain?.rate?.value.toFraction()).toBe('15/8');
    expect(gainWords(impact)).toBe('+4.5 months of reading age');
    expect(rateWords(impact)).toBe('1.5 times what was expected; 1.9 a month');
    expect(asExpectedWords(impact)).toBe('2 of 2');
  });

  it('reckons by the week otherwise', () => {
    const impact = impactOf([measured(10, 24, { unit: 'words a minute', days: 49 })]);
    expect(rateWords(impact)).toBe('4.7 times what was expected; 2 a week');
  });

  it('does not average what is measured in different ways', () => {
    const impact = impactOf([measured(10, 12), measured(10, 12, { unit: 'points' })]);
    expect([impact.measured, impact.gain, gainWords(impact)]).toEqual([2, null, null]);
    expect(asExpectedWords(impact)).toBe('0 of 2');
  });

  it('takes the days of the run where the measures have none', () => {
    const run = plainRun({ entryMeasure: 'Reading age', gainUnit: 'months', expectedGain: 2 });
    const span = { from: '2026-09-14', to: '2026-10-14' };
    expect(impactPart(run, plainPupil('A'), span)).toMatchObject({
      days: 30,
      unit: 'months',
      expectedGain: 2,
    });
    const dated = plainPupil('A', { entryOn: '2026-09-14', exitOn: '2026-09-24' });
    expect(impactPart(run, dated, span).days).toBe(10);
    expect(impactPart(run, plainPupil('A', { exitOn: '2026-09-01' }), span).days).toBeNull();
    expect(impactPart(run, plainPupil('A'), null).days).toBeNull();
  });

  it('says one decimal at most', () => {
    expect([3.44, 3.45, -2, 0, -0.04, 100 / 3].map((value) => measureWords(exact(value)))).toEqual([
      '3.4',
      '3.5',
      '-2',
      '0',
      '0',
      '33.3',
    ]);
  });

  const anyPart = fc.record({
    pupilId: fc.string(),
    impact: fc.constantFrom('met', 'partly', 'not-met', null),
    entryValue: fc.option(fc.integer({ min: -500, max: 500 })),
    exitValue: fc.option(fc.double({ min: -500, max: 500, noNaN: true })),
    days: fc.option(fc.integer({ min: 1, max: 400 })),
    unit: fc.constantFrom('months', 'points', null),
    measure: fc.constant('A test'),
    expectedGain: fc.option(fc.integer({ min: -5, max: 50 })),
  });

  it('never has more positive exits than results, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(anyPart), (parts) => {
        const impact = impactOf(parts);
        expect(impact.met + impact.partly + impact.notMet).toBe(impact.judged);
        expect(impact.judged).toBeLessThanOrEqual(impact.parts);
        expect(impact.asExpected).toBeLessThanOrEqual(impact.withExpected);
        const back = impactOf([...parts].reverse());
        expect(JSON.stringify(back, said)).toBe(JSON.stringify(impact, said));
        if (impact.judged > 0 && impact.judged < 5) expect(positiveWords(impact)).not.toContain('%');
      }),
    );
  });

  it('the mean gain is the mean at the end less the mean at the start', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1 }), (parts) => {
        const { gain } = impactOf(parts.map((one) => ({ ...one, unit: 'points' })));
        if (gain) expect(gain.mean.toFraction()).toBe(gain.meanExit.sub(gain.meanEntry).toFraction());
      }),
    );
  });
});

const said = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
