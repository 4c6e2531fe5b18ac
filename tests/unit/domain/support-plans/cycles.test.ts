import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../domain/common/calendar-date';
import { carriedAnswers, carriedOutcome, goesOn } from '../../../../domain/support-plans/carry-over';
import { cycleChoices, nextCycleFrom } from '../../../../domain/support-plans/cycle-dates';
import { firstAnswers } from '../../../../domain/support-plans/first-answers';
import { byUrgency, planState, planStateInWords } from '../../../../domain/support-plans/list-row';
import { openInReview } from '../../../../domain/support-plans/review-open';
import { dataOf, planOf, targetOf } from './model';

const terms = [
  { name: 'Term 1', startsOn: '2026-09-02', endsOn: '2026-10-16' },
  { name: 'Term 2', startsOn: '2026-11-02', endsOn: '2026-12-18' },
  { name: 'Term 3', startsOn: '2027-01-04', endsOn: '2027-02-12' },
];
const named = (from: string, begin: 'now' | 'with-the-term') =>
  cycleChoices(terms, from, begin).map(({ termName, startsOn }) => `${termName ?? ''} ${startsOn}`);

describe('the dates of a cycle', () => {
  it('are those of the term, with a week left after the review', () => {
    expect(cycleChoices(terms, '2026-11-02', 'now')[0]).toEqual({
      termName: 'Term 2',
      startsOn: '2026-11-02',
      reviewDueOn: '2026-12-11',
    });
  });

  it('end before days on which the school is closed', () => {
    const closures = [{ startsOn: '2026-12-10', endsOn: '2026-12-11', name: 'INSET days' }];
    expect(cycleChoices(terms, '2026-11-02', 'now', closures)[0]?.reviewDueOn).toBe('2026-12-09');
  });

  it('begin with the next term in the holidays', () => {
    expect(named('2026-10-20', 'now')).toEqual([
      'Term 2 2026-11-02',
      'Term 2 and Term 3 2026-11-02',
      'Term 3 2027-01-04',
    ]);
  });

  it('take the next term in when the term is nearly over: now for a first plan, with the term for a next cycle', () => {
    expect(named('2026-12-07', 'now')).toEqual(['Term 2 and Term 3 2026-12-07', 'Term 3 2027-01-04']);
    expect(named('2026-12-07', 'with-the-term')).toEqual([
      'Term 3 2027-01-04',
      'Term 2 and Term 3 2026-12-07',
    ]);
  });

  it('are twelve weeks where no terms are known', () => {
    expect(cycleChoices([], '2026-11-23', 'now')).toEqual([
      { termName: null, startsOn: '2026-11-23', reviewDueOn: '2027-02-15' },
    ]);
  });

  it('never end before they begin, nor begin before the day', () => {
    const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-06-01', days));
    fc.assert(
      fc.property(day, fc.constantFrom('now', 'with-the-term'), (from, begin) => {
        const choices = cycleChoices(terms, from, begin);
        expect(choices.length).toBeGreaterThan(0);
        for (const { startsOn, reviewDueOn } of choices) {
          expect(startsOn >= from).toBe(true);
          expect(reviewDueOn > startsOn).toBe(true);
        }
      }),
    );
  });

  it('of the next cycle do not overlap the last one', () => {
    expect(nextCycleFrom({ reviewDueOn: '2026-12-11', reviewedOn: '2026-12-09' }, '2026-11-23')).toBe(
      '2026-12-09',
    );
    expect(nextCycleFrom({ reviewDueOn: '2026-10-09', reviewedOn: null }, '2026-11-23')).toBe('2026-11-23');
  });
});

describe('what the next cycle takes along', () => {
  it.each([
    [{ next: 'finish', result: 'not-yet' }, false],
    [{ next: 'continue', result: 'achieved' }, true],
    [{ next: 'change', result: null }, true],
    [{ next: null, result: 'achieved' }, false],
    [{ next: null, result: 'partly' }, true],
    [{ next: null, result: null }, true],
  ] as const)('%o', (outcome, wanted) => {
    expect(goesOn(outcome)).toBe(wanted);
  });

  it('begins where the target ended, or where it began when nobody looked', () => {
    const dates = { reviewedOn: '2026-12-11', reviewDueOn: '2027-02-05' };
    const measured = targetOf({ baselineValue: 42, baselineOn: '2026-11-02', exitValue: 51 });
    expect(carriedOutcome(measured, dates)).toMatchObject({
      baselineValue: 51,
      baselineOn: '2026-12-11',
      exitValue: null,
      byDate: '2027-02-05',
    });
    const inWords = targetOf({ baselineValue: 42, baselineWords: 'Slow', exitWords: 'Smooth' });
    expect(carriedOutcome(inWords, dates)).toMatchObject({ baselineValue: null, baselineWords: 'Smooth' });
    const notSeen = targetOf({ baselineValue: 42, baselineOn: '2026-11-02' });
    expect(carriedOutcome(notSeen, dates)).toMatchObject({ baselineValue: 42, baselineOn: '2026-11-02' });
  });

  it('names the new date where the sentence named the old one', () => {
    const text = 'By 11 December 2026 Aoife will read 60 words a minute.';
    const dates = { reviewedOn: '2026-12-11', reviewDueOn: '2027-02-05' };
    expect(carriedOutcome(targetOf({ text, byDate: '2026-12-11' }), dates).text).toBe(
      'By 5 February 2027 Aoife will read 60 words a minute.',
    );
    expect(carriedOutcome(targetOf({ text, byDate: null }), dates).text).toBe(text);
  });

  it('is the headings, but not the views', () => {
    const answers = new Map([
      ['universal', 'A ruler'],
      ['pupilView', 'I like it'],
      ['parentView', 'She reads'],
      ['reviewSummary', 'Good'],
      ['advice', ''],
    ]);
    expect(carriedAnswers(answers)).toEqual([{ field: 'universal', value: 'A ruler' }]);
  });

  it('a first plan takes from the record, by area of need', () => {
    expect(
      firstAnswers({
        strengths: null,
        summary: 'Reads by sight.',
        needs: [
          { type: 'SPLD', broadArea: null, note: 'Dyslexia' },
          { type: 'OTH', broadArea: 'SP', note: null },
        ],
      }),
    ).toEqual([
      { field: 'assessment', value: 'Reads by sight.' },
      { field: 'barriersCL', value: 'Specific learning difficulty: Dyslexia' },
      { field: 'barriersSP', value: 'Other difficulty or disability' },
    ]);
  });
});

describe('where a plan stands', () => {
  const cycle = (reviewDueOn: string | null, reviewedOn: string | null = null) => ({
    planId: 'plan',
    cycle: 2,
    termName: 'Term 2',
    startsOn: '2026-11-02',
    reviewDueOn,
    reviewedOn,
    nextStep: null,
    targetCount: 3,
  });

  it.each([
    [cycle('2026-11-22'), 'overdue', 'Cycle 2, Term 2. Review 1 day late, due 22 November 2026'],
    [cycle('2026-11-23'), 'due', 'Cycle 2, Term 2. Review by 23 November 2026 (today)'],
    [cycle('2026-12-14'), 'due', 'Cycle 2, Term 2. Review by 14 December 2026 (in 3 weeks)'],
    [cycle('2026-12-15'), 'running', 'Cycle 2, Term 2. Review by 15 December 2026 (in 3 weeks)'],
    [cycle(null), 'running', 'Cycle 2, Term 2. No date for the review yet'],
    [
      cycle('2026-11-01', '2026-11-20'),
      'reviewed',
      'Cycle 2, Term 2. Reviewed 20 November 2026; the next cycle is not started',
    ],
  ] as const)('%o', (latest, state, words) => {
    expect(planState(latest, '2026-11-23')).toBe(state);
    expect(planStateInWords(latest, 'K', '2026-11-23')).toBe(words);
  });

  it('says what follows a review', () => {
    const stepped = { ...cycle('2026-11-20', '2026-11-20'), nextStep: 'step-down' as const };
    expect(planStateInWords(stepped, 'K', '2026-11-23')).toBe(
      'Cycle 2, Term 2. Reviewed 20 November 2026; stepped down to everyday teaching',
    );
  });

  it('puts what needs doing first', () => {
    const row = (name: string, latest: ReturnType<typeof cycle> | null) => ({
      pupilId: name,
      name,
      status: 'K' as const,
      schoolId: 's',
      schoolName: 'School',
      classId: null,
      className: null,
      teacherId: null,
      teacherName: null,
      latest,
      state: planState(latest, '2026-11-23'),
      words: '',
    });
    const rows = [
      row('Running', cycle('2027-03-01')),
      row('None', null),
      row('Due later', cycle('2026-12-11')),
      row('Due', cycle('2026-12-01')),
      row('Late', cycle('2026-11-01')),
    ];
    expect(rows.sort(byUrgency).map(({ name }) => name)).toEqual([
      'Late',
      'Due',
      'Due later',
      'None',
      'Running',
    ]);
  });

  it('says what a review leaves open', () => {
    const target = (result: 'achieved' | null) => ({
      outcome: targetOf({ result, exitValue: result === null ? null : 60 }),
      parent: null,
      parentNote: null,
      provisions: [],
      progress: [],
    });
    expect(openInReview(dataOf([target('achieved'), target(null)]))).toEqual([
      'The day of the review is not entered.',
      '1 target without a result.',
      '1 target without what was found at the end.',
      'What happens next is not chosen.',
    ]);
    const plan = planOf({ reviewedOn: '2026-12-11', nextStep: 'continue' });
    expect(openInReview({ plan, targets: [target('achieved')] })).toEqual([]);
  });
});
