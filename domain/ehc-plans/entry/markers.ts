import { capital } from '../../common/text';
import type { SectionLetter } from '../sections';

/** What an item begins with: 'E1.', '2)', '•'. */
export interface Marker {
  /** As written, without the spaces after it. */
  readonly written: string;
  /** What follows it on its line. */
  readonly rest: string;
  /** Places its number among the others of its kind: [2] for 'E2', [1, 3] for 'F1.3'; empty for a bullet. */
  readonly place: readonly number[];
}

/** What the words 'Outcome 1' and the like stand for, by section. */
const wordsFor: Readonly<Partial<Record<SectionLetter, string>>> = {
  B: 'need',
  C: 'need',
  D: 'need',
  E: 'outcome',
  F: 'provision',
  G: 'provision',
  H1: 'provision',
  H2: 'provision',
};

const bullet = /^([•●▪■◦‣∙·*–—-]|o(?=\s+\p{Lu}))\s+(?=\S)/u;
const refInWords = /^(?:need|outcome|provision)\s+\d{1,2}\s*[.):–-]/i;
const anyRef = /^(?:H[12][.\s]\s?\d{1,2}|[A-G]\s?\d{1,2})(?:\.\d{1,2})?\s*[.):]?(?:\s|$)/;

/** Whether a line begins as an item of any section does: it is not the end of the line before. */
export function beginsSomething(line: string): boolean {
  return (
    bullet.test(line) ||
    anyRef.test(line) ||
    refInWords.test(line) ||
    /^\(?(?:\d{1,2}|[a-z])[.)]\s/.test(line)
  );
}

export function bulletAt(line: string): Marker | null {
  const written = bullet.exec(line)?.[1];
  return written === undefined ? null : { written, rest: line.slice(written.length).trimStart(), place: [] };
}

/** 'E1', 'E 1.', 'F1.2:', 'H1.3', 'Outcome 1:' at the beginning of a line of that section. */
export function refAt(line: string, letter: SectionLetter): Marker | null {
  const stem = /\d$/.test(letter) ? String.raw`${letter}[.\s]\s?` : String.raw`${letter}\s?`;
  const word = wordsFor[letter];
  const start =
    word === undefined
      ? `(?:${stem})`
      : String.raw`(?:${stem}|(?:${word}|${capital(word)}|${word.toUpperCase()})\s+)`;
  const found = new RegExp(String.raw`^${start}(\d{1,2})(?:\.(\d{1,2}))?(?!\d)\s*([.):–-]?)(?=\s|$)`).exec(
    line,
  );
  if (!found) return null;
  const place = [Number(found[1]), ...(found[2] === undefined ? [] : [Number(found[2])])];
  return { written: found[0].trim(), rest: line.slice(found[0].length).trimStart(), place };
}

/** '1.', '(2)', 'a)' at the beginning of a line; letters count as a = 1. */
export function numberAt(line: string, kind: 'figure' | 'letter'): Marker | null {
  const found = /^\(?(\d{1,2}|[a-z])[.)](?=\s+\S)/.exec(line);
  const sign = found?.[1];
  if (found === null || sign === undefined) return null;
  const isFigure = /\d/.test(sign);
  if (isFigure !== (kind === 'figure')) return null;
  const number = isFigure ? Number(sign) : sign.charCodeAt(0) - 96;
  return { written: found[0], rest: line.slice(found[0].length).trimStart(), place: [number] };
}

/** Whether one number comes after another: 'E3' after 'E1', 'F1.2' after 'F1'. */
export function comesAfter(place: readonly number[], other: readonly number[]): boolean {
  for (let index = 0; index < Math.max(place.length, other.length); index += 1) {
    const difference = (place[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
