import type { PDFDocument, PDFFont, PDFHexString } from '@cantoo/pdf-lib';
import { codePointsOf, fontsReadOnce, wordsOf } from './fonts-read-once';

/** A piece of a line in one font. */
export interface Run {
  readonly text: string;
  readonly font: PDFFont;
}

/** A run as the page shows it. */
interface SetText {
  readonly shown: PDFHexString;
  /** In a letter size of 1 point. */
  readonly width: number;
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
  /** The same few words stand on every page. */
  private readonly lines = new Map<string, readonly Run[]>();
  private readonly words = new Map<string, readonly Run[]>();
  private readonly settable = new Map<string, boolean>();
  private readonly settings = new Map<PDFFont, Map<string, SetText>>();

  /** @param typefaces in order of preference, each as its font files (WOFF or TTF, TrueType outlines) */
  constructor(
    private readonly document: PDFDocument,
    typefaces: readonly (readonly Uint8Array[])[],
  ) {
    document.registerFontkit(fontsReadOnce);
    this.typefaces = typefaces.map((files) => files.map(fontFile));
  }

  /** Whether every letter can be set. */
  canSet(text: string): boolean {
    const known = this.settable.get(text) ?? this.hasAllLetters(text);
    this.settable.set(text, known);
    return known;
  }

  private hasAllLetters(text: string): boolean {
    const all = this.typefaces.flat();
    return letters(text).every((letter) => fileWith(all, letter) !== undefined);
  }

  /** The line in pieces of one font each; what no font has is left out (ask `canSet` before). */
  async runs(line: string): Promise<readonly Run[]> {
    const known = this.lines.get(line) ?? (await this.divide(line));
    this.lines.set(line, known);
    return known;
  }

  /** How a run is shown, and how wide it is. */
  set({ text, font }: Run): SetText {
    const known = this.settings.get(font) ?? new Map<string, SetText>();
    this.settings.set(font, known);
    const set = known.get(text) ?? { shown: font.encodeText(text), width: font.widthOfTextAtSize(text, 1) };
    known.set(text, set);
    return set;
  }

  private async divide(line: string): Promise<Run[]> {
    const runs: { text: string; font: PDFFont }[] = [];
    for (const word of wordsOf(line)) {
      const known = this.words.get(word) ?? (await this.divideWord(word));
      this.words.set(word, known);
      for (const { text, font } of known) append(runs, text, font);
    }
    return runs;
  }

  private async divideWord(word: string): Promise<Run[]> {
    const runs: { text: string; font: PDFFont }[] = [];
    const typeface = this.typefaceFor(word);
    for (const letter of letters(word)) {
      const file = fileWith(typeface, letter);
      if (!file) continue;
      append(runs, letter, (file.embedded ??= await this.document.embedFont(file.bytes, { subset: true })));
    }
    return runs;
  }

  private typefaceFor(word: string): Typeface {
    const whole = this.typefaces.find((files) => letters(word).every((letter) => fileWith(files, letter)));
    return whole ?? this.typefaces.flat();
  }
}

/** Lengthens the last run where it has the same font. */
function append(runs: { text: string; font: PDFFont }[], text: string, font: PDFFont): void {
  const last = runs.at(-1);
  if (last?.font === font) last.text += text;
  else runs.push({ text, font });
}

function fontFile(bytes: Uint8Array): FontFile {
  const codePoints = codePointsOf(bytes);
  return { bytes, has: (codePoint) => codePoints.has(codePoint), embedded: null };
}

/** @param letter with the marks that belong to it */
function fileWith(files: readonly FontFile[], letter: string): FontFile | undefined {
  return files.find((file) => [...letter].every((character) => file.has(character.codePointAt(0) ?? 0)));
}

const segmenter = new Intl.Segmenter('en');

/** Letters with their marks, composed where Unicode can. */
export function letters(text: string): string[] {
  return Array.from(segmenter.segment(text.normalize('NFC')), ({ segment }) => segment);
}
