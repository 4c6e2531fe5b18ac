import { expect, test } from 'vitest';
import { whenInWords } from '../../../../../domain/provision/map/when';
import type { SchoolDay } from '../../../../../domain/timetable/times';

const at = (day: SchoolDay, startsAt: string, endsAt: string) => ({ day, startsAt, endsAt });

test('the days of one time are told together, each time on its own', () => {
  expect(whenInWords([])).toEqual([]);
  expect(whenInWords([at(2, '09:15', '09:35')])).toEqual(['Tuesday 9.15 to 9.35']);
  expect(whenInWords([at(1, '10:35', '11:05'), at(3, '10:35', '11:05'), at(5, '13:10', '13:40')])).toEqual([
    'Mon, Wed 10.35 to 11.05',
    'Friday 1.10 to 1.40',
  ]);
});

test('every day of the week is one word, and two adults in a session count once', () => {
  const daily = ([1, 2, 3, 4, 5] as const).map((day) => at(day, '12:15', '13:00'));
  expect(whenInWords([...daily, ...daily])).toEqual(['Every day 12.15 to 1.00']);
  const later = daily.map(({ day }) => at(day, '13:10', '13:30'));
  expect(whenInWords([...daily, ...later])).toEqual(['Every day 12.15 to 1.00, 1.10 to 1.30']);
});
