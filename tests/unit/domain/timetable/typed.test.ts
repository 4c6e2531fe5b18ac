import { describe, expect, it } from 'vitest';
import { readHours, readTime, shortHours, typedHours } from '../../../../domain/timetable/times';
import { readDayHours, typedDayHours } from '../../../../domain/timetable/typed-hours';
import { person } from './support';

describe('a time as it is typed', () => {
  it.each([
    ['9', '09:00'],
    ['9.30', '09:30'],
    ['09:30', '09:30'],
    ['930', '09:30'],
    ['1430', '14:30'],
    ['2.15', '14:15'],
    ['2 pm', '14:00'],
    ['2.15pm', '14:15'],
    ['12.10', '12:10'],
    ['12 am', '00:00'],
    ['06:45', '06:45'],
    ['6.45', '18:45'],
  ])('%s is %s', (typed, time) => expect(readTime(typed)).toBe(time));

  it.each(['', 'noon', '25.00', '9.75', '14 pm', '9.3', '9.30.15'])('%s is none', (typed) =>
    expect(readTime(typed)).toBeNull(),
  );
});

describe('hours of a week', () => {
  it.each([
    ['25', 1500],
    ['32.5', 1950],
    ['22:30', 1350],
    ['22 h 30', 1350],
  ])('%s are %i minutes', (typed, minutes) => expect(readHours(typed)).toBe(minutes));
  it.each(['', 'many', '22:75'])('%s are none', (typed) => expect(readHours(typed)).toBeNull());

  it('are shown as they can be typed', () => {
    for (const minutes of [0, 45, 60, 1350, 1500, 1505]) expect(readHours(typedHours(minutes))).toBe(minutes);
    expect([45, 60, 1505].map(shortHours)).toEqual(['45 min', '1 h', '25 h 05']);
  });
});

describe('hours of a day', () => {
  it('are stretches; an empty line is a day off', () => {
    expect(readDayHours('8.30-12, 12.30 to 3.30')).toEqual([
      { startsAt: '08:30', endsAt: '12:00' },
      { startsAt: '12:30', endsAt: '15:30' },
    ]);
    expect(readDayHours(' ')).toEqual([]);
    expect(readDayHours('8.30')).toBeNull();
    expect(readDayHours('12-8.30')).toBeNull();
  });

  it('are read as they are shown', () => {
    const shown = typedDayHours(person('fern', '08:30-15:30').hours, 2);
    expect(shown).toBe('8.30 to 3.30');
    expect(readDayHours(shown)).toEqual([{ startsAt: '08:30', endsAt: '15:30' }]);
  });
});
