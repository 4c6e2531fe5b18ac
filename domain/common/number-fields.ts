import { z } from 'zod';
import { optional } from '../pupils/field-schemas';
import { penceOf, poundsInWords } from './money';
import { tidyLine } from './text';

/** The field schemas of numbers: what is typed goes in, a number or null comes out. `label` begins the messages: 'The target'. */

/** A number as typed ('12', '3.5', '-2', '1,200'); NaN for what is none. */
export function numberOf(typed: string): number {
  const text = tidyLine(typed).replace(/[,\s]/g, '').replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** A number of things or minutes from 0 on, with or without decimals. */
export function count(label: string, most: number, whole: boolean) {
  const number = z.coerce.number({ error: `${label} must be a number.` });
  const checked = whole ? number.int(`${label} must be a whole number.`) : number;
  return optional(
    checked.min(0, `${label} cannot be less than 0.`).max(most, `${label} cannot be more than ${most}.`),
  );
}

/** A measured value, which may lie below 0. */
export function decimal(label: string, most = 1_000_000) {
  return optional(
    z.union([z.number(), z.string().transform(numberOf)], { error: `${label} must be a number.` }).pipe(
      z
        .number({ error: `${label} must be a number.` })
        .min(-most, `${label} cannot be less than ${-most}.`)
        .max(most, `${label} cannot be more than ${most}.`),
    ),
  );
}

/** Money: text is pounds as typed ('15.42', '£1,200'), a number is pence. Kept in whole pence. */
export function money(label: string, most: number) {
  return optional(
    z
      .union([z.number(), z.string().transform(penceOf)], { error: `${label} must be an amount in pounds.` })
      .pipe(
        z
          .int({ error: `${label} must be an amount in pounds.` })
          .min(0, `${label} cannot be less than 0.`)
          .max(most, `${label} cannot be more than ${poundsInWords(most)}.`),
      ),
  );
}
