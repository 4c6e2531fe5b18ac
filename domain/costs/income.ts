import { z } from 'zod';
import { daysBetween, type IsoDate } from '../common/calendar-date';
import { idSchema } from '../common/ids';
import { money } from '../common/number-fields';
import { type FundingSourceCode, fundingSources } from '../provision/codes';
import { codesOf } from '../pupils/codes';
import { chosenDate, optional, optionalLine } from '../pupils/field-schemas';
import { type Exact, exact, zero } from './exact';

/** Money that comes in over a stretch of days, for the school or for one pupil. */
export interface Income {
  readonly id: string;
  /** Null: for the school. */
  readonly pupilId: string | null;
  readonly source: FundingSourceCode;
  readonly amountPence: number;
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate;
  readonly reference: string | null;
}

export const incomeFields = {
  source: z.enum(codesOf(fundingSources), { error: 'Choose where the money comes from.' }),
  pupilId: optional(idSchema),
  amountPence: money('The amount', 10_000_000_00).refine((pence) => pence !== null, {
    error: 'Enter an amount; it can be 0.',
  }),
  fromOn: chosenDate('Enter the first day.', 'The first day'),
  toOn: chosenDate('Enter the last day.', 'The last day'),
  reference: optionalLine('The reference', 200),
} as const;
export type IncomeField = keyof typeof incomeFields;

/**
 * The part of an income that falls into a stretch of days, exact: all of it when it lies inside, else by days. Money for a financial year
 * (April to March) is so shared between two school years.
 */
export function incomeWithin({ amountPence, fromOn, toOn }: Income, from: IsoDate, to: IsoDate): Exact {
  const first = fromOn > from ? fromOn : from;
  const last = toOn < to ? toOn : to;
  if (first > last) return zero;
  return exact(amountPence)
    .mul(daysBetween(first, last) + 1)
    .div(daysBetween(fromOn, toOn) + 1);
}
