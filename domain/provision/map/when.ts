import { groupBy } from '../../common/group-by';
import { type SchoolDay, dayName, minuteOf, schoolDays, stretchInWords } from '../../timetable/times';

/** A time of the weekly timetable, as it is kept: day 1 is Monday, times are hh:mm. */
export interface WeeklyTime {
  readonly day: SchoolDay;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** When something takes place: 'Mon, Wed, Fri 10.35 to 11.05', 'Every day 9.00 to 9.25, 11.45 to 12.10'. A line for the times of the same days. */
export function whenInWords(times: readonly WeeklyTime[]): string[] {
  const daysAt = new Map<string, Set<SchoolDay>>();
  for (const { day, startsAt, endsAt } of times) {
    const at = stretchInWords({ from: minuteOf(startsAt), to: minuteOf(endsAt) });
    daysAt.set(at, (daysAt.get(at) ?? new Set<SchoolDay>()).add(day));
  }
  const onSameDays = groupBy([...daysAt], ([, days]) => daysInWords(days));
  return [...onSameDays].map(([days, list]) => `${days} ${list.map(([at]) => at).join(', ')}`);
}

function daysInWords(days: ReadonlySet<SchoolDay>): string {
  const inOrder = schoolDays.filter((day) => days.has(day));
  if (inOrder.length === schoolDays.length) return 'Every day';
  const [only] = inOrder;
  if (inOrder.length === 1 && only !== undefined) return dayName(only);
  return inOrder.map((day) => dayName(day).slice(0, 3)).join(', ');
}
