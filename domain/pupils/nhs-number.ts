import { tidyLine } from '../common/text';

/** Digits only: people write it as 999 184 7227 or with dashes. */
export function tidyNhsNumber(raw: string): string {
  return tidyLine(raw).replace(/[\s-]/g, '');
}

/** `9991847227` -> '999 184 7227'. */
export function formatNhsNumber(nhsNumber: string): string {
  return `${nhsNumber.slice(0, 3)} ${nhsNumber.slice(3, 6)} ${nhsNumber.slice(6)}`;
}

/** The tenth digit for the first nine, or null where no number with these nine is ever given (modulus 11, NHS Data Dictionary). */
export function nhsCheckDigit(firstNine: string): number | null {
  const sum = [...firstNine].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? null : check;
}

/** What is wrong with an NHS number, in a sentence, or null when it is right. */
export function nhsNumberProblem(raw: string): string | null {
  const text = tidyNhsNumber(raw);
  if (!/^\d*$/.test(text)) return `NHS number ${tidyLine(raw)} may hold only digits.`;
  if (text.length !== 10) {
    return `NHS number ${text} has ${text.length === 1 ? '1 digit' : `${text.length} digits`}; 10 are needed.`;
  }
  if (nhsCheckDigit(text.slice(0, 9)) !== Number(text[9])) {
    return `NHS number ${formatNhsNumber(text)} is not valid: its last digit does not fit the others. Check for a typing error.`;
  }
  return null;
}
