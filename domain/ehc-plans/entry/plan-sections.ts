import { type SectionLetter, sections } from '../sections';
import type { PlanParagraph } from './page-paragraphs';

/** What the plan's own text says in one section. */
export interface FoundSection {
  readonly letter: SectionLetter;
  readonly heading: string;
  /** Paragraphs with an empty line between them. */
  readonly text: string;
  /** The page on which it begins, from 1. */
  readonly page: number;
}

/**
 * 'Section E', 'SECTION H1: …', 'Section F – …' and nothing else: words that go on in small letters are a sentence about the section
 * ('Section F provision will be reviewed').
 */
const headingShape = /^section\s+(h\s?[12]|[a-k])\s*(?:$|[:.)–—-]|(?=\p{Lu}|\())/iu;

/** The section that a paragraph is the heading of, or null. */
export function headingOf(paragraph: string): SectionLetter | null {
  if (paragraph.length > 250) return null;
  const found = headingShape.exec(paragraph);
  const rest = found ? paragraph.slice(found[0].length) : '';
  if (!found || /^\p{Ll}/u.test(rest)) return null;
  const letter = found[1]?.toUpperCase().replace(/\s/g, '');
  return sections.find((section) => section.letter === letter)?.letter ?? null;
}

/**
 * Cuts the text of a plan into its sections. A section named twice (a list of contents, then the section itself) is the longer of the
 * two; 'Section F continued' goes on with the section.
 */
export function sectionsOf(paragraphs: readonly PlanParagraph[]): readonly FoundSection[] {
  const found: FoundSection[] = [];
  let isBeforeAll = true;
  for (const { text, page } of paragraphs) {
    const letter = headingOf(text);
    const last = found.at(-1);
    if (letter !== null && letter !== last?.letter) found.push({ letter, heading: text, text: '', page });
    else if (letter === null && last && !isBeforeAll)
      found[found.length - 1] = { ...last, text: last.text === '' ? text : `${last.text}\n\n${text}` };
    isBeforeAll &&= letter === null;
  }
  return sections.flatMap(({ letter }) => {
    const own = found.filter((section) => section.letter === letter);
    return own.length === 0
      ? []
      : [own.reduce((best, other) => (other.text.length > best.text.length ? other : best))];
  });
}
