import { z } from 'zod';
import { chosenDate, requiredLine } from './field-schemas';
import { tidy } from '../common/text';

/** Kinds of note: suggestions for the list; the word itself is kept. */
export const noteKinds = [
  'Note',
  'Observation',
  'Conversation',
  'Telephone call',
  'Incident',
  'Good news',
] as const;

export const noteFields = {
  /** When it happened, which is not when it is written down. */
  happenedOn: chosenDate('Enter the date on which it happened.', 'The date'),
  kind: requiredLine('Choose what kind of note this is.', 'The kind', 60),
  text: z
    .string({ error: 'Write the note.' })
    .transform(tidy)
    .pipe(
      z
        .string()
        .min(1, 'Write the note.')
        .max(20_000, 'A note can have at most 20,000 characters. Split it in two.'),
    ),
} as const;

export const noteSchema = z.object(noteFields);
export type NoteValues = z.output<typeof noteSchema>;
