import { z } from 'zod';
import { isIsoDate, type IsoDate } from '../common/calendar-date';
import { tidy, tidyLine } from '../common/text';

/**
 * The building blocks of the field schemas: text as typed goes in, the kept value comes out, and every message is worded for the user
 * (zod's own are not).
 */

/** Blank text and "nothing" become null; anything else goes to `schema`. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(
    (raw) => (raw === undefined || (typeof raw === 'string' && tidy(raw) === '') ? null : raw),
    schema.nullable(),
  );
}

/** Text on one line that must be there. `label` begins the message about length: 'The legal surname'. */
export function requiredLine(missing: string, label: string, longest: number) {
  return z
    .string({ error: missing })
    .transform(tidyLine)
    .pipe(z.string().min(1, missing).max(longest, `${label} can have at most ${longest} characters.`));
}

/** Text on one line, or null. */
export function optionalLine(label: string, longest: number) {
  return optional(
    z
      .string({ error: `${label} must be text.` })
      .transform(tidyLine)
      .pipe(z.string().max(longest, `${label} can have at most ${longest} characters.`)),
  );
}

/** Text of several lines, or null. */
export function optionalText(label: string, longest: number) {
  return optional(
    z
      .string({ error: `${label} must be text.` })
      .transform(tidy)
      .pipe(z.string().max(longest, `${label} can have at most ${longest} characters.`)),
  );
}

/** Text of several lines that must be there. */
export function requiredText(missing: string, label = 'This text', longest = 20_000) {
  return optionalText(label, longest).refine((text) => text !== null, { error: missing });
}

function existingDate(label: string) {
  return z
    .string({ error: `${label} must be a date.` })
    .transform((raw): IsoDate => tidyLine(raw))
    .refine(isIsoDate, `${label} is not a date that exists.`);
}

/** A date that must be there, as `yyyy-mm-dd`. */
export function chosenDate(missing: string, label: string) {
  return z
    .string({ error: missing })
    .refine((raw) => tidyLine(raw) !== '', { error: missing, abort: true })
    .pipe(existingDate(label));
}

/** A date as `yyyy-mm-dd`, or null. */
export function optionalDate(label: string) {
  return optional(existingDate(label));
}

/** True or false, never left open. */
export function yesOrNo(missing: string) {
  return z.boolean({ error: missing });
}
