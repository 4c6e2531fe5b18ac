import { z } from 'zod';
import { idSchema } from '../common/ids';
import { decimal, money } from '../common/number-fields';
import type { StaffGrade } from '../provision/run';
import { chosenDate, optional, requiredLine } from '../pupils/field-schemas';

export const gradeFields = {
  code: requiredLine('Enter a short name for the grade, for example TA2.', 'The short name', 20),
  name: requiredLine('Enter what the grade is called.', 'The name', 200),
} as const;
export type GradeField = keyof typeof gradeFields;

function hourly(label: string) {
  return money(label, 1_000_000).refine((pence) => pence !== null, {
    error: `${label} is missing: enter pounds an hour.`,
  });
}

/** On-costs as typed, in per cent ('21.5'), kept in hundredths of a per cent. */
const onCost = decimal('The on-costs', 200)
  .transform((percent) => Math.round((percent ?? 0) * 100))
  .pipe(z.int().min(0, 'The on-costs cannot be less than 0.'));

export const rateFields = {
  fromOn: chosenDate('Enter from when the rate holds.', 'The first day'),
  actualPence: hourly('What the school pays'),
  standardPence: hourly('The authority’s standard rate'),
  onCost,
} as const;
export type RateField = keyof typeof rateFields;

export const gradeOfStaff = optional(idSchema);

/** The grades of a school, and who has which. */
export interface GradesPage {
  readonly grades: readonly StaffGrade[];
  readonly staff: readonly { readonly id: string; readonly gradeId: string | null }[];
  readonly hidesActual: boolean;
}
