import { z } from 'zod';
import { optional, optionalLine } from '../../pupils/field-schemas';

/** What the school can say of each field of its authority's form. */
export const copyLineFields = {
  /** The form's own words; null for the program's. */
  label: optionalLine('The label', 200),
  /** The most characters that the form takes. */
  limit: optional(
    z.coerce
      .number({ error: 'The limit must be a number of characters.' })
      .int('The limit must be a whole number of characters.')
      .min(1, 'The limit must be at least 1 character.')
      .max(100_000, 'The limit can be at most 100,000 characters.'),
  ),
  included: z.boolean({ error: 'Choose whether the form asks for this.' }),
} as const;
export type CopyLineField = keyof typeof copyLineFields;

export const copyLineSchema = z.object({ key: z.string().min(1).max(60), ...copyLineFields });

/** A field of the authority's form as the school has set it. */
export type CopyLine = Readonly<z.output<typeof copyLineSchema>>;

/** The order of the authority's form: every field once, those left out too. */
export type CopyOrder = readonly CopyLine[];
