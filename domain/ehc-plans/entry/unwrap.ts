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
      unwrap(withWholeLabels(block.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())), text),
    )
    .filter((paragraph) => paragraph !== '');
}

/** A name of a field that a narrow column broke is put together: 'How much and how' and 'often'. */
function withWholeLabels(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const before = whole.at(-1) ?? '';
    const joined = `${before} ${line}`;
    const isBroken =
      before !== '' &&
      labelAt(before) === null &&
      (labelAt(joined)?.label.trim().length ?? 0) > before.length;
    if (isBroken) whole[whole.length - 1] = joined;
    else whole.push(line);
  }
  return whole;
}

function unwrap(lines: readonly string[], whole: string): readonly string[] {
  const longest = Math.max(...lines.map((line) => line.length));
  const result: string[] = [];
  let before = '';
  for (const [at, line] of lines.entries()) {
    const endedEarly = /[.!?;:”"’)]$/.test(before) && before.length < 0.7 * longest;
    const isOwn =
      before === '' ||
      beginsSomething(line) ||
      labelAt(line) !== null ||
      endedEarly ||
      isBelowHeading(before, line) ||
      isHeadingBetween(lines, at, longest) ||
      isHeadingBetween(lines, at - 1, longest);
    if (isOwn) result.push(line);
    else result.push(joinLines(result.pop() ?? '', line, whole));
    before = line;
  }
  return result;
}

/** A few words between two sentences, without a full stop, in a line that is far from full: 'Summary of provision'. */
function isHeadingBetween(lines: readonly string[], at: number, longest: number): boolean {
  const [before = '', line = '', after = ''] = [lines[at - 1], lines[at], lines[at + 1]];
  return (
    /[.!?”"’)]$/.test(before) &&
    /^\p{Lu}/u.test(line) &&
    /^[\p{Lu}“"‘'•-]/u.test(after) &&
    !/[.,;:!?”"’)]$/.test(line) &&
    line.length < 0.5 * longest
  );
}

function isBelowHeading(before: string, line: string): boolean {
  return headingOf(before) !== null && /^[\p{Lu}“"]/u.test(line);
}
