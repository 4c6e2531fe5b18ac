import { resetLocalTimeZone } from '@internationalized/date';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../../electron/database/database';

const zone = process.env['TZ'];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  resetLocalTimeZone();
});

/* Schools are in England: a deadline there is over at their midnight, wherever the laptop is or thinks that it is. */
describe.each(['Europe/London', 'UTC', 'America/Los_Angeles', 'Asia/Tokyo'])(
  'today, on a laptop set to %s',
  (set) => {
    it.each([
      ['in winter, a second before midnight', '2027-01-21T23:59:59.000Z', '2027-01-21'],
      ['in winter, at midnight', '2027-01-22T00:00:00.000Z', '2027-01-22'],
      ['in summer, a second before midnight', '2027-06-10T22:59:59.000Z', '2027-06-10'],
      ['in summer, at midnight', '2027-06-10T23:00:00.000Z', '2027-06-11'],
      ['on the day on which summer time begins', '2027-03-28T22:59:59.000Z', '2027-03-28'],
      ['the midnight after', '2027-03-28T23:00:00.000Z', '2027-03-29'],
      ['at the midnight on which summer time will end', '2027-10-30T23:00:00.000Z', '2027-10-31'],
      ['on the day of 25 hours, in its last hour', '2027-10-31T23:59:59.000Z', '2027-10-31'],
      ['the midnight after it', '2027-11-01T00:00:00.000Z', '2027-11-01'],
    ])('is the day in England: %s', (_, instant, day) => {
      process.env['TZ'] = set;
      resetLocalTimeZone();
      vi.setSystemTime(new Date(instant));
      expect(systemClock.today()).toBe(day);
      expect(systemClock.now()).toBe(instant);
    });
  },
);
