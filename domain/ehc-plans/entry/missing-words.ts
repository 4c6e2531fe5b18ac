import type { SectionLetter } from '../sections';
import { hasItems, type SectionDraft } from './draft';
import { labelAt } from './labels';
import { paragraphsInParts } from './propose-texts';
import { paragraphsOf } from './unwrap';

/**
 * The words of a section's text that stand in none of its items or parts, nor in what the items were read
 * from: what was lost in splitting it, or taken out by hand. Names of fields ('By whom:') are no words of the plan. In the order of the text, each as often as it is missing.
 */
export function missingWords(letter: SectionLetter, { text, items, texts }: SectionDraft): readonly string[] {
  const left = new Map<string, number>();
  const hold = (words: readonly string[]): void => {
    for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  };
  for (const part of texts) hold(wordsOf(part.text));
  for (const item of items) {
    const { ref, title, strengths, step, measure, who, ratio, place, note, author, readFrom } = item;
    const held = [
      ref,
      item.text,
      title,
      strengths,
      step,
      measure,
      who,
      ratio,
      place,
      note,
      author,
      ...readFrom,
    ];
    hold(held.flatMap((part) => wordsOf(part ?? '')));
  }
  return sourceOf(letter, text)
    .flatMap(wordsOf)
    .filter((word) => {
      const count = left.get(word) ?? 0;
      left.set(word, count - 1);
      return count <= 0;
    });
}

function sourceOf(letter: SectionLetter, text: string): readonly string[] {
  if (!hasItems(letter)) return paragraphsInParts(letter, text);
  return paragraphsOf(text).map((paragraph) => labelAt(paragraph)?.value ?? paragraph);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
