import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../domain/common/calendar-date';
import { formatDate, formatDateSlashes } from '../../../../domain/common/date-words';
import { lastDayOfRun, runWeeks } from '../../../../domain/provision/run-weeks';
import { closureKindOf, closureKinds, closureReason } from '../../../../domain/school/closures';
import { readClosures } from '../../../../domain/school/read-closures';
import { schoolTime } from '../../../../domain/school/school-time';
import { isSchoolDay, termOn } from '../../../../domain/school/terms';

const today = '2026-11-23';
const read = (text: string) =>
  readClosures(text, today).flatMap(({ closures }) =>
    closures.map(({ startsOn, endsOn, kind, reason }) => `${startsOn} ${endsOn} ${kind} ${reason}`),
  );

describe('a pasted list of closed days', () => {
  it.each([
    ['26 May 2027 - 30 May 2027 Half term', '2027-05-26 2027-05-30 half-term Half term'],
    ['26 May 2027 – 30 May 2027: Half-term', '2027-05-26 2027-05-30 half-term Half-term'],
    ['Half term: Monday 26 - Friday 30 October 2026', '2026-10-26 2026-10-30 half-term Half term'],
    ['26-30 October 2026 half term', '2026-10-26 2026-10-30 half-term half term'],
    ['26th to 30th October Autumn half term', '2026-10-26 2026-10-30 half-term Autumn half term'],
    ['26/10/2026 to 30/10/2026', '2026-10-26 2026-10-30 other School closed'],
    ['INSET day Wed 2 September 2026', '2026-09-02 2026-09-02 inset INSET day'],
    ['INSET: 4 January', '2027-01-04 2027-01-04 inset INSET'],
    ['2027-01-04\tStaff training', '2027-01-04 2027-01-04 inset Staff training'],
    ['6 May 2027 (local elections)', '2027-05-06 2027-05-06 local local elections'],
    ['12.1.27 Snow', '2027-01-12 2027-01-12 emergency Snow'],
    ['21 December - 1 January 2027 boiler', '2026-12-21 2027-01-01 emergency boiler'],
    ['26-May-27 - 28-May-27 Half term', '2027-05-26 2027-05-28 half-term Half term'],
    ['from 26 Oct to 30 Oct 2026 Half term', '2026-10-26 2026-10-30 half-term Half term'],
  ])('reads %s', (line, expected) => {
    expect(read(line)).toEqual([expected]);
  });

  it('keeps several days of one line apart', () => {
    expect(read('INSET days: 2 September 2026, 4 January 2027 and 19 July 2027')).toEqual([
      '2026-09-02 2026-09-02 inset INSET days',
      '2027-01-04 2027-01-04 inset INSET days',
      '2027-07-19 2027-07-19 inset INSET days',
    ]);
  });

  it('says of each line what is wrong with it, and leaves out empty ones', () => {
    const typed =
      'School closures\n\n31 February 2027 Snow\n5 May 2027 to 3 May 2027\n26 May 2026 to 30 May 2027';
    const lines = readClosures(typed, today);
    expect(lines.map(({ problem }) => problem)).toEqual([
      'There is no date in this line.',
      '31 February 2027 is not a date (February has no 31st).',
      'The last day is before the first day.',
      'That is more than four months. Check the year.',
    ]);
  });

  it('reads every range in words and in figures', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom(' - ', ' – ', ' to ', '-'),
        fc.constantFrom(formatDate, formatDateSlashes),
        (start, days, between, words) => {
          const startsOn = addDays('2024-09-01', start);
          const endsOn = addDays(startsOn, days);
          expect(read(`${words(startsOn)}${between}${words(endsOn)} Half term`)).toEqual([
            `${startsOn} ${endsOn} half-term Half term`,
          ]);
        },
      ),
    );
  });

  it('knows its own reasons', () => {
    for (const { code } of closureKinds) expect(closureKindOf(closureReason(code))).toBe(code);
  });
});

const terms = [
  { name: 'Autumn', startsOn: '2026-09-01', endsOn: '2026-12-18' },
  { name: 'Spring', startsOn: '2027-01-04', endsOn: '2027-03-25' },
];
const closures = [
  { startsOn: '2026-10-26', endsOn: '2026-10-30', name: 'Half term' },
  { startsOn: '2027-01-04', endsOn: '2027-01-04', name: 'INSET day' },
];

describe('school time', () => {
  it('is the terms without closed days', () => {
    expect(
      schoolTime({ terms, closures }).map(({ name, startsOn, endsOn }) => [name, startsOn, endsOn]),
    ).toEqual([
      ['Autumn', '2026-09-01', '2026-10-25'],
      ['Autumn', '2026-10-31', '2026-12-18'],
      ['Spring', '2027-01-05', '2027-03-25'],
    ]);
  });

  it('has no week of a run in a half term, and ends before a closed Friday', () => {
    const run = { startsOn: '2026-10-12', weeks: 3 };
    const weeks = runWeeks(run, schoolTime({ terms, closures })).map(({ monday }) => monday);
    expect(weeks).toEqual(['2026-10-12', '2026-10-19', '2026-11-02']);
    const inset = { startsOn: '2026-11-06', endsOn: '2026-11-06', name: 'INSET day' };
    expect(lastDayOfRun(run, schoolTime({ terms, closures: [...closures, inset] }))).toBe('2026-11-05');
  });

  it('holds exactly the days of the terms on which the school is not closed', () => {
    const anyClosure = fc.record({
      startsOn: fc.integer({ min: -10, max: 220 }),
      days: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(anyClosure, { maxLength: 6 }), (drawn) => {
        const closed = drawn.map(({ startsOn, days }) => ({
          startsOn: addDays('2026-09-01', startsOn),
          endsOn: addDays('2026-09-01', startsOn + days),
          name: 'Closed',
        }));
        const time = schoolTime({ terms, closures: closed });
        for (let on = '2026-08-25'; daysBetween(on, '2027-04-01') > 0; on = addDays(on, 1)) {
          const isClosed = closed.some(({ startsOn, endsOn }) => startsOn <= on && on <= endsOn);
          expect(termOn(on, time) !== null).toBe(termOn(on, terms) !== null && !isClosed);
          if (isSchoolDay(on, { terms, closures: closed }) && termOn(on, terms)) expect(isClosed).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });
});
