import { groupBy } from '../../common/group-by';
import { listInWords } from '../../common/text';
import { dayName, minuteOf, type SchoolDay, schoolDays, stretchInWords } from '../../timetable/times';

/** When a session stands in the timetable, on one day. */
export interface WeekTime {
  readonly day: SchoolDay;
  /** hh:mm. */
  readonly startsAt: string;
  readonly endsAt: string;
}

/** ['Every day 1.10 to 1.25'], ['Monday and Thursday 9.15 to 9.35', 'Friday 2.00 to 2.20']: days with the same time are said together. */
export function timesInWords(times: readonly WeekTime[]): string[] {
  const together = groupBy(times, ({ startsAt, endsAt }) =>
    stretchInWords({ from: minuteOf(startsAt), to: minuteOf(endsAt) }),
  );
  return [...together].map(([time, same]) => {
    const days = [...new Set(same.map(({ day }) => day))].sort((one, other) => one - other);
    return `${days.length === schoolDays.length ? 'Every day' : listInWords(days.map(dayName))} ${time}`;
  });
}
