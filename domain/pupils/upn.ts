import { tidyLine } from '../common/text';
import { fail, ok, type Result } from '../common/result';

/**
 * Unique pupil number: 13 characters = check letter + LA number (3) + establishment (4) + year (2) + serial (3).
 * A temporary one ends in a letter after a serial of two digits.
 * Source: DfE, Unique pupil numbers: guide for schools and local authorities.
 */
export interface Upn {
  /** As it is kept: capital letters, no spaces. */
  readonly text: string;
  readonly checkLetter: string;
  readonly la: string;
  readonly establishment: string;
  /** Two digits of the year in which it was given. */
  readonly year: string;
  readonly temporary: boolean;
}

/** The 23 letters of check letters and temporary serials: no I, O or S. */
const alphabet = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const bodyShape = /^\d{11}[0-9A-Z]$/;

/** The right check letter for the twelve characters after it, or null when they cannot be part of a UPN. */
export function upnCheckLetter(body: string): string | null {
  if (!bodyShape.test(body)) return null;
  let sum = 0;
  for (const [index, character] of [...body].entries()) {
    const value = /\d/.test(character) ? Number(character) : alphabet.indexOf(character);
    if (value < 0) return null;
    sum += value * (index + 2);
  }
  return alphabet[sum % alphabet.length] ?? null;
}

/** Capital letters, no spaces of any kind. */
export function tidyUpn(raw: string): string {
  return tidyLine(raw).replace(/\s/g, '').toUpperCase();
}

/** What is wrong with a UPN, in a sentence that names it, or null when it is right. */
export function upnProblem(raw: string): string | null {
  const text = tidyUpn(raw);
  if (text.length !== 13) {
    const count = text.length === 1 ? '1 character' : `${text.length} characters`;
    return `UPN ${text} has ${count}; 13 are needed.`;
  }
  if (!/^[A-Z]/.test(text)) return `UPN ${text} must begin with a letter.`;
  const right = upnCheckLetter(text.slice(1));
  if (right === null) {
    return `UPN ${text}: after the first letter there must be 12 digits (or 11 digits and a letter, if it is temporary).`;
  }
  if (!text.startsWith(right))
    return `UPN ${text}: the check letter should be ${right}, not ${text[0] ?? ''}.`;
  return null;
}

/** A UPN taken apart, or the failure `invalid` with a sentence that says what is wrong. */
export function parseUpn(raw: string): Result<Upn> {
  const problem = upnProblem(raw);
  if (problem !== null) return fail('invalid', problem);
  const text = tidyUpn(raw);
  return ok({
    text,
    checkLetter: text.slice(0, 1),
    la: text.slice(1, 4),
    establishment: text.slice(4, 8),
    year: text.slice(8, 10),
    temporary: /[A-Z]$/.test(text),
  });
}

/** True for a UPN that a school gives until the real one is known. */
export function isTemporaryUpn(upn: string): boolean {
  return /[A-Z]$/.test(tidyUpn(upn));
}
