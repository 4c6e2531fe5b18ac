import * as fontkit from '@cantoo/fontkit';
import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';

/** A piece of a line in one font. */
export interface Run {
  readonly text: string;
  readonly font: PDFFont;
}

/** One file of a typeface. */
interface FontFile {
  readonly bytes: Uint8Array;
  readonly has: (codePoint: number) => boolean;
  embedded: PDFFont | null;
}

type Typeface = readonly FontFile[];

/**
 * The fonts that stamps are set in, embedded as subsets into one document as they are needed. Web fonts come in several files by alphabet,
 * and a standard PDF font would drop "Ł" without a word: so each word is set in the first typeface that has all its letters, and each
 * letter from the file that holds it.
 */
export class StampFonts {
  private readonly typefaces: readonly Typeface[];

  /** @param typefaces in order of preference, each as its font files (WOFF or TTF, TrueType outlines) */
  constructor(
    private readonly document: PDFDocument,
    typefaces: readonly (readonly Uint8Array[])[],
  ) {
    document.registerFontkit(fontkit);
    this.typefaces = typefaces.map((files) => files.map(fontFile));
  }

  /** Whether every letter can be set. */
  canSet(text: string): boolean {
    const all = this.typefaces.flat();
    return letters(text).every((letter) => fileWith(all, letter) !== undefined);
  }

  /** The line in pieces of one font each; what no font has is left out (ask `canSet` before). */
  async runs(line: string): Promise<Run[]> {
    const runs: { text: string; font: PDFFont }[] = [];
    for (const word of words(line)) {
      const typeface = this.typefaceFor(word);
      for (const letter of letters(word)) {
        const file = fileWith(typeface, letter);
        if (!file) continue;
        const font = (file.embedded ??= await this.document.embedFont(file.bytes, { subset: true }));
        const last = runs.at(-1);
        if (last?.font === font) last.text += letter;
        else runs.push({ text: letter, font });
      }
    }
    return runs;
  }

  private typefaceFor(word: string): Typeface {
    const whole = this.typefaces.find((files) => letters(word).every((letter) => fileWith(files, letter)));
    return whole ?? this.typefaces.flat();
  }
}

function fontFile(bytes: Uint8Array): FontFile {
  const font = fontkit.create(bytes);
  if (!('characterSet' in font)) throw new Error('A stamp font file must hold one font');
  const codePoints = new Set(font.characterSet);
  return { bytes, has: (codePoint) => codePoints.has(codePoint), embedded: null };
}

/** @param letter with the marks that belong to it */
function fileWith(files: readonly FontFile[], letter: string): FontFile | undefined {
  return files.find((file) => [...letter].every((character) => file.has(character.codePointAt(0) ?? 0)));
}

/** Words and the spaces between them. */
function words(line: string): string[] {
  return line.match(/\s+|\S+/g) ?? [];
}

/** Letters with their marks, composed where Unicode can. */
function letters(text: string): string[] {
  return Array.from(new Intl.Segmenter('en').segment(text.normalize('NFC')), ({ segment }) => segment);
}
