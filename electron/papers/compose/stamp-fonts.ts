import * as fontkit from '@cantoo/fontkit';
import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';

/** A piece of a line in one font. */
export interface Run {
  readonly text: string;
  readonly font: PDFFont;
}

interface Face {
  readonly has: (codePoint: number) => boolean;
  readonly bytes: Uint8Array;
  embedded: PDFFont | null;
}

/**
 * The fonts that stamps are set in, embedded as subsets into one document as they are needed. Web fonts come split by alphabet, and a
 * standard PDF font would drop "Ł" without a word: so each word is set in the first font that has all its letters.
 */
export class StampFonts {
  private readonly faces: Face[];

  /** @param files font files (WOFF or TTF) in order of preference */
  constructor(
    private readonly document: PDFDocument,
    files: readonly Uint8Array[],
  ) {
    document.registerFontkit(fontkit);
    this.faces = files.map((bytes) => {
      const letters = new Set(singleFont(bytes).characterSet);
      return { has: (codePoint) => letters.has(codePoint), bytes, embedded: null };
    });
  }

  /** Whether every letter can be set. */
  canSet(text: string): boolean {
    return pieces(text).every((piece) => this.faceFor(piece) !== undefined);
  }

  /** The line in pieces of one font each; what no font has is left out (ask `canSet` before). */
  async runs(line: string): Promise<Run[]> {
    const runs: { text: string; font: PDFFont }[] = [];
    for (const piece of pieces(line).flatMap((word) => (this.faceFor(word) ? [word] : graphemes(word)))) {
      const face = this.faceFor(piece);
      if (!face) continue;
      const font = (face.embedded ??= await this.document.embedFont(face.bytes, { subset: true }));
      const last = runs.at(-1);
      if (last?.font === font) last.text += piece;
      else runs.push({ text: piece, font });
    }
    return runs;
  }

  private faceFor(piece: string): Face | undefined {
    return this.faces.find((face) => [...piece].every((letter) => face.has(letter.codePointAt(0) ?? 0)));
  }
}

/** Words and the spaces between them, letters composed where Unicode can. */
function pieces(line: string): string[] {
  return line.normalize('NFC').match(/\s+|\S+/g) ?? [];
}

function graphemes(word: string): string[] {
  return Array.from(new Intl.Segmenter('en').segment(word), ({ segment }) => segment);
}

function singleFont(bytes: Uint8Array): fontkit.Font {
  const font = fontkit.create(bytes);
  if (!('characterSet' in font)) throw new Error('A stamp font file must hold one font');
  return font;
}
