import { fold, tidyLine } from '../common/text';

/**
 * Finds text that an encoding has damaged on its way through another system. School exports in Windows-1252 turn 'Łukasz' into 'Lukasz',
 * 'Nguyễn' into 'Nguy?n', and UTF-8 read wrongly turns 'Zoë' into 'ZoÃ«'.
 */

/** Characters that stand where a letter was lost. */
const holes = /[?\uFFFD\u0060\u00B4\u0080-\u009F]/;

function accents(text: string): number {
  return [...text.normalize('NFC')].filter(
    (character) => character > '\u007F' && /[\p{L}\p{M}]/u.test(character),
  ).length;
}

/** UTF-8 bytes that were read as Windows-1252 or Latin-1, read rightly; null when the text is not that. */
function unscrambled(text: string): string | null {
  if (!/[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u2122]/.test(text)) return null;
  const bytes = [...text].map((character) => windowsByte(character));
  if (bytes.some((byte) => byte === null)) return null;
  const escaped = bytes.map((byte) => `%${(byte ?? 0).toString(16).padStart(2, '0')}`).join('');
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}

const highCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function windowsByte(character: string): number | null {
  const code = character.charCodeAt(0);
  if (code < 0x100) return code;
  const at = highCharacters.indexOf(character);
  return at < 0 ? null : 0x80 + at;
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** True when `worse` is `better` with letters lost: each hole stands for at most two plain letters, all else is the same but for accents. */
function fitsWithHoles(better: string, worse: string): boolean {
  if (!holes.test(worse)) return false;
  const pattern = tidyLine(worse)
    .split(/([?\uFFFD\u0060\u00B4\u0080-\u009F]+)/)
    .map((part, index) => (index % 2 === 1 ? `.{0,${part.length * 2}}` : escapeForPattern(fold(part))))
    .join('');
  return new RegExp(`^${pattern}$`, 'u').test(fold(better));
}

/**
 * Why `worse` (from a file) must not replace `better` (here), as a sentence; null when it is an honest change.
 * A name that only gained accents, or that lost a hole, is the better one and may replace.
 */
export function damagedReason(better: string, worse: string): string | null {
  const here = tidyLine(better);
  const there = tidyLine(worse);
  if (here === there || here === '') return null;
  const clear = unscrambled(there);
  if (clear !== null && fold(clear) === fold(here)) {
    return `“${there}” is “${here}” read in the wrong encoding. The spelling here is kept.`;
  }
  if (!holes.test(here) && fitsWithHoles(here, there)) {
    return `“${there}” looks like “${here}” with letters lost on the way through another system. The spelling here is kept.`;
  }
  if (fold(here) === fold(there) && accents(there) < accents(here)) {
    return `“${there}” looks like “${here}” without its accents. The spelling here is kept.`;
  }
  return null;
}

/** True when the two are the same name, one of them perhaps damaged. */
export function sameButForDamage(one: string, other: string): boolean {
  return (
    fold(one) === fold(other) || damagedReason(one, other) !== null || damagedReason(other, one) !== null
  );
}
