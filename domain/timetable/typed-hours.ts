import { clock, readTime, type SchoolDay } from './times';
import type { Hours } from './week';

/** The hours of a day as one types them: '8.30-12, 12.30-3.30' as stretches in hh:mm; null for what is none. '' is a day off. */
export function readDayHours(typed: string): { readonly startsAt: string; readonly endsAt: string }[] | null {
  if (typed.trim() === '') return [];
  const stretches = typed.split(/[,;]|\band\b/).map((part) => {
    const [from, to, ...more] = part.split(/-|–|\bto\b/).map((time) => readTime(time));
    return from && to && more.length === 0 && from < to ? { startsAt: from, endsAt: to } : null;
  });
  const found = stretches.filter((stretch) => stretch !== null);
  return found.length === stretches.length ? found : null;
}

/** The hours of a day as they are typed: '8.30 to 12.00, 12.30 to 3.30'. */
export function typedDayHours(hours: readonly Hours[], day: SchoolDay): string {
  return hours
    .filter((stretch) => stretch.day === day)
    .map(({ from, to }) => `${clock(from)} to ${clock(to)}`)
    .join(', ');
}
