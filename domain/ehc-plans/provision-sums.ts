import type { EhcProvision } from './model';

type Figures = Pick<
  EhcProvision,
  'minutesPerSession' | 'sessionsPerWeek' | 'sessionsPerYear' | 'weeksPerYear'
>;

/** Minutes in a week, or null for provision that is not weekly or has no figures. */
export function minutesPerWeek(provision: Figures): number | null {
  const { minutesPerSession, sessionsPerWeek } = provision;
  return minutesPerSession === null || sessionsPerWeek === null ? null : minutesPerSession * sessionsPerWeek;
}

/** Minutes in a year, from sessions in a year or else sessions in a week and weeks in a year; null without figures. */
export function minutesPerYear(provision: Figures): number | null {
  const { minutesPerSession, sessionsPerWeek, sessionsPerYear, weeksPerYear } = provision;
  if (minutesPerSession === null) return null;
  if (sessionsPerYear !== null) return minutesPerSession * sessionsPerYear;
  return sessionsPerWeek === null || weeksPerYear === null
    ? null
    : minutesPerSession * sessionsPerWeek * weeksPerYear;
}

/** Sums over provision: whole minutes a week (weekly provision only) and a year. What has no figures counts as nothing. */
export function provisionTotals(provisions: readonly Figures[]): {
  readonly minutesPerWeek: number;
  readonly minutesPerYear: number;
} {
  const sum = (values: readonly (number | null)[]): number =>
    values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return {
    minutesPerWeek: sum(provisions.map(minutesPerWeek)),
    minutesPerYear: sum(provisions.map(minutesPerYear)),
  };
}

/** Minutes as people say them: '45 minutes', '1 hour', '16 hours 40 minutes'. */
export function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes - hours * 60);
  const part = (count: number, word: string): string =>
    `${count.toLocaleString('en-GB')} ${word}${count === 1 ? '' : 's'}`;
  if (hours === 0) return part(rest, 'minute');
  return rest === 0 ? part(hours, 'hour') : `${part(hours, 'hour')} ${part(rest, 'minute')}`;
}

/** '30 minutes, 4 times a week, 38 weeks a year', with what is missing left out; empty without figures. */
export function quantityInWords(provision: Figures): string {
  const { minutesPerSession, sessionsPerWeek, sessionsPerYear, weeksPerYear } = provision;
  const parts: string[] = [];
  if (minutesPerSession !== null) parts.push(minutesInWords(minutesPerSession));
  if (sessionsPerWeek !== null) {
    parts.push(`${times(sessionsPerWeek)} a week`);
    if (weeksPerYear !== null) parts.push(`${weeksPerYear} weeks a year`);
  } else if (sessionsPerYear !== null) parts.push(`${times(sessionsPerYear)} a year`);
  return parts.join(', ');
}

/** "once", "twice", "3 times". */
export function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${count} times`;
}
