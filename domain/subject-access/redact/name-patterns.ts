import { fold } from '../../common/text';
import { isOrdinaryWord } from './ordinary-words';
import { isAdult, type KnownPerson, titles } from './people';
import { wordsOf } from './words';

/** The words of a name, folded, as they can stand in a text one after the other. */
export interface NamePattern {
  readonly words: readonly string[];
  /** Counts only where it is written with a capital: 'Jo', but not 'jo' in a longer line of code. */
  readonly needsCapital: boolean;
  /** Its single letters are initials: capitals, or tied on by a full stop as in an address for e-mail. 'Amelia a' is no 'Amelia A'. */
  readonly hasInitials: boolean;
}

/** A single word of so few letters is taken for a name only with a capital. */
const shortWord = 3;

/**
 * Every way in which somebody may be named: in full, turned round, with initials, by title and surname, by the first name or the surname
 * alone. The child's own names, and an ordinary word alone, never stand for somebody else.
 * @param byHalves each half of a hyphenated name stands for it too: for names that are taken out, since 'Mrs Jones' who is kept as
 * Mrs Smith-Jones would keep others
 */
export function namePatterns(
  person: KnownPerson,
  ownWords: ReadonlySet<string>,
  byHalves = false,
): readonly NamePattern[] {
  const found = new Map<string, NamePattern>();
  const add = (...parts: readonly (readonly string[])[]): void => {
    const words = parts.flat();
    if (words.every((word) => ownWords.has(word))) return;
    const only = words.length === 1 ? words[0] : undefined;
    if (only !== undefined && (isOrdinaryWord(only) || only.length < 2)) return;
    found.set(words.join(' '), {
      words,
      needsCapital: only !== undefined && only.length <= shortWord,
      hasInitials: words.some((word) => word.length === 1),
    });
  };
  const halves = (names: readonly string[]): readonly string[][] =>
    byHalves ? names.flatMap(halvesOf).map(split) : [];
  const first = split(person.forenames[0] ?? '');
  const all = person.forenames.flatMap(split);
  const called = person.calledBy.map(split);
  const givenHalves = halves([...person.forenames.slice(0, 1), ...person.calledBy]);
  const surnameHalves = halves(person.surnames);
  for (const surname of [...person.surnames.map(split), ...surnameHalves]) {
    for (const given of [all, first, ...called, ...givenHalves].filter((one) => one.length > 0)) {
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
  }
  const alone = (half: readonly string[]): boolean => half.join('').length >= longEnoughAlone;
  for (const surname of [...person.surnames.map(split), ...surnameHalves.filter(alone)]) {
    add(surname);
    if (surname.length > 1) add([surname.join('')]);
  }
  for (const given of [first, ...called, ...givenHalves.filter(alone)]) {
    add(given);
    const [only = '', ...more] = given;
    if (more.length === 0 && only.length > shortWord && !isOrdinaryWord(only)) add([`${only}s`]);
  }
  return [...found.values()];
}

/** Half of a hyphenated name is taken for it alone from so many letters on: 'Ann' of 'Ann-Li' is too often somebody else. */
const longEnoughAlone = 4;

/** 'Smith' and 'Jones' of 'Smith-Jones'; nothing of a name without a hyphen. */
function halvesOf(name: string): readonly string[] {
  const parts = fold(name).split('-');
  return parts.length > 1 ? parts.filter((part) => part.length > 1) : [];
}

/** Words of the user's own, as they stand in a text. */
export function phrasePattern(words: string): NamePattern | null {
  const split = wordsOf(words).map(({ folded }) => folded);
  return split.length === 0 ? null : { words: split, needsCapital: false, hasInitials: false };
}

/** The single words of the child's own names. */
export function ownWordsOf(person: KnownPerson): ReadonlySet<string> {
  const names = [...person.forenames, ...person.surnames, ...person.calledBy];
  return new Set([
    ...names.flatMap(split),
    ...[...names, ...names.flatMap(halvesOf)].map((name) => split(name).join('')),
  ]);
}

function split(name: string): string[] {
  return wordsOf(name).map(({ folded }) => folded);
}

function initial(words: readonly string[]): string {
  return words[0]?.charAt(0) ?? '';
}
