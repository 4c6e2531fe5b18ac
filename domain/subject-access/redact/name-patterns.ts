import { isOrdinaryWord } from './ordinary-words';
import { isAdult, type KnownPerson, titles } from './people';
import { wordsOf } from './words';

/** The words of a name, folded, as they can stand in a text one after the other. */
export interface NamePattern {
  readonly words: readonly string[];
  /** Counts only where it is written with a capital: 'Jo', but not 'jo' in a longer line of code. */
  readonly needsCapital: boolean;
}

/** A single word of so few letters is taken for a name only with a capital. */
const shortWord = 3;

/**
 * Every way in which somebody may be named: in full, turned round, with initials, by title and surname, by the first name or the surname
 * alone. The child's own names, and an ordinary word alone, never stand for somebody else.
 */
export function namePatterns(person: KnownPerson, ownWords: ReadonlySet<string>): readonly NamePattern[] {
  const found = new Map<string, NamePattern>();
  const add = (...parts: readonly (readonly string[])[]): void => {
    const words = parts.flat();
    if (words.every((word) => ownWords.has(word))) return;
    const only = words.length === 1 ? words[0] : undefined;
    if (only !== undefined && (isOrdinaryWord(only) || only.length < 2)) return;
    found.set(words.join(' '), { words, needsCapital: only !== undefined && only.length <= shortWord });
  };
  const first = split(person.forenames[0] ?? '');
  const all = person.forenames.flatMap(split);
  const called = person.calledBy.map(split);
  for (const surname of person.surnames.map(split)) {
    for (const given of [all, first, ...called].filter((one) => one.length > 0)) {
      add(given, surname);
      add(surname, given);
      add([initial(given)], surname);
      add(surname, [initial(given)]);
      add(given, [initial(surname)]);
    }
    add(
      all.map((word) => initial([word])),
      surname,
    );
    if (isAdult(person)) for (const title of titles) add([title], surname);
    add(surname);
    if (surname.length > 1) add([surname.join('')]);
  }
  for (const given of [first, ...called]) {
    add(given);
    if (given.length === 1 && (given[0]?.length ?? 0) > shortWord) add([`${given[0] ?? ''}s`]);
  }
  return [...found.values()];
}

/** Words of the user's own, as they stand in a text. */
export function phrasePattern(words: string): NamePattern | null {
  const split = wordsOf(words).map(({ folded }) => folded);
  return split.length === 0 ? null : { words: split, needsCapital: false };
}

/** The single words of the child's own names. */
export function ownWordsOf(person: KnownPerson): ReadonlySet<string> {
  const names = [...person.forenames, ...person.surnames, ...person.calledBy];
  return new Set([...names.flatMap(split), ...names.map((name) => split(name).join(''))]);
}

function split(name: string): string[] {
  return wordsOf(name).map(({ folded }) => folded);
}

function initial(words: readonly string[]): string {
  return words[0]?.charAt(0) ?? '';
}
