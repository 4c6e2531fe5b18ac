import { tidyLine } from '../common/text';

/** Unique learner number: 10 digits, given at 14 or later, so optional in a primary school. */
export function tidyUln(raw: string): string {
  return tidyLine(raw).replace(/\s/g, '');
}

/** The tenth digit for the first nine, or null where no number with these nine is ever given. */
export function ulnCheckDigit(firstNine: string): number | null {
  const sum = [...firstNine].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const remainder = sum % 11;
  return remainder === 0 ? null : 10 - remainder;
}

/** What is wrong with a ULN, in a sentence, or null when it is right. */
export function ulnProblem(raw: string): string | null {
  const text = tidyUln(raw);
  if (!/^\d*$/.test(text)) return `ULN ${text} may hold only digits.`;
  if (text.length !== 10)
    return `ULN ${text} has ${text.length === 1 ? '1 digit' : `${text.length} digits`}; 10 are needed.`;
  if (text.startsWith('0') || ulnCheckDigit(text.slice(0, 9)) !== Number(text[9])) {
    return `ULN ${text} is not valid: its last digit does not fit the others. Check for a typing error.`;
  }
  return null;
}
