import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, tidyLine } from '../../../../domain/common/text';

/** What the words of the two functions say, without any shorter way. */
function plainTidyLine(text: string): string {
  return text.normalize('NFC').replace(/\uFEFF|\u200B/g, '').replace(/\s+/g, ' ').trim(); // prettier-ignore
}

function plainFold(text: string): string {
  const small = plainTidyLine(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const letters: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ð: 'd', ø: 'o', ı: 'i', ħ: 'h', ŧ: 't', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ŋ: 'n' }; // prettier-ignore
  return small
    .replace(/./gu, (letter) => letters[letter] ?? letter)
    .replace(/[‘’ʼʹ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-');
}

/** As a cell of a file may be: words and spaces of every kind, at the ends too. */
const cells = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...Array.from(" \t\n\r\u00A0\u200B\uFEFFaBz09-`'’´.Ł~!øÉé\u0301")),
    maxLength: 12,
  }),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

it('text is made tidy alike, whether or not it needed to be', () => {
  fc.assert(
    fc.property(cells, (text) => {
      expect(tidyLine(text)).toBe(plainTidyLine(text));
      expect(fold(text)).toBe(plainFold(text));
    }),
    { numRuns: 2000 },
  );
});

it.each([
  [' Ann', 'Ann'],
  ['Ann ', 'Ann'],
  ['Ann  Lee', 'Ann Lee'],
  ['', ''],
  [' ', ''],
])('%j is tidied to %j', (text, tidied) => {
  expect(tidyLine(text)).toBe(tidied);
});
