import type { PassphraseAdvice, PassphraseScore } from './model';

/** Characters. Three plain words with spaces pass it; a single word with a digit does not. NCSC: three random words. */
export const minimumPassphraseLength = 12;

/** Characters. Longer is a pasted document, not a passphrase. */
export const maximumPassphraseLength = 1000;

/** zxcvbn's "safely unguessable": more than 10^10 guesses, each of which Argon2id makes dear. */
const acceptableScore: PassphraseScore = 3;

/** "aaaaaaaaaaaa" is long and worth nothing: at least so many different characters. */
const leastDifferentCharacters = 5;

const freeFailures = 3;
const longestWaitSeconds = 60;

/**
 * Seconds to wait after the n-th wrong passphrase in a row: 0, 0, 0, then 2, 4, 8, 16, 32, 60, 60 ...
 * It slows a person at the keyboard. Whoever holds a copy of the files is slowed by Argon2id alone.
 */
export function waitAfterFailures(failures: number): number {
  if (failures <= freeFailures) return 0;
  return Math.min(2 ** (failures - freeFailures), longestWaitSeconds);
}

/**
 * The passphrase in the form that keys are made from: composed Unicode (NFC) and plain spaces (RFC 8265, 4.2.2,
 * OpaqueString), so that "é" opens the vault from a Mac and a Windows keyboard alike. Capitals, spaces and their number
 * count as typed: changing what was typed would be a guess.
 */
export function normalisePassphrase(typed: string): string {
  return typed.replace(/\p{Zs}/gu, ' ').normalize('NFC');
}

/** Characters as a person counts them, near enough: code points of the normalised passphrase. */
export function passphraseLength(typed: string): number {
  return [...normalisePassphrase(typed)].length;
}

/**
 * The least that a passphrase must be, checked again in the main process whatever a screen allowed:
 * null when it will do, else what is wrong with it in one sentence.
 */
export function passphraseFault(typed: string): string | null {
  const characters = [...normalisePassphrase(typed)];
  if (characters.length < minimumPassphraseLength) {
    return `Use at least ${minimumPassphraseLength} characters. Three or four words that do not belong together are easiest to remember.`;
  }
  if (characters.length > maximumPassphraseLength) {
    return `Use at most ${maximumPassphraseLength} characters.`;
  }
  if (new Set(characters).size < leastDifferentCharacters) {
    return 'This repeats the same few characters. Three or four words that do not belong together are easier to remember and far harder to guess.';
  }
  return null;
}

/**
 * What the strength meter shows. `score` is zxcvbn's, computed in the renderer with the school's and the user's name as
 * its forbidden words. A passphrase must be long enough and not guessable: both, because length alone takes
 * "passwordpassword", and a high score alone takes eight random characters that nobody remembers by Monday.
 */
export function passphraseAdvice(typed: string, score: PassphraseScore): PassphraseAdvice {
  if (typed === '')
    return { acceptable: false, bars: 0, message: 'Type a passphrase of three or four words.' };
  const fault = passphraseFault(typed);
  if (fault !== null) return { acceptable: false, bars: score === 0 ? 0 : 1, message: fault };
  if (score < acceptableScore) {
    return {
      acceptable: false,
      bars: score,
      message:
        'This would be guessed too soon. Add another word, or choose words that do not belong together.',
    };
  }
  const message =
    score === 4 ? 'A strong passphrase.' : 'A good passphrase. One more word would make it strong.';
  return { acceptable: true, bars: score, message };
}
