import { capital } from '../../common/text';
import { textParts } from '../sections';
import { paragraphsOf } from './unwrap';

/** A part of section A, I or J with its text. */
export interface TextProposal {
  readonly part: string;
  readonly text: string;
}

/** What the heading of each part of section A speaks of, in the order in which they are tried. */
const aboutParts: readonly (readonly [part: string, pattern: RegExp])[] = [
  ['communicate', /\bcommunicat/i],
  ['parents', /\b(?:parents?|carers?|family|mother|father)\b/i],
  ['history', /\bhistory\b|\bbackground\b|\bstory so far\b/i],
  [
    'child',
    /\b(?:own words|child|young person|my views|about me|views|voice|interests|aspirations|pupil)\b/i,
  ],
];

/** The text of section A, I or J in its parts. Every paragraph goes to one of them; those before the first heading to the first part. */
export function proposeTexts(letter: 'A' | 'I' | 'J', text: string): readonly TextProposal[] {
  const paragraphs = paragraphsOf(letter === 'A' ? withHeadingsApart(text) : text);
  if (letter === 'I') return placement(paragraphs.join('\n'));
  const parts = textParts.filter((part) => part.letter === letter).map(({ part }) => part);
  const own = new Map<string, string[]>(parts.map((part) => [part, []]));
  let current = parts[0] ?? '';
  for (const paragraph of paragraphs) {
    const part = letter === 'A' ? partOf(paragraph) : null;
    if (part === null) own.get(current)?.push(withoutQuotes(paragraph));
    else current = part;
  }
  return parts.map((part) => ({ part, text: (own.get(part) ?? []).join('\n\n') }));
}

/** What the parts of such a section must hold: its paragraphs without headings, and without the words that join a school and its type. */
export function paragraphsInParts(letter: 'A' | 'I' | 'J', text: string): readonly string[] {
  if (letter === 'A')
    return paragraphsOf(withHeadingsApart(text)).filter((paragraph) => partOf(paragraph) === null);
  return paragraphsOf(letter === 'I' ? text.replace(/,\s+(?:which is\s+)?(?:a|an)\s+/, ', ') : text);
}

/** The part of section A that a heading opens, or null for ordinary text. */
function partOf(paragraph: string): string | null {
  const isHeading = paragraph.length <= 90 && !/[.!,;”"’]$/.test(paragraph) && !/^[“"]/.test(paragraph);
  if (!isHeading) return null;
  return aboutParts.find(([, pattern]) => pattern.test(paragraph))?.[0] ?? null;
}

/** A copied text has no empty lines: a short line between two sentences that names a part of the section is its heading. */
function withHeadingsApart(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, at) => {
      const [before, after] = [lines[at - 1]?.trim() ?? '', lines[at + 1]?.trim() ?? ''];
      const isBetween = (before === '' || /[.!?”"’)]$/.test(before)) && /^[\p{Lu}“"‘']/u.test(after);
      return isBetween && line.trim().length <= 60 && partOf(line.trim()) !== null ? `\n${line}\n` : line;
    })
    .join('\n');
}

/** A child's own words are printed in quotation marks; they are kept without. */
function withoutQuotes(paragraph: string): string {
  return /^[“"][^“”"]*[”"]$/.test(paragraph) ? paragraph.slice(1, -1) : paragraph;
}

/** 'Harbour Street Primary School, a mainstream primary school.' names the school and then its type. */
function placement(text: string): readonly TextProposal[] {
  const found = /^([^,\n]+),\s+(?:which is\s+)?(?:a|an)\s+(.+?)\.?$/s.exec(text.trim());
  const type = found?.[2] ?? '';
  return [
    { part: 'name', text: found?.[1] ?? text.trim() },
    { part: 'type', text: capital(type) },
  ];
}
