import { tidyLine } from './text';

/** Whole pence as pounds: '£1,204.50', '£0.05'; below nothing with a minus sign, which is no hyphen: '−£3.20'. */
export function poundsInWords(pence: number): string {
  return (pence / 100).toLocaleString('en-GB', { style: 'currency', currency: 'GBP' }).replace('-', '−');
}

/** Pounds as typed ('15.42', '£1,200') in whole pence; NaN for what is no amount. */
export function penceOf(typed: string): number {
  const text = tidyLine(typed).replace(/[£,\s]/g, '');
  return /^\d+(\.\d+)?$/.test(text) ? Math.round(Number(text) * 100) : Number.NaN;
}

/** Whole pence as they stand in a field: '15.42'. */
export function typedPounds(pence: number | null): string {
  return pence === null ? '' : (pence / 100).toFixed(2);
}
