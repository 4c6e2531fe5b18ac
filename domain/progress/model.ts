import { z } from 'zod';
import { decimal } from '../common/number-fields';
import { idSchema } from '../common/ids';
import { chosenDate, optional, optionalLine, optionalText } from '../pupils/field-schemas';
import type { PlanOutcome, ProgressEntry } from '../support-plans/model';

const ratingError = { error: 'Choose a rating from 0 to 4.' };
const rating = z
  .union([z.number(), z.string().regex(/^\d$/).transform(Number)], ratingError)
  .pipe(z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)], ratingError));

/** What is noted of a target on a day (outcome_progress). The day is that of the event, not of the entry. */
export const progressFields = {
  observedOn: chosenDate('Enter the day on which it was seen.', 'The day'),
  value: decimal('The value'),
  rating: optional(rating),
  note: optionalText('The note', 2000),
  seenBy: optionalLine('Who saw it', 120),
  documentId: optional(idSchema),
} as const;
export type ProgressField = keyof typeof progressFields;

/** What a cell of the group's grid holds. */
export const cellFields = ['value', 'rating', 'note'] as const;
export type CellField = (typeof cellFields)[number];

/** Whether an entry says anything: an empty one is none. */
export function saysSomething(
  entry: Pick<ProgressEntry, 'value' | 'rating' | 'note' | 'documentId'>,
): boolean {
  return entry.value !== null || entry.rating !== null || entry.note !== null || entry.documentId !== null;
}

/** How a target is told on a day: with a number where it has one, otherwise by how much help the child needed. */
export type EntryKind = 'value' | 'rating';

export function entryKind({
  baselineValue,
  targetValue,
  unit,
}: Pick<PlanOutcome, 'baselineValue' | 'targetValue' | 'unit'>): EntryKind {
  return baselineValue !== null || targetValue !== null || unit !== null ? 'value' : 'rating';
}
