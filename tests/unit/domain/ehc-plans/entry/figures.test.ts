import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDateOf, dateIn } from '../../../../../domain/ehc-plans/entry/read-date';
import { figuresOf } from '../../../../../domain/ehc-plans/entry/read-figures';
import { providerOf, ratioOf } from '../../../../../domain/ehc-plans/entry/read-staff';

const short = (text: string) => {
  const { minutesPerSession, sessionsPerWeek, sessionsPerYear, weeksPerYear } = figuresOf(text);
  return [minutesPerSession, sessionsPerWeek, sessionsPerYear, weeksPerYear];
};

describe('figures of a provision, read from its words', () => {
  it.each([
    ['30 minutes, 4 times a week, 38 weeks', [30, 4, null, 38]],
    ['15 minutes x 4 sessions a week x 38 weeks (1 hour a week)', [15, 4, null, 38]],
    ['20 minutes x 4 sessions a week x 38 weeks (1 hour 20 minutes a week)', [20, 4, null, 38]],
    ['60 minutes, 6 sessions a year', [60, null, 6, null]],
    ['Two hours a week at a supported activity club, 40 weeks a year.', [120, 1, null, 40]],
    [
      'Physiotherapist: review every six weeks in term, six visits of 45 minutes a year.',
      [45, null, 6, null],
    ],
    ['a 45-minute session once a week for 36 weeks', [45, 1, null, 36]],
    ['half an hour twice a week', [30, 2, null, null]],
    ['an hour once a fortnight', [60, 0.5, null, null]],
    ['1 hour 30 minutes fortnightly', [90, 0.5, null, null]],
    ['1½ hours weekly', [90, 1, null, null]],
    ['10 minutes daily', [10, 5, null, null]],
    ['20 minutes a day', [20, 5, null, null]],
    ['ten minutes, three times a day', [10, 15, null, null]],
    ['25 minutes every day', [25, 5, null, null]],
    ['5 x 20 minutes per week', [20, 5, null, null]],
    ['45 mins each half term', [45, null, 6, null]],
    ['2 x weekly sessions of 30 mins', [30, 2, null, null]],
    ['thirty minutes four times per week over 38 weeks', [30, 4, null, 38]],
    ['60 minutes once a year', [60, null, 1, null]],
    ['25 hours of support a week', [1500, 1, null, null]],
  ] as const)('%s', (text, figures) => {
    expect(short(text)).toEqual(figures);
  });

  it.each([
    'Access to regular support as needed',
    'up to 30 minutes',
    '20-30 minutes',
    '20 to 30 minutes',
    'between 10 and 20 minutes',
    'within the first 20 weeks',
    'a movement break after 20 minutes',
    'termly',
    'once a term',
    'monthly',
    'Support with daily living skills',
    'a rest every 40 minutes',
    'a 6-week block',
    'In Year 4 at 80 words a minute',
  ])('leaves what is not certain empty: %s', (text) => {
    expect(short(text)).toEqual([null, null, null, null]);
  });

  it('gives no number where two are said', () => {
    expect(short('twice a week in autumn, then three times a week')).toEqual([null, null, null, null]);
    expect(figuresOf('20 weeks in autumn and 18 weeks in spring').weeksPerYear).toBeNull();
  });

  it('reads back any plain figures', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 59 }),
        fc.integer({ min: 3, max: 25 }),
        fc.integer({ min: 2, max: 52 }),
        (minutes, sessions, weeks) => {
          expect(short(`${minutes} minutes, ${sessions} times a week, ${weeks} weeks a year`)).toEqual([
            minutes,
            sessions,
            null,
            weeks,
          ]);
        },
      ),
    );
  });

  it('gives figures that can be kept, or none, for any text', () => {
    const words = fc.constantFrom(
      '30',
      '1:1',
      'minutes',
      'hour',
      'a',
      'week',
      'weekly',
      'x',
      '½',
      '–',
      'half',
      'once',
      'day',
      '38',
      'weeks',
      '9'.repeat(40),
      '(',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        for (const figure of short(list.join(' '))) {
          if (figure !== null) expect(figure).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('the ratio and who provides it', () => {
  it.each([
    ['Support 1:1 in class', '1:1'],
    ['one-to-one reading', '1:1'],
    ['in a group of 4', '1:4'],
    ['in a group of up to six pupils', '1:6 or smaller'],
    ['1:5 or smaller', '1:5 or smaller'],
    ['in pairs', '1:2'],
    ['2:1 for transfers', '2:1'],
    ['in a group of 3 to 4', null],
    ['1:1, then in a group of 4', null],
    ['at 1:15 pm', null],
    ['in a small group', null],
    ['The club meets at 12:30', null],
  ])('%s', (text, ratio) => {
    expect(ratioOf(text)).toBe(ratio);
  });

  it.each([
    ['Reading, delivered by a trained teaching assistant, 1:1', 'Trained teaching assistant'],
    ['A programme from a speech and language therapist.', 'Speech and language therapist'],
    [
      '30 minutes by a teaching assistant trained in signing, 4 times a week',
      'Teaching assistant trained in signing',
    ],
    ['By the end of the year', null],
    ['Stand by me in class', null],
  ])('%s', (text, who) => {
    expect(providerOf(text)).toBe(who);
  });
});

describe('dates', () => {
  it.each([
    ['By July 2027 Maya will', '2027-07-31'],
    ['By the end of February 2028 she will', '2028-02-29'],
    ['By 30 September 2027 he will', '2027-09-30'],
    ['by 1st Sept 2027', '2027-09-01'],
    ['by 20/07/2029', '2029-07-20'],
    ['By the end of Key Stage 2 Maya will', null],
    ['By the end of Year 6', null],
    ['By 31 June 2027', null],
    ['By July 2027, and by July 2028', null],
    ['In July 2027', null],
  ])('%s', (text, date) => {
    expect(byDateOf(text)).toBe(date);
  });

  it('reads one date, day first', () => {
    expect(dateIn('20 July 2029')).toBe('2029-07-20');
    expect(dateIn('05/01/26')).toBe('2026-01-05');
    expect(dateIn('5 January 2026 and 6 January 2026')).toBeNull();
    expect(dateIn('soon')).toBeNull();
  });
});
