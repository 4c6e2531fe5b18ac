import type { Target } from './name-matcher';
import { type NamePattern, namePatterns, ownWordsOf, phrasePattern } from './name-patterns';
import { type KnownPerson, type NameDecision, ruleOf } from './people';
import { wordsOf } from './words';

/** What is decided about names: everybody who is known, what the user chose against the rule, and words of the user's own. */
export interface NameChoices {
  readonly pupil: KnownPerson;
  readonly people: readonly KnownPerson[];
  /** By a person's key. */
  readonly decisions: ReadonlyMap<string, NameDecision>;
  readonly ownWords: readonly string[];
  /** Ways to write the address that a copy does not give. */
  readonly home?: readonly string[];
}

/** The key under which what the user added is counted. */
export function ownWordsKey(words: string): string {
  return `own:${words}`;
}

/** The rule's decision unless the user made one. */
export function decisionOf(person: KnownPerson, decisions: ReadonlyMap<string, NameDecision>): NameDecision {
  return decisions.get(person.key) ?? ruleOf(person.kind).decision;
}

/** All names of a copy with what happens to them. The child's own names are known too, so that they are never taken for somebody else's. */
export function patternsFor({
  pupil,
  people,
  decisions,
  ownWords,
  home = [],
}: NameChoices): readonly (readonly [NamePattern, Target])[] {
  const own = ownWordsOf(pupil);
  const patterns: (readonly [NamePattern, Target])[] = [];
  const known = new Set<string>();
  for (const pattern of namePatterns(pupil, new Set())) {
    known.add(pattern.words.join(' '));
    // 'Mrs Tate' is the child's mother, not the child; alone the child's names stand for nobody else anyway.
    if (pattern.words.length > 1) patterns.push([pattern, { isRemoved: false, keys: [] }]);
  }
  for (const person of people) {
    const target = { isRemoved: decisionOf(person, decisions) === 'redact', keys: [person.key] };
    for (const pattern of namePatterns(person, own, target.isRemoved)) {
      if (!known.has(pattern.words.join(' '))) patterns.push([pattern, target]);
    }
  }
  for (const words of ownWords) {
    const pattern = phrasePattern(words);
    if (pattern) patterns.push([pattern, { isRemoved: true, keys: [ownWordsKey(words)] }]);
  }
  for (const phrase of home) {
    const pattern = phrasePattern(phrase);
    if (pattern) patterns.push([pattern, { isRemoved: true, keys: [] }]);
  }
  return patterns;
}

/** Why words cannot be added to what is taken out; null when they can. */
export function ownWordsProblem(words: string): string | null {
  const split = wordsOf(words).map(({ folded }) => folded);
  if (split.length === 0) return 'Type a word or a name with letters or figures.';
  if (split.includes('removed'))
    return '“removed” stands where something was taken out, and cannot be taken out itself.';
  if (split.length === 1 && (split[0]?.length ?? 0) < 2)
    return 'One letter alone would be taken out everywhere. Type more of it.';
  return null;
}
