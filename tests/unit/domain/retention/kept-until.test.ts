import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type IsoDate, partsOf } from '../../../../domain/common/calendar-date';
import {
  basesOf,
  recordClasses,
  recordClassKeys,
  retentionBases,
} from '../../../../domain/retention/classes';
import {
  addYears,
  classOf,
  keptUntil,
  ruleInWords,
  yearKeptUntil,
} from '../../../../domain/retention/kept-until';
import type { PupilFacts } from '../../../../domain/retention/model';

const child: PupilFacts = {
  dob: '2018-05-14',
  isOnRoll: false,
  leftOn: '2029-07-20',
  leavingReason: 'next-phase',
  passedOn: null,
  passedTo: null,
  hadPlan: false,
  hadSen: true,
};

const dates = fc.integer({ min: 0, max: 36_500 }).map((days): IsoDate => addDays('1980-01-01', days));
const rules = fc.record({
  basis: fc.constantFrom(...retentionBases),
  years: fc.integer({ min: 0, max: 100 }),
});
const facts: fc.Arbitrary<PupilFacts> = fc.record({
  dob: dates,
  isOnRoll: fc.boolean(),
  leftOn: fc.option(dates),
  leavingReason: fc.constant(null),
  passedOn: fc.option(dates),
  passedTo: fc.option(fc.constant('Invented Academy')),
  hadPlan: fc.boolean(),
  hadSen: fc.boolean(),
});

describe('until when a record is kept', () => {
  it('says the SEN file in the words of the field: date of birth plus 31 years, by the last school', () => {
    expect(keptUntil('sen-file', recordClasses['sen-file'].rule, child)).toEqual({
      until: '2049-05-14',
      words: 'Kept until 14 May 2049: date of birth 14 May 2018 plus 31 years, by the last school.',
    });
  });

  it('counts from leaving, from passing the file on, and from the end of the school year', () => {
    expect(keptUntil('pupil-file', { basis: 'left', years: 6 }, child).words).toBe(
      'Kept until 20 July 2035: left on 20 July 2029 plus 6 years.',
    );
    const passed = { ...child, passedOn: '2029-09-04', passedTo: 'Invented Academy' };
    expect(keptUntil('passed-on', { basis: 'closed', years: 1 }, passed).words).toBe(
      'Kept until 4 September 2030: file passed on to Invented Academy on 4 September 2029 plus 1 year.',
    );
    expect(keptUntil('sen-file', { basis: 'year-end', years: 2 }, child)).toEqual({
      until: '2031-08-31',
      words: 'Kept until 31 August 2031: end of the school year 2028/29 plus 2 years.',
    });
    expect(yearKeptUntil({ basis: 'year-end', years: 1 }, 2026)).toEqual({
      until: '2028-08-31',
      words: 'Kept until 31 August 2028: end of the school year 2026/27 plus 1 year.',
    });
  });

  it('has no end while the years have not begun', () => {
    const here = { ...child, leftOn: null, isOnRoll: true };
    for (const basis of ['left', 'closed', 'year-end'] as const) {
      const kept = keptUntil('sen-file', { basis, years: 5 }, here);
      expect(kept.until).toBeNull();
      expect(kept.words).toMatch(/^Kept: the years begin/);
    }
  });

  it('puts a pupil in one class: what was passed on first, then a plan, then SEN support', () => {
    expect(classOf(child)).toBe('sen-file');
    expect(classOf({ ...child, hadPlan: true })).toBe('ehcp-file');
    expect(classOf({ ...child, hadSen: false })).toBe('pupil-file');
    expect(classOf({ ...child, hadPlan: true, passedOn: '2029-09-04' })).toBe('passed-on');
  });

  it('of 29 February is the 28th in a year that has no 29th', () => {
    expect(addYears('2016-02-29', 31)).toBe('2047-02-28');
    expect(addYears('2016-02-29', 32)).toBe('2048-02-29');
  });

  it('is a day so many calendar years after the day that counts, whatever the facts', () => {
    fc.assert(
      fc.property(rules, facts, (rule, pupil) => {
        const { until, words } = keptUntil(classOf(pupil), rule, pupil);
        expect(words).not.toBe('');
        const from = {
          birth: pupil.dob,
          left: pupil.leftOn,
          closed: pupil.passedOn,
          'year-end': pupil.leftOn,
        }[rule.basis];
        expect(until === null).toBe(from === null);
        if (until === null || from === null) return;
        const years = partsOf(until).year - partsOf(from).year;
        if (rule.basis === 'year-end') {
          expect(until).toMatch(/-08-31$/);
          expect(daysBetween(from, addYears(until, -rule.years))).toBeGreaterThanOrEqual(0);
          expect(daysBetween(from, addYears(until, -rule.years))).toBeLessThanOrEqual(366);
        } else expect(years).toBe(rule.years);
        expect(words).toContain(`plus ${rule.years} year`);
      }),
    );
  });

  it('never comes earlier with more years', () => {
    fc.assert(
      fc.property(rules, facts, fc.integer({ min: 0, max: 20 }), (rule, pupil, more) => {
        const one = keptUntil('sen-file', rule, pupil).until;
        const other = keptUntil('sen-file', { ...rule, years: rule.years + more }, pupil).until;
        if (one !== null && other !== null) expect(other >= one).toBe(true);
      }),
    );
  });
});

describe('the classes of records', () => {
  it.each(recordClassKeys)(
    '%s says what it holds, where its rule comes from, and keeps to its bases',
    (key) => {
      const { rule, source, holds, title } = recordClasses[key];
      expect(basesOf(key)).toContain(rule.basis);
      for (const text of [source, holds]) expect(text).toMatch(/\.$/);
      expect(title).not.toMatch(/\.$/);
      expect(ruleInWords(rule)).toMatch(/ plus \d+ years?$/);
    },
  );
});
