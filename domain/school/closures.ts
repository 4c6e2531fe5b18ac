import { z } from 'zod';
import { daysBetween } from '../common/calendar-date';
import { fold } from '../common/text';
import { chosenDate, requiredLine } from '../pupils/field-schemas';

/** Why a school is closed to pupils on days of term. Bank holidays are rules, holidays lie between the terms: neither is entered. */
export const closureKinds = [
  { code: 'inset', name: 'Training day (INSET)' },
  { code: 'half-term', name: 'Half term' },
  { code: 'local', name: 'Local closure' },
  { code: 'emergency', name: 'Snow or other emergency' },
  { code: 'other', name: 'Something else' },
] as const;
export type ClosureKind = (typeof closureKinds)[number]['code'];

const codes = closureKinds.map(({ code }) => code) as [ClosureKind, ...ClosureKind[]];

/** Longer than any closure: then a year was mistyped. */
const mostDays = 120;
export const tooLong = 'That is more than four months. Check the year.';

/** True for days that are too far apart to be one closure. */
export function isTooLong({
  startsOn,
  endsOn,
}: {
  readonly startsOn: string;
  readonly endsOn: string;
}): boolean {
  return daysBetween(startsOn, endsOn) >= mostDays;
}

export const closureSchema = z
  .object({
    startsOn: chosenDate('Enter the first day.', 'The first day'),
    endsOn: chosenDate('Enter the last day.', 'The last day'),
    kind: z.enum(codes, { error: 'Choose why the school is closed.' }),
    reason: requiredLine('Say why the school is closed.', 'The reason', 100),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    error: 'The last day is before the first day.',
    path: ['endsOn'],
  })
  .refine((closure) => !isTooLong(closure), { error: tooLong, path: ['endsOn'] });
export type ClosureValues = z.output<typeof closureSchema>;

export interface SchoolClosure extends ClosureValues {
  readonly id: string;
  readonly schoolId: string;
}

const signs: readonly (readonly [ClosureKind, RegExp])[] = [
  ['inset', /\b(inset|training|staff (?:only|development)|non.?pupil|twilight|disaggregated)\b/],
  ['half-term', /\bhalf.?term\b/],
  ['emergency', /\b(snow|weather|storm|ice|flood|heating|boiler|power|water|emergency|strike)\b/],
  ['local', /\b(local|election|polling|feast|fair|carnival|patron|jubilee|coronation)\b/],
];

/** The kind that the words of a reason speak of. */
export function closureKindOf(reason: string): ClosureKind {
  const words = fold(reason);
  return signs.find(([, sign]) => sign.test(words))?.[0] ?? 'other';
}

/** The name of a kind, as a reason to begin with. */
export function closureReason(kind: ClosureKind): string {
  const words: Record<ClosureKind, string> = {
    inset: 'INSET day',
    'half-term': 'Half term',
    local: 'Local closure',
    emergency: 'Emergency closure',
    other: 'School closed',
  };
  return words[kind];
}
