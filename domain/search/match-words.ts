import type { Term } from './read-query';

/** Letters that the index keeps apart, because they do not fall into a plain letter and a mark, and how people type them. */
const typedFor: readonly (readonly [typed: string, kept: string])[] = [
  ['l', 'ł'],
  ['d', 'đ'],
  ['d', 'ð'],
  ['o', 'ø'],
  ['i', 'ı'],
  ['h', 'ħ'],
  ['t', 'ŧ'],
  ['n', 'ŋ'],
  ['ss', 'ß'],
  ['ae', 'æ'],
  ['oe', 'œ'],
  ['th', 'þ'],
];
const mostSpellings = 16;

/**
 * The search in the words of FTS5: every term, and at least one of them in the record itself, not only in the name of its pupil. Words are
 * given as strings of letters and digits, so that nothing typed can be taken for an operator. Null when there is nothing to look for.
 * @param within where one of the terms must stand: in the record, or in what it is called
 */
export function matchWords(
  terms: readonly Term[],
  within: 'heading words' | 'heading' = 'heading words',
): string | null {
  if (terms.length === 0) return null;
  const each = terms.map(matchTerm);
  return `${each.join(' AND ')} AND ({${within}} : (${each.join(' OR ')}))`;
}

/** A search in the words of FTS5. */
export interface Match {
  /** What fits. */
  readonly all: string;
  /** What of it is called so. */
  readonly titled: string;
  /** The terms alone, each looked up once: enough to tell where they stand in a row that is known to fit. */
  readonly terms: string;
}

/** Null when there is nothing to look for. */
export function matchOf(terms: readonly Term[]): Match | null {
  const [all, titled] = [matchWords(terms), matchWords(terms, 'heading')];
  return all === null || titled === null ? null : { all, titled, terms: terms.map(matchTerm).join(' AND ') };
}

/**
 * The same for one word that stands as it was typed in very many rows: there it is not taken for the beginning of longer ones, whose lists
 * would all have to be put together first. What things and people are called is still found by its beginning ("may" finds Maya).
 */
export function matchOfCommonWord(word: Term): Match | null {
  const match = matchOf([{ ...word, isBeginning: false }]);
  return match && { ...match, titled: `{heading} : ${matchTerm(word)}` };
}

function matchTerm({ words, isBeginning }: Term): string {
  const end = isBeginning ? ' *' : '';
  const [only, ...others] = words;
  const spellings = only !== undefined && others.length === 0 ? spellingsOf(only) : [words.join(' ')];
  return `(${spellings.map((spelling) => `"${spelling}"${end}`).join(' OR ')})`;
}

/** `lukasz` also as `łukasz`, and `łukasz` also as `lukasz`: one letter changed at a time. */
export function spellingsOf(word: string): readonly string[] {
  const spellings = new Set([word]);
  let plain = word;
  for (const [typed, kept] of typedFor) plain = plain.replaceAll(kept, typed);
  spellings.add(plain);
  for (const [typed, kept] of typedFor) {
    for (
      let at = word.indexOf(typed);
      at >= 0 && spellings.size < mostSpellings;
      at = word.indexOf(typed, at + 1)
    )
      spellings.add(word.slice(0, at) + kept + word.slice(at + typed.length));
  }
  return [...spellings];
}
