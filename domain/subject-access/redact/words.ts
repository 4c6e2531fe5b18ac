import { fold } from '../../common/text';

/** A word of a text: letters and digits that stand together. */
export interface Word {
  /** Folded: small letters without accents. */
  readonly folded: string;
  readonly isCapital: boolean;
  readonly from: number;
  /** After its last character. */
  readonly to: number;
}

/** Marks, soft hyphens and joiners within a word belong to it. */
const wordShape = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*/gu;
const inside = /[\u00AD\u200B-\u200D\u2060]/g;

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordShape), ({ 0: raw, index }) => ({
    folded: fold(raw.replace(inside, '')),
    isCapital: /^\p{Lu}/u.test(raw),
    from: index,
    to: index + raw.length,
  }));
}

/** A hyphen at the end of a line; PDFium writes U+0002 or U+FFFE for it, with or without the new line. */
const lineBroken = /^(?:[-\u2010\u2011][ \t]*[\r\n]\s*|[\u0002\uFFFE]\s*)$/;
/** What may stand between the words of one name: spaces, hyphens, apostrophes, a full stop, the comma of 'Khan, Amira'. */
const withinName = /^(?:[\s\-\u2010-\u2015'‘’ʼ`´.,\u0002\uFFFE]){1,8}$/;

/** Whether two neighbouring words are one that was broken at the end of a line. */
export function isBroken(between: string): boolean {
  return lineBroken.test(between);
}

/** An initial or a title may have a full stop behind it: 'A. Khan', 'Prof. Khan'. After a longer word a sentence ends. */
const longestShortened = 4;

/** Whether two neighbouring words can belong to one name. */
export function canBeOneName(before: Word, between: string): boolean {
  if (!withinName.test(between)) return false;
  return !/\.\s/.test(between) || before.folded.length <= longestShortened;
}
