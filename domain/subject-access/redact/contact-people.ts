import { fold, tidyLine } from '../../common/text';
import { namePatterns } from './name-patterns';
import { isTitle, type KnownPerson, particles, personNamed, type PersonKind } from './people';

/** Words that stand beside a contact's name, or in its place: what somebody is to the child, not what she is called. */
const notNames: ReadonlySet<string> = new Set(
  `mum mummy mother mam dad daddy father parent parents carer carers guardian nan nana nanny gran granny grandma
grandmother grandad granddad grandpa grandfather grandparent grandparents aunt auntie aunty uncle sister brother sibling
cousin step stepmum stepdad stepmother stepfather foster adoptive partner husband wife friend neighbour childminder
family emergency contact social worker service services team office school nursery unknown none na tbc deceased the of`.split(
    /\s+/,
  ),
);

/**
 * The people behind a contact's name as it was typed in a single field: 'Khan, Sadia', 'Mr & Mrs Patel', 'sadia khan', 'Sadia'. Contacts are
 * people, so anything that is not a word for a relation counts as a name. Empty where nothing is left that could be looked for: 'Mum', or
 * an ordinary word alone.
 */
export function contactPeople(typed: string, kind: PersonKind, role: string | null): readonly KnownPerson[] {
  const people = new Map<string, KnownPerson>();
  for (const words of namesIn(tidyLine(typed.replace(/\(.*?\)/g, ' ')))) {
    const person = personNamed(words, kind, role);
    if (!person || namePatterns(person, new Set()).length === 0) continue;
    // Mr and Mrs Patel are looked for in the same ways.
    people.set(person.key, people.has(person.key) ? { ...person, name: tidyLine(typed) } : person);
  }
  return [...people.values()];
}

type Name = readonly string[];

/** The words of each name in a field, forenames first. */
function namesIn(typed: string): readonly Name[] {
  const isOneList = typed.split(',').length < 3;
  if (!isOneList) return atAnd(wordsIn(typed)).flatMap(turned);
  return sharingSurname(turned(wordsIn(typed)).flatMap(atAnd));
}

/** Its words that can be names; 'and' and commas stand by themselves. */
function wordsIn(typed: string): Name {
  return typed
    .replace(/[,&+/;]/g, ' $& ')
    .split(' ')
    .filter((word) => word === ',' || isAnd(word) || (/\p{L}/u.test(word) && !notNames.has(fold(word))));
}

function atAnd(words: Name): readonly Name[] {
  return splitAt(words, isAnd);
}

/** 'Khan, Sadia' as 'Sadia Khan'; two whole names with a comma between them as two. */
function turned(words: Name): readonly Name[] {
  const [before = [], after = []] = splitAt(words, (word) => word === ',');
  if (after.length === 0) return [before];
  const [surname, given] = [untitled(before), untitled(after)];
  const isSurname = surname.length < 2 || isParticle(surname[0]);
  if (!isSurname && given.length > 1 && !after.some(isAnd)) return [before, after];
  return [[...before.filter(isTitle), ...after, ...surname]];
}

/** 'Mr' of 'Mr & Mrs Patel', and 'Sadia' of 'Sadia and Imran Khan', bear the surname that follows. */
function sharingSurname(names: readonly Name[]): readonly Name[] {
  const last = names.at(-1) ?? [];
  const surname = isWhole(last) ? surnameOf(untitled(last)) : [];
  return names.map((words) => (isWhole(words) ? words : [...words, ...surname]));
}

/** Whether a name has a surname of its own: 'Mrs Patel', 'Sadia Khan'; but not 'Mr', 'Sadia' or 'Mr J.'. */
function isWhole(words: Name): boolean {
  const rest = untitled(words).filter((word) => word.replace(/\P{L}/gu, '').length > 1);
  return rest.length > 1 || (rest.length === 1 && words.length > 1);
}

function surnameOf(words: Name): Name {
  const particle = words.findIndex(isParticle);
  return words.slice(particle === -1 ? -1 : particle);
}

function splitAt(words: Name, isBetween: (word: string) => boolean): readonly Name[] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (isBetween(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

function untitled(words: Name): Name {
  return words.filter((word) => !isTitle(word));
}

function isAnd(word: string): boolean {
  return /^(?:[&+/;]|and)$/i.test(word);
}

function isParticle(word: string | undefined): boolean {
  return word !== undefined && particles.has(fold(word));
}
