import type { PlanView } from '../plan-view';
import { type SectionLetter, sections } from '../sections';
import { draftOf, type EntryDraft } from './draft';
import { progressOf } from './entry-progress';
import { type FoundSection, headingOf, sectionsOf } from './plan-sections';

/** The sections that can be taken at once: found, and neither typed nor in the plan already. */
export function sectionsToTake(
  found: readonly FoundSection[],
  view: PlanView,
  draft: EntryDraft,
): readonly FoundSection[] {
  return found.filter(({ letter, text }) => text !== '' && progressOf(view, draft, letter) === 'empty');
}

/** The drafts of several sections, each split into its items, to be corrected and saved one by one. */
export function draftsOf(found: readonly FoundSection[]): EntryDraft {
  return Object.fromEntries(found.map(({ letter, text }) => [letter, draftOf(letter, text)]));
}

/**
 * The sections of a text that was copied from a whole plan, by its headings, without what stands on the edge of every page. The lines
 * stay as they were broken: putting them together is part of splitting a section.
 */
export function sectionsInText(text: string): readonly FoundSection[] {
  const blocks: string[][] = [];
  for (const line of withoutPageLines(text)) {
    const block = blocks.at(-1);
    const [heading = ''] = block ?? [];
    const letter = headingOf(heading);
    if (headingOf(line) !== null || block === undefined) blocks.push([line]);
    else if (letter !== null && block.length === 1 && goesOnInHeading(line, letter))
      block[0] = `${heading} ${line}`;
    else block.push(line);
  }
  const paragraphs = blocks.flatMap(([first = '', ...rest]) => [first, rest.join('\n')]);
  return sectionsOf(paragraphs.map((paragraph) => ({ text: paragraph, page: 1 })));
}

/** The second line of a long heading: part of the section's name in the law, or words that go on in small letters. */
function goesOnInHeading(line: string, letter: SectionLetter): boolean {
  const name = sections.find((section) => section.letter === letter)?.name ?? '';
  return line.length > 3 && (/^\p{Ll}/u.test(line) || name.toLowerCase().includes(line.toLowerCase()));
}

/** So often a line stands in the text before it is taken for one that is printed on every page. */
const oftenOnPages = 3;

/**
 * A copied text without its page headers and footers: lines that end in a page number and come again and again, and what stands next to
 * them in the same words each time.
 */
function withoutPageLines(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const shapes = lines.map((line) => line.replace(/\d+/g, '#'));
  const count = new Map<string, number>();
  for (const shape of shapes) count.set(shape, (count.get(shape) ?? 0) + 1);
  const isOften = (at: number): boolean => (count.get(shapes[at] ?? '') ?? 0) >= oftenOnPages;
  const isPageLine = (at: number): boolean =>
    /\bpage\s+\d+(?:\s+of\s+\d+)?$/i.test(lines[at] ?? '') && isOften(at);
  const isBeside = (at: number): boolean =>
    lines[at] !== '' && isOften(at) && (isPageLine(at - 1) || isPageLine(at + 1)) && isSame(lines, at);
  return lines.filter((_, at) => !isPageLine(at) && !isBeside(at));
}

/** True for a line that stands elsewhere in just the same words. */
function isSame(lines: readonly string[], at: number): boolean {
  return lines.filter((line) => line === lines[at]).length >= oftenOnPages;
}
