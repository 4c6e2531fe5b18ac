import { joinLines } from './join-lines';
import { labelAt } from './labels';
import { beginsSomething } from './markers';
import { headingOf } from './plan-sections';

/**
 * Paragraphs of a text whose lines may be broken where the page was full: such lines are put together. A line that begins an item, a
 * bullet or a named field stays a line, and so does one after a sentence that ended early.
 */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((block) =>
      unwrap(
        block.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()),
        text,
      ),
    )
    .filter((paragraph) => paragraph !== '');
}

function unwrap(lines: readonly string[], whole: string): readonly string[] {
  const longest = Math.max(...lines.map((line) => line.length));
  const result: string[] = [];
  let before = '';
  for (const line of lines) {
    const endedEarly = /[.!?;:”"’)]$/.test(before) && before.length < 0.7 * longest;
    const isOwn =
      before === '' ||
      beginsSomething(line) ||
      labelAt(line) !== null ||
      endedEarly ||
      isBelowHeading(before, line);
    if (isOwn) result.push(line);
    else result.push(joinLines(result.pop() ?? '', line, whole));
    before = line;
  }
  return result;
}

function isBelowHeading(before: string, line: string): boolean {
  return headingOf(before) !== null && /^[\p{Lu}“"]/u.test(line);
}
