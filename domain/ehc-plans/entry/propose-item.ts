import type { BroadAreaCode } from '../../pupils/codes';
import type { SectionLetter } from '../sections';
import type { LabelledField } from './labels';
import { blankProposal, type Proposal } from './proposal';
import { areaOf, titleAndArea } from './read-area';
import { byDateOf, dateIn } from './read-date';
import { figuresOf } from './read-figures';
import { type ReadItem, readItem, valueOf } from './read-item';
import { providerOf, ratioOf } from './read-staff';

/** The items of which sections are needs, outcomes, provision. */
export type ItemSection = Exclude<SectionLetter, 'A' | 'I' | 'J' | 'K'>;

/** Understands one item: what is named in it goes to its field, figures and dates are read where they are certain. No word is dropped. */
export function proposeItem(letter: ItemSection, text: string): Proposal {
  const item = readItem(text);
  if (letter === 'E') return outcome(item);
  return letter === 'B' || letter === 'C' || letter === 'D' ? need(item) : provision(item);
}

function need(item: ReadItem): Proposal {
  const described = valueOf(item, 'needsText');
  const { title, words } = described === null ? splitTitle(item.words) : { title: item.words, words: '' };
  const heading = title === '' ? null : titleAndArea(title.replace(/\n/g, ' '));
  return {
    ...blankProposal,
    title: heading === null || heading.title === '' ? null : heading.title,
    area: heading?.area ?? areaOf(valueOf(item, 'areaAndNeeds') ?? ''),
    readFrom: [
      ...(heading !== null && heading.area !== null ? [title.replace(/\n/g, ' ')] : []),
      ...readFrom(item, ['areaAndNeeds']),
    ],
    strengths: valueOf(item, 'strengths'),
    text: together([words, described, unread(item, ['needsText', 'strengths', 'areaAndNeeds'])]),
  };
}

/** The first paragraph is a title where it is short, has no full stop, and something follows. */
function splitTitle(words: string): { readonly title: string; readonly words: string } {
  const [first = '', ...rest] = words.split('\n');
  const isTitle = rest.length > 0 && first.length <= 100 && !/[.!?,;:]$/.test(first);
  return isTitle ? { title: first, words: rest.join('\n') } : { title: '', words };
}

function outcome(item: ReadItem): Proposal {
  const named = valueOf(item, 'areaAndNeeds');
  const date = valueOf(item, 'byDate');
  const byDate = date === null ? byDateOf(item.words) : (dateIn(date) ?? byDateOf(`by ${date}`));
  const linked = valueOf(item, 'links') ?? '';
  return {
    ...blankProposal,
    text: together([
      item.words,
      date !== null && byDate === null ? `To be achieved by: ${date}` : null,
      unread(item, ['areaAndNeeds', 'byDate', 'step', 'measure', 'links', 'needsText']),
    ]),
    area: areaIn(named ?? ''),
    byDate,
    readFrom: readFrom(item, ['areaAndNeeds', 'byDate', 'links', 'needsText']),
    step: valueOf(item, 'step'),
    measure: valueOf(item, 'measure'),
    needRefs: refsIn(`${named ?? ''} ${linked} ${valueOf(item, 'needsText') ?? ''}`, /\b[BCD]\s?\d{1,2}\b/g),
  };
}

/** 'Communication and interaction; B1' names an area among other things. */
function areaIn(words: string): BroadAreaCode | null {
  for (const part of [words, ...words.split(/[;|/]/)]) {
    const area = areaOf(part.replace(/\b[BCD]\s?\d{1,2}\b,?/g, ''));
    if (area !== null) return area;
  }
  return null;
}

function provision(item: ReadItem): Proposal {
  const linked = `${valueOf(item, 'links') ?? ''} ${valueOf(item, 'areaAndNeeds') ?? ''} ${valueOf(item, 'needsText') ?? ''}`;
  const amount = valueOf(item, 'amount');
  const said = amount ?? item.words;
  const note = noteOf(item, said);
  return {
    ...blankProposal,
    text: together([
      item.words,
      unread(item, ['links', 'areaAndNeeds', 'needsText', 'who', 'ratio', 'place', 'note', 'amount']),
    ]),
    who: valueOf(item, 'who') ?? providerOf(item.words),
    ratio: valueOf(item, 'ratio') ?? ratioOf(`${item.words}\n${amount ?? ''}`),
    ...figuresOf(said),
    readFrom: readFrom(item, [
      ...(valueOf(item, 'note') === note ? [] : (['note'] as const)),
      'amount',
      'links',
      'areaAndNeeds',
      'needsText',
    ]),
    place: valueOf(item, 'place'),
    note,
    needRefs: refsIn(linked, /\b[BCD]\s?\d{1,2}\b/g),
    outcomeRefs: refsIn(linked, /\bE\s?\d{1,2}\b/g),
  };
}

/** The note: without the sum that begins it ('38 hours'), which the program makes itself; with the amount where it gave no figures. */
function noteOf(item: ReadItem, amount: string): string | null {
  const { minutesPerSession, sessionsPerWeek, sessionsPerYear } = figuresOf(amount);
  const isUnderstood = minutesPerSession !== null && (sessionsPerWeek !== null || sessionsPerYear !== null);
  const note = valueOf(item, 'note')
    ?.replace(/^\d+(?:\.\d+)? hours?(?: (?:and )?\d+ minutes?)?(?:[.;,]\s*|$)/i, '')
    .trim();
  const parts = [isUnderstood ? null : valueOf(item, 'amount'), note ?? null];
  return together(parts) === '' ? null : together(parts);
}

/** What was read and not taken as it stands, with its names. */
function readFrom({ named }: ReadItem, fields: readonly LabelledField[]): readonly string[] {
  return named
    .filter(({ field }) => fields.includes(field))
    .map(({ label, value }) => `${label} ${value.replace(/\n/g, ' ')}`);
}

/** Named fields that this kind of item has no place for stay in its words, with their names. */
function unread({ named }: ReadItem, known: readonly string[]): string {
  return named
    .filter(({ field }) => !known.includes(field))
    .map(({ label, value }) => `${label} ${value}`)
    .join('\n');
}

function together(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n');
}

function refsIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([ref]) => ref.replace(/\s/g, '')))];
}
