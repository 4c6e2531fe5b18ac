import { fail, ok, type Result } from '../common/result';
import { nearestWords } from './nearest-word';
import { checkChecksum, withChecksum } from './recovery-checksum';
import { recoveryWords } from './recovery-words';

/** Bytes of chance in a recovery key: 128 bits, beyond any search, which is why no slow hash stands behind it. */
export const recoveryKeyBytes = 16;

/** Words on the sheet: sixteen of the key and two of the checksum, in six groups of three. */
export const recoveryKeyWords = 18;

/** How many words are typed back at set-up: enough to prove that the sheet is in hand, few enough not to be skipped. */
export const wordsTypedBack = 3;

/** The words for 16 random bytes. Throws on another number of bytes: that is a bug. */
export function recoveryKeyToWords(bytes: Uint8Array): string[] {
  if (bytes.length !== recoveryKeyBytes) throw new Error(`A recovery key has ${recoveryKeyBytes} bytes`);
  return withChecksum([...bytes]).map((symbol) => recoveryWords[symbol] ?? '');
}

/**
 * Reads a typed recovery key and gives its 16 bytes.
 *
 * Capitals, spaces, line breaks, hyphens, commas and the sheet's numbering do not matter. A wrong word is found here,
 * before anything is decrypted, as `recovery-key-mistyped` with one field problem for each unknown word
 * (`word.7`, counted from 1) and what it was probably meant to be. The message repeats what was typed: show it, never log it.
 */
export function recoveryKeyFromWords(typed: string): Result<Uint8Array> {
  const words = typedWords(typed);
  const unknown = words.flatMap((word, index) =>
    recoveryWords.includes(word) ? [] : [{ word, place: index + 1 }],
  );
  if (unknown.length > 0) {
    const fields = unknown.map(({ word, place }) => ({
      field: `word.${place}`,
      message: unknownWord(word, place),
    }));
    return mistyped(fields.length === 1 ? (fields[0]?.message ?? '') : severalUnknown(unknown), { fields });
  }
  if (words.length !== recoveryKeyWords) return mistyped(wrongNumber(words.length));
  const symbols = words.map((word) => recoveryWords.indexOf(word));
  const verdict = checkChecksum(symbols);
  switch (verdict.fault) {
    case 'none':
      return ok(Uint8Array.from(symbols.slice(0, recoveryKeyBytes)));
    case 'one-wrong': {
      const place = verdict.position + 1;
      const message = `The words do not fit together. Word ${place}, “${words[verdict.position] ?? ''}”, is the likeliest to be wrong: compare it with the sheet.`;
      return mistyped(message, {
        fields: [{ field: `word.${place}`, message: 'Compare this word with the sheet.' }],
      });
    }
    case 'exchanged':
      return mistyped(
        'The words do not fit together. Two of them have probably changed places: compare their order with the sheet.',
      );
    case 'several':
      return mistyped(
        'The words do not fit together. More than one differs from the sheet: compare them one by one.',
      );
  }
}

/** The words in what was typed: lower case, without numbering and punctuation. */
export function typedWords(typed: string): string[] {
  return (
    typed
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  );
}

/**
 * Which words are asked back at set-up: three places from 1 to 18 in rising order, each from another part of the sheet,
 * so that a sheet cut off half-way is noticed. `random` gives numbers from 0 up to 1.
 */
export function placesToTypeBack(random: () => number): number[] {
  const part = recoveryKeyWords / wordsTypedBack;
  return Array.from({ length: wordsTypedBack }, (_, index) => index * part + Math.floor(random() * part) + 1);
}

/** True when each word typed back is the one at its place (counted from 1). */
export function typedBackRight(words: readonly string[], answers: ReadonlyMap<number, string>): boolean {
  return [...answers].every(([place, answer]) => typedWords(answer).join() === words[place - 1]);
}

function mistyped(message: string, more: Parameters<typeof fail>[2] = {}) {
  return fail('recovery-key-mistyped', `${message} Nothing was changed.`, more);
}

function unknownWord(word: string, place: number): string {
  const near = nearestWords(word, recoveryWords);
  const meant = near.length > 0 && near.length <= 3 ? ` Did you mean ${either(near)}?` : '';
  return `Word ${place}, “${word}”, is not one of the words that a recovery key is made of.${meant}`;
}

function severalUnknown(unknown: readonly { place: number }[]): string {
  const places = unknown.map(({ place }) => String(place));
  const list = `${places.slice(0, -1).join(', ')} and ${places.at(-1) ?? ''}`;
  return `Words ${list} are not words that a recovery key is made of. Compare them with the sheet.`;
}

function either(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' or ');
}

function wrongNumber(count: number): string {
  if (count === 0) return `Type the ${recoveryKeyWords} words of the recovery sheet.`;
  const tooFew = count < recoveryKeyWords;
  return `${count === 1 ? 'There is 1 word' : `There are ${count} words`}, but a recovery key has ${recoveryKeyWords}. ${tooFew ? 'Some are missing.' : 'Some were typed twice.'}`;
}
