import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { letterBlocks } from './letter-blocks';

/**
 * How hard the running text of a letter is to read: the Flesch-Kincaid grade, years of schooling (5 + grade is about the reader's
 * age). Lists, facts like 'When: …', links and e-mail addresses are no running text. 0 without any.
 */
export function readingGrade(letter: string): number {
  const prose = letterBlocks(letter)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    .join('\n');
  const sentences = prose
    .split(/[.!?]+(?:\s|$)|\n/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return Math.max(0, fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables }));
}

function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !/[@/]/.test(word));
}

/** The hardest letter that a parent should get: 11 years, the reading age that public bodies write for. */
export const parentGrade = 6;

/** How hard a letter is, in words. */
export function readingAgeWords(grade: number): string {
  const age = Math.round(grade) + 5;
  if (grade <= parentGrade) return `Easy to read: for a reader of about ${age} or older.`;
  return `Hard to read: for a reader of about ${age} or older. Shorter sentences and shorter words make it easier; 11 is a good aim.`;
}
