import { create } from '@cantoo/fontkit';

type Font = Extract<ReturnType<typeof create>, { readonly characterSet: unknown }>;
type Glyphs = ReturnType<Font['layout']>['glyphs'];

/** Words of stamps that are kept as they were set: page numbers, papers, a name. Some packs of hundreds of pages. */
const mostWords = 5000;

/** By the file's bytes: the next pack has the same fonts. */
const fonts = new WeakMap<Uint8Array, Font>();

/** As pdf-lib wants fontkit: the fonts of stamps, each read once and not again for every pack. */
export const fontsReadOnce = { create: fontOf };

/** The letters that a font file has. */
export function codePointsOf(bytes: Uint8Array): ReadonlySet<number> {
  const known = codePoints.get(bytes) ?? new Set(fontOf(bytes).characterSet);
  codePoints.set(bytes, known);
  return known;
}

const codePoints = new WeakMap<Uint8Array, ReadonlySet<number>>();

function fontOf(bytes: Uint8Array): Font {
  const known = fonts.get(bytes);
  if (known) return known;
  const font = create(bytes);
  if (!('characterSet' in font)) throw new Error('A stamp font file must hold one font');
  rememberWords(font);
  fonts.set(bytes, font);
  return font;
}

/**
 * Lays out word by word, each once: pdf-lib has every text laid out twice, for its letters and for its width, and the stamps of all pages
 * and packs have the same words. pdf-lib takes letters and their widths, and no distance between them, so that the words of a line are
 * set one after the other as the line is.
 */
function rememberWords(font: Font): void {
  const layOut = font.layout.bind(font);
  const laid = new Map<string, Glyphs>();
  const glyphsOf = (word: string): Glyphs => {
    const known = laid.get(word) ?? layOut(word).glyphs;
    if (laid.size >= mostWords) laid.clear();
    laid.set(word, known);
    return known;
  };
  const nothing = layOut('');
  font.layout = (text) => ({ ...nothing, glyphs: wordsOf(text).flatMap(glyphsOf) });
}

/** Words and the spaces between them. */
export function wordsOf(line: string): string[] {
  return line.match(/\s+|\S+/g) ?? [];
}
