import { capital, listInWords } from '../common/text';
import type { LetterText, PaperId } from '../papers/papers';
import type { ReviewPackData } from '../reviews/pack-data';
import { type LetterFacts, letterFacts } from './letter-facts';
import type { LetterTemplate } from './model';
import type { Placeholder } from './placeholder';
import { audienceMarks, placeholderOf, plainKey } from './placeholders';

/** A placeholder in a letter's wording; the group is its name. */
export const writtenPlaceholder = /\{\{([^{}]*)\}\}/g;

/** Room for a few words by hand. */
export const blankRoom = '_'.repeat(24);

/** Fills a letter for one invitee; null for one that goes to the local authority. No brace of a placeholder is ever left. */
export function fillLetter(
  paper: PaperId,
  template: LetterTemplate,
  data: ReviewPackData,
  inviteeId: string | null,
): LetterText {
  const facts = letterFacts(paper, data, inviteeId);
  const filled = (text: string): string =>
    paragraphsFor(facts, text)
      .map((paragraph) =>
        paragraph
          .split('\n')
          .flatMap((line) => filledLine(line, facts))
          .join('\n'),
      )
      .filter((paragraph) => paragraph.trim() !== '')
      .join('\n\n');
  return { subject: filled(template.subject).replace(/\s+/g, ' '), body: filled(template.body) };
}

/** What is not known of a letter: the placeholder and what would stand there. */
export interface LetterGap {
  readonly placeholder: string;
  /** A full sentence: 'The school’s telephone number.' */
  readonly explanation: string;
}

/** The placeholders of a letter that print as room for handwriting, each once; lines that may be left out are no gaps. */
export function letterGaps(
  paper: PaperId,
  template: LetterTemplate,
  data: ReviewPackData,
  inviteeId: string | null,
): readonly LetterGap[] {
  const facts = letterFacts(paper, data, inviteeId);
  const text = [template.subject, template.body].flatMap((part) => paragraphsFor(facts, part)).join('\n');
  const used = new Set(
    [...text.matchAll(writtenPlaceholder)].flatMap(([, written = '']) => placeholderOf(written) ?? []),
  );
  return [...used]
    .filter((item) => item.without === 'room' && isEmpty(item.value(facts)))
    .map(({ key, explanation }) => ({ placeholder: key, explanation }));
}

/** The paragraphs that this reader gets, without the marks that say so. */
function paragraphsFor({ audience }: LetterFacts, text: string): string[] {
  return text.split(/\n[^\S\n]*\n/).flatMap((paragraph) => {
    const [begin = '', written = ''] = /^\s*\{\{([^{}]*)\}\}[^\S\n]*/.exec(paragraph) ?? [];
    const mark = audienceMarks.find(({ key }) => key === plainKey(written));
    if (!mark) return [paragraph];
    return mark.audience === audience ? [paragraph.slice(begin.length)] : [];
  });
}

function filledLine(line: string, facts: LetterFacts): string[] {
  const items = [...line.matchAll(writtenPlaceholder)].flatMap(
    ([, written = '']) => placeholderOf(written) ?? [],
  );
  if (items.some((item) => item.without === 'no-line' && isEmpty(item.value(facts)))) return [];
  const list = aloneOnLine(line)?.value(facts);
  if (Array.isArray(list) && list.length > 0) return list.map((item) => `- ${withoutBraces(String(item))}`);
  const filled = line.replace(writtenPlaceholder, (_, written: string) => inPlace(written, facts));
  return [withoutBraces(filled)];
}

function aloneOnLine(line: string): Placeholder | undefined {
  const [, written] = /^\s*\{\{([^{}]*)\}\}\s*$/.exec(line) ?? [];
  return written === undefined ? undefined : placeholderOf(written);
}

function inPlace(written: string, facts: LetterFacts): string {
  const value = placeholderOf(written)?.value(facts) ?? null;
  if (isEmpty(value)) return blankRoom;
  const text = typeof value === 'string' ? value.trim() : listInWords(value ?? []);
  const first = written.trim().charAt(0);
  const isCapital = first !== first.toLowerCase();
  return isCapital ? capital(text) : text;
}

function isEmpty(value: string | readonly string[] | null): boolean {
  return value === null || value.length === 0 || (typeof value === 'string' && value.trim() === '');
}

function withoutBraces(text: string): string {
  return text.replace(/\{\{|\}\}/g, '');
}
