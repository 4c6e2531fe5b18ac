import type { Placeholder } from './placeholder';
import { peoplePlaceholders } from './placeholders-people';
import { reviewPlaceholders } from './placeholders-review';

/** All placeholders, in the order in which they are offered. */
export const placeholders: readonly Placeholder[] = [...peoplePlaceholders, ...reviewPlaceholders];

/** At the beginning of a paragraph: who gets it. */
export const audienceMarks = [
  {
    key: 'only parents',
    audience: 'parents',
    explanation: 'Begins a paragraph that only parents and carers get.',
  },
  {
    key: 'only professionals',
    audience: 'professionals',
    explanation: 'Begins a paragraph that parents and carers do not get.',
  },
] as const;

/** The placeholder that is written like this, in small or capital letters; undefined for an unknown one. */
export function placeholderOf(written: string): Placeholder | undefined {
  return placeholders.find(({ key }) => plainKey(key) === plainKey(written));
}

/** Whether a placeholder or an audience mark is written like this. */
export function isKnownPlaceholder(written: string): boolean {
  return placeholderOf(written) !== undefined || audienceMarks.some(({ key }) => key === plainKey(written));
}

/** A placeholder's name as it is compared. */
export function plainKey(written: string): string {
  return written.trim().replace(/\s+/g, ' ').toLowerCase();
}
