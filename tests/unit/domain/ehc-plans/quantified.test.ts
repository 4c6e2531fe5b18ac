import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkQuantified } from '../../../../domain/ehc-plans/quantified';
import { planFromSample } from '../../../../domain/ehc-plans/sample-format';
import { uncountedWordsIn, vagueWordsIn } from '../../../../domain/ehc-plans/vague-words';

const whole = {
  what: 'Reading programme',
  who: 'Trained teaching assistant',
  ratio: '1:1',
  minutesPerSession: 30,
  sessionsPerWeek: 4,
  sessionsPerYear: null,
  weeksPerYear: 38,
};

describe('whether provision is specified and quantified', () => {
  it.each(['maya', 'lukasz', 'zoe'])('finds nothing to ask of %s’s section F', (name) => {
    const file = readFileSync(new URL(`../../../fixtures/ehcp/${name}.json`, import.meta.url), 'utf8');
    const plan = planFromSample(file);
    if (!plan.ok) throw new Error(plan.problem.message);
    const sectionF = plan.value.content.provisions.filter(({ section }) => section === 'F');
    expect(sectionF.flatMap((item) => checkQuantified(item).gaps)).toEqual([]);
  });

  it.each([
    ['Support as advised by the therapist', 'The words “as advised” leave it open how much is provided.'],
    ['Frequent breaks', 'The word “frequent” leaves it open how much is provided.'],
    ['Breaks on a regular basis', 'The words “on a regular basis” leave it open how much is provided.'],
    [
      'A range of pictures, where possible',
      'The words “where possible” and “a range of” leave it open how much is provided.',
    ],
  ])('%s', (what, gap) => {
    expect(checkQuantified({ ...whole, what }).gaps).toEqual([gap]);
  });

  it('asks how many times “termly” is, where no figure says it', () => {
    const termly = { ...whole, what: 'A visit termly', sessionsPerWeek: null, weeksPerYear: null };
    expect(checkQuantified(termly).gaps).toEqual([
      'This does not say how often it happens.',
      'The word “termly” can be counted in more than one way: say how many times a year.',
    ]);
    expect(checkQuantified({ ...termly, sessionsPerYear: 3 }).gaps).toEqual([]);
    expect(uncountedWordsIn('once each half-term')).toEqual([]);
  });

  it('asks for how many weeks “weekly” is', () => {
    expect(checkQuantified({ ...whole, what: 'Weekly group', weeksPerYear: null }).gaps).toEqual([
      'This does not say for how many weeks of the year.',
    ]);
  });

  it('asks what training “an adult” has', () => {
    expect(checkQuantified({ ...whole, who: 'An adult' }).gaps).toEqual([
      '“An adult” could be anybody: say what training or experience they have.',
    ]);
    expect(checkQuantified({ ...whole, who: 'Any trained adult' }).gaps).toEqual([]);
  });

  it('asks of health and social care provision only who provides it, and plain words', () => {
    const care = {
      ...whole,
      who: null,
      ratio: null,
      minutesPerSession: null,
      sessionsPerWeek: null,
      section: 'G' as const,
    };
    expect(checkQuantified({ ...care, what: 'Physiotherapist: six visits a year.' })).toEqual({
      quantified: true,
      gaps: [],
    });
    expect(checkQuantified({ ...care, what: 'A programme of exercises' }).gaps).toEqual([
      'This does not say who provides it.',
    ]);
    expect(checkQuantified({ ...care, what: 'No social care provision is required.' }).gaps).toEqual([]);
    expect(checkQuantified({ ...care, what: 'Access to a nurse' }).gaps).toHaveLength(1);
  });

  it('does not name words inside other words', () => {
    expect(vagueWordsIn('The child is irregular in attendance; the cup tower')).toEqual([]);
  });
});
