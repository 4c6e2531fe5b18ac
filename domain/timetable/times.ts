/** Minutes from midnight on the school's own clock: 570 is half past nine. */
export type Minute = number;

/** 1 Monday to 5 Friday. */
export type SchoolDay = 1 | 2 | 3 | 4 | 5;
export const schoolDays: readonly SchoolDay[] = [1, 2, 3, 4, 5];
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

/** 'Tuesday'. */
export function dayName(day: SchoolDay): string {
  return dayNames[day - 1] ?? '';
}

/** From a minute up to another, which is not in it any more. */
export interface Stretch {
  readonly from: Minute;
  readonly to: Minute;
}

/** '09:30' -> 570. */
export function minuteOf(time: string): Minute {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** 570 -> '09:30'. */
export function timeOf(minute: Minute): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/**
 * A time as people type it ('9', '9.30', '09:30', '2 pm', '1430') as '09:30'; null for what is none. Without am or pm, hours from 1 to 6
 * are meant in the afternoon: no school is open at two in the morning.
 */
export function readTime(typed: string): string | null {
  const found = /^(\d{1,2})(?:[:. ]?(\d{2}))?\s*([ap])?\.?m?\.?$/i.exec(typed.trim());
  if (found === null) return null;
  const [, hoursTyped = '', minutesTyped = '00', half] = found;
  const hours = Number(hoursTyped);
  const minutes = Number(minutesTyped);
  const isTwelveHour = half !== undefined;
  if (minutes > 59 || hours > 23 || (isTwelveHour && (hours < 1 || hours > 12))) return null;
  return timeOf(onTheDay(hours, half?.toLowerCase(), hoursTyped) * 60 + minutes);
}

function onTheDay(hours: number, half: string | undefined, typed: string): number {
  if (half === 'p') return hours === 12 ? 12 : hours + 12;
  if (half === 'a') return hours === 12 ? 0 : hours;
  return hours >= 1 && hours <= 6 && !typed.startsWith('0') ? hours + 12 : hours;
}

/** 570 -> '9.30'; 810 -> '1.30', as a school's timetable says it. */
export function clock(minute: Minute): string {
  const hour = Math.floor(minute / 60);
  return `${hour % 12 === 0 ? 12 : hour % 12}.${String(minute % 60).padStart(2, '0')}`;
}

/** '9.00 to 9.30'. */
export function stretchInWords({ from, to }: Stretch): string {
  return `${clock(from)} to ${clock(to)}`;
}

/** '25 h', '22 h 30', '45 min': for summaries in one line. */
export function shortHours(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes - hours * 60);
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

/** Hours a week as people type them ('25', '32.5', '22:30', '22 h 30') in minutes; null for what is none. */
export function readHours(typed: string): number | null {
  const text = typed.trim().toLowerCase();
  const whole = /^(\d{1,2})(?:\s*h(?:ours?)?)?$/.exec(text);
  if (whole) return Number(whole[1]) * 60;
  const decimal = /^(\d{1,2}\.\d{1,2})(?:\s*h(?:ours?)?)?$/.exec(text);
  if (decimal) return Math.round(Number(decimal[1]) * 60);
  const parts = /^(\d{1,2})\s*(?::|h(?:ours?)?)\s*([0-5]?\d)(?:\s*m(?:in)?(?:utes)?)?$/.exec(text);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null;
}

/** 1350 -> '22:30', as it is typed; '' for null. */
export function typedHours(minutes: number | null): string {
  if (minutes === null) return '';
  const rest = minutes % 60;
  return rest === 0 ? String(minutes / 60) : `${Math.floor(minutes / 60)}:${String(rest).padStart(2, '0')}`;
}
