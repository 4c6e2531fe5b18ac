import { expect, it } from 'vitest';
import { timesInWords, type WeekTime } from '../../../../../domain/provision/map/when';

const at = (day: WeekTime['day'], startsAt: string, endsAt: string): WeekTime => ({ day, startsAt, endsAt });

it('days with the same time are said together, all five as every day', () => {
  const daily = ([1, 2, 3, 4, 5] as const).map((day) => at(day, '13:10', '13:25'));
  expect(timesInWords(daily)).toEqual(['Every day 1.10 to 1.25']);
  expect(
    timesInWords([
      at(4, '09:15', '09:35'),
      at(1, '09:15', '09:35'),
      at(5, '14:00', '14:20'),
      at(1, '09:15', '09:35'),
    ]),
  ).toEqual(['Monday and Thursday 9.15 to 9.35', 'Friday 2.00 to 2.20']);
  expect(timesInWords([])).toEqual([]);
});
