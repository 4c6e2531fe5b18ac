import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../../../../domain/common/calendar-date';
import { academicYearName, academicYearOf, academicYearStart } from '../../../../domain/school/academic-year';
import { bankHolidayOn, bankHolidaysOf, easterSunday } from '../../../../domain/school/bank-holidays';
import {
  dayKind,
  halfTerms,
  holidaysBetween,
  isSchoolDay,
  nextSchoolDay,
  schoolDayOnOrBefore,
  termOn,
} from '../../../../domain/school/terms';

describe('academic years', () => {
  it('run from 1 September to 31 August', () => {
    expect(academicYearStart('2026-08-31')).toBe(2025);
    expect(academicYearOf('2026-09-01')).toEqual({
      startYear: 2026,
      name: '2026/27',
      startsOn: '2026-09-01',
      endsOn: '2027-08-31',
    });
    expect(academicYearName(2099)).toBe('2099/00');
  });
});

describe('bank holidays of England', () => {
  const source = new Holidays('GB', 'ENG');
  /** Days that were moved or added once by proclamation: data of the school, no rule. */
  const oneOff: Readonly<
    Record<number, { readonly extra: readonly string[]; readonly missing: readonly string[] }>
  > = {
    2020: { extra: ['2020-05-08'], missing: ['2020-05-04'] },
    2022: { extra: ['2022-06-02', '2022-06-03', '2022-09-19'], missing: ['2022-05-30'] },
    2023: { extra: ['2023-05-08'], missing: [] },
  };
  it.each(Array.from({ length: 21 }, (_, index) => 2020 + index))(
    '%i agrees with another program',
    (year) => {
      const theirs = source
        .getHolidays(year)
        .filter((day) => day.type === 'public' || day.type === 'bank')
        .map((day) => day.date.slice(0, 10))
        .filter((date) => weekday(date) < 6 && !(oneOff[year]?.extra.includes(date) ?? false));
      const ours = bankHolidaysOf(year)
        .map((day) => day.on)
        .filter((date) => !(oneOff[year]?.missing.includes(date) ?? false));
      expect(ours).toEqual([...new Set(theirs)].sort());
    },
  );
  it('are eight a year, on weekdays, with substitute days', () => {
    for (let year = 2000; year < 2100; year += 1) {
      const days = bankHolidaysOf(year);
      expect(new Set(days.map((day) => day.on)).size).toBe(8);
      expect(days.every((day) => weekday(day.on) < 6)).toBe(true);
      expect(weekday(easterSunday(year))).toBe(7);
    }
    expect(bankHolidayOn('2027-12-27')?.name).toBe('Christmas Day (substitute day)');
    expect(bankHolidayOn('2027-12-28')?.name).toBe('Boxing Day (substitute day)');
    expect(bankHolidayOn('2026-12-28')?.name).toBe('Boxing Day (substitute day)');
    expect(easterSunday(2027)).toBe('2027-03-28');
    expect(bankHolidayOn('2030-07-01')).toBeNull();
    expect(bankHolidayOn('2030-07-01', [{ on: '2030-07-01', name: 'Jubilee' }])?.name).toBe('Jubilee');
  });
});

const terms = [
  { name: 'Term 3', startsOn: '2027-01-04', endsOn: '2027-02-12' },
  { name: 'Term 1', startsOn: '2026-09-02', endsOn: '2026-10-16' },
  { name: 'Term 2', startsOn: '2026-11-02', endsOn: '2026-12-18' },
  { name: 'Term 4', startsOn: '2027-02-22', endsOn: '2027-03-24' },
  { name: 'Term 5', startsOn: '2027-04-12', endsOn: '2027-05-28' },
  { name: 'Term 6', startsOn: '2027-06-07', endsOn: '2027-07-22' },
  { name: 'Term 1', startsOn: '2027-09-02', endsOn: '2027-10-15' },
];
const calendar = {
  terms,
  closures: [{ startsOn: '2027-01-05', endsOn: '2027-01-05', name: 'training day' }],
};

describe('terms', () => {
  it('name the holidays between them', () => {
    expect(holidaysBetween(terms).map((item) => [item.name, item.startsOn, item.endsOn])).toEqual([
      ['half-term holiday', '2026-10-17', '2026-11-01'],
      ['Christmas holiday', '2026-12-19', '2027-01-03'],
      ['half-term holiday', '2027-02-13', '2027-02-21'],
      ['Easter holiday', '2027-03-25', '2027-04-11'],
      ['half-term holiday', '2027-05-29', '2027-06-06'],
      ['summer holiday', '2027-07-23', '2027-09-01'],
    ]);
    expect(halfTerms(terms)).toHaveLength(3);
    expect(termOn('2026-11-23', terms)?.name).toBe('Term 2');
  });
  it.each([
    ['2026-11-23', 'school-day', 'Term 2'],
    ['2026-11-22', 'weekend', ''],
    ['2026-10-20', 'school-holiday', 'half-term holiday'],
    ['2026-12-25', 'bank-holiday', 'Christmas Day'],
    ['2027-05-03', 'bank-holiday', 'Early May bank holiday'],
    ['2027-01-05', 'closed', 'training day'],
    ['2030-05-15', 'unknown', ''],
  ])('%s is a %s', (date, kind, name) => {
    expect(dayKind(date, calendar)).toEqual({ kind, name });
  });
  it('find the next and the last school day', () => {
    expect(nextSchoolDay('2026-12-18', calendar)).toBe('2027-01-04');
    expect(nextSchoolDay('2027-01-04', calendar)).toBe('2027-01-06');
    expect(schoolDayOnOrBefore('2027-02-18', calendar)).toBe('2027-02-12');
    expect(schoolDayOnOrBefore('2026-11-23', calendar)).toBe('2026-11-23');
    expect(isSchoolDay(addDays('2026-11-23', 5), calendar)).toBe(false);
    expect(isSchoolDay('2030-05-15', { terms: [] })).toBe(true);
  });
});
