import type { Pdfium } from '../pdfium/load-pdfium';
import type { PageCharacters } from './page-characters';

const letter = /\p{L}/u;

/**
 * Whether a page draws letters by a font that does not say which they are (no /ToUnicode, no encoding that tells): PDFium reads rubbish there,
 * and no search finds a name. Two different such characters are enough, since the shortest name has two letters; so is one that touches a
 * letter, as the 'ë' of 'Zoë'. One that stands alone, however often, is a bullet or a tick.
 */
export function hasUnmappedLetters(
  pdfium: Pdfium,
  textPage: number,
  { text, characterAt }: PageCharacters,
): boolean {
  const isUnmapped = characterAt.map((index) => pdfium.FPDFText_HasUnicodeMapError(textPage, index) === 1);
  const isLetter = (at: number): boolean => isUnmapped[at] === false && letter.test(text.charAt(at));
  const different = new Set<string>();
  for (const [at, unmapped] of isUnmapped.entries()) {
    if (!unmapped) continue;
    different.add(text.charAt(at));
    if (different.size > 1 || isLetter(at - 1) || isLetter(at + 1)) return true;
  }
  return false;
}
