import type { NamePattern } from './name-patterns';
import { canBeOneName, isBroken, type Word, wordsOf } from './words';

/** A name in a text: from its first character to after its last. */
export interface NameMatch {
  readonly from: number;
  readonly to: number;
  readonly target: Target;
}

/** What a pattern stands for: `isRemoved` decides, `keys` name everybody whom it may mean. */
export interface Target {
  readonly isRemoved: boolean;
  readonly keys: readonly string[];
}

interface Known {
  readonly pattern: NamePattern;
  readonly target: Target;
}

/** Words that kerning tore apart ('Am ira') are put together again only for names of at least so many letters. */
const leastTorn = 5;
const mostPieces = 14;

/**
 * Finds names in texts: whatever their case, accents, hyphens and line breaks. The longest name wins, so that 'Mrs Khan' who is kept is not
 * struck for 'Khan' who is not; of two that are equally long the one that is taken out wins.
 */
export class NameMatcher {
  private readonly byFirst = new Map<string, Known[]>();
  private longestWord = 0;

  /** @param patterns those of one target may repeat those of another: what is removed for one is removed */
  constructor(patterns: readonly (readonly [NamePattern, Target])[]) {
    const merged = new Map<string, Known>();
    for (const [pattern, target] of patterns) {
      const key = pattern.words.join(' ');
      const known = merged.get(key);
      merged.set(
        key,
        known
          ? { pattern: looser(known.pattern, pattern), target: both(known.target, target) }
          : { pattern, target },
      );
    }
    for (const known of merged.values()) {
      if (coversByInitial(known, merged)) continue;
      const first = known.pattern.words[0] ?? '';
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), known]);
      for (const word of known.pattern.words) this.longestWord = Math.max(this.longestWord, word.length);
    }
    for (const list of this.byFirst.values())
      list.sort((one, other) => lettersOf(other.pattern) - lettersOf(one.pattern));
  }

  /** Names in the order of the text; they do not overlap. */
  find(text: string): readonly NameMatch[] {
    const words = wordsOf(text);
    const matches: NameMatch[] = [];
    for (let at = 0; at < words.length;) {
      const found = this.longestAt(text, words, at);
      if (found) matches.push(found.match);
      at = found ? found.next : at + 1;
    }
    return matches;
  }

  private longestAt(
    text: string,
    words: readonly Word[],
    at: number,
  ): { readonly match: NameMatch; readonly next: number } | null {
    let best: { match: NameMatch; next: number } | null = null;
    for (const { folded, next } of this.piecesFrom(text, words, at)) {
      for (const { pattern, target } of this.byFirst.get(folded) ?? []) {
        if (pattern.needsCapital && words[at]?.isCapital !== true) continue;
        if (pattern.hasInitials && !mayBeInitial(text, words, at, folded)) continue;
        const end = this.rest(text, words, next, pattern, 1);
        if (end === null) continue;
        const from = words[at]?.from ?? 0;
        const to = words[end - 1]?.to ?? from;
        if (best && (best.match.to > to || (best.match.to === to && best.match.target.isRemoved))) continue;
        best = { match: { from, to, target }, next: end };
      }
    }
    return best;
  }

  /** The index after the last word when the rest of a pattern stands here. */
  private rest(
    text: string,
    words: readonly Word[],
    at: number,
    pattern: NamePattern,
    index: number,
  ): number | null {
    const wanted = pattern.words[index];
    if (wanted === undefined) return at;
    const [before, here] = [words[at - 1], words[at]];
    if (!before || !here) return null;
    const between = text.slice(before.to, here.from);
    if (!canBeOneName(before, between)) return null;
    // 'Sam S' is Sam Smith, 'Sam’s' is not.
    if (wanted.length === 1 && index === pattern.words.length - 1 && /['‘’ʼ`´]/.test(between)) return null;
    for (const { folded, next } of this.piecesFrom(text, words, at)) {
      if (folded !== wanted) continue;
      if (pattern.hasInitials && !mayBeInitial(text, words, at, folded)) continue;
      const end = this.rest(text, words, next, pattern, index + 1);
      if (end !== null) return end;
    }
    return null;
  }

  /** The word that begins here: as it stands, and put together with what was broken off or torn off. */
  private *piecesFrom(
    text: string,
    words: readonly Word[],
    at: number,
  ): Generator<{ readonly folded: string; readonly next: number }> {
    let word = words[at];
    let folded = word?.folded ?? '';
    yield { folded, next: at + 1 };
    let isTorn = false;
    for (let next = at + 1; next < words.length && next - at < mostPieces; next += 1) {
      const following = words[next];
      if (!word || !following) return;
      const between = text.slice(word.to, following.from);
      if (!isBroken(between)) {
        if (between !== ' ' && between !== '') return;
        isTorn = true;
      }
      folded += following.folded;
      if (folded.length > this.longestWord) return;
      if (!isTorn || folded.length >= leastTorn) yield { folded, next: next + 1 };
      word = following;
    }
  }
}

/** 'Amelia A' who is kept could be 'Amelia' who is not, and a word after it: an initial alone keeps no name that is taken out. */
function coversByInitial({ pattern, target }: Known, all: ReadonlyMap<string, Known>): boolean {
  if (target.isRemoved || !pattern.hasInitials || pattern.words.at(-1)?.length !== 1) return false;
  return all.get(pattern.words.slice(0, -1).join(' '))?.target.isRemoved === true;
}

/** A single letter is an initial as a capital, or where a full stop ties it to its neighbour: 'a.brooks', 'amelia.b'. */
function mayBeInitial(text: string, words: readonly Word[], at: number, folded: string): boolean {
  const word = words[at];
  if (folded.length > 1 || !word) return true;
  return (
    word.isCapital ||
    /\.\p{L}/u.test(text.slice(word.to, word.to + 2)) ||
    /\p{L}\./u.test(text.slice(Math.max(0, word.from - 2), word.from))
  );
}

function both(one: Target, other: Target): Target {
  return {
    isRemoved: one.isRemoved || other.isRemoved,
    keys: [...new Set([...one.keys, ...other.keys])],
  };
}

function looser(one: NamePattern, other: NamePattern): NamePattern {
  return {
    words: one.words,
    needsCapital: one.needsCapital && other.needsCapital,
    hasInitials: one.hasInitials && other.hasInitials,
  };
}

function lettersOf({ words }: NamePattern): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
