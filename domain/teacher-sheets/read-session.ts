import { fold, tidy, tidyLine } from '../common/text';
import type { SessionMark } from '../sessions/model';
import { type UsualReasonCode, usualReasons } from '../sessions/reasons';
import { empty, got, isBlank, type Reading, unclear } from './read-cells';

/** Whether a session took place: as planned, not at all, or so many minutes of it. */
export type TookPlace = 'yes' | 'no' | { readonly minutes: number };

/** A bare number below this could as well count sessions. */
const fewestBareMinutes = 5;

/** 'Yes', 'y', '✓', 'no', '15', '15 min'. */
export function readTook(raw: string): Reading<TookPlace> {
  const text = tidyLine(raw);
  if (text === '') return empty;
  if (/^(?:y|yes|yep|held|done|took place|✓|✔|true)\.?$/iu.test(text)) return got('yes');
  if (/^(?:n|no|nope|not held|none|false|✗|✘|0)\.?$/iu.test(text)) return got('no');
  const found = /^(\d{1,4})(?:\.0)?\s*(m|mins?|minutes?)?\.?$/i.exec(text);
  const minutes = Number(found?.[1] ?? 0);
  if (minutes === 0 || (found?.[2] === undefined && minutes < fewestBareMinutes))
    return isBlank(text) ? empty : unclear(`“${text}” is neither yes, no nor a number of minutes`);
  return got({ minutes });
}

/** A child of a row under one of the names by which a teacher may call her. */
export interface CalledPupil {
  readonly pupilId: string;
  readonly name: string;
}

export interface AwayReading {
  readonly marks: readonly SessionMark[];
  /** What stands beside the names and is not understood: 'Wren (at the dentist)'. */
  readonly more: string | null;
  /** What is the name of nobody in the row. */
  readonly unknown: readonly string[];
}

/** 'Wren', 'Wren and Ida', 'Wren refused; Ida 10 min', 'all', 'nobody'. */
export function readAway(raw: string, called: readonly CalledPupil[]): AwayReading {
  const text = tidy(raw);
  if (isBlank(tidyLine(text)) || /^(?:none|no one|nobody|noone|0)\.?$/i.test(text))
    return { marks: [], more: null, unknown: [] };
  if (/^(?:all|everyone|everybody)\.?$/i.test(text)) {
    const ids = [...new Set(called.map(({ pupilId }) => pupilId))];
    return { marks: ids.map((pupilId) => absent(pupilId)), more: null, unknown: [] };
  }
  const pieces = text
    .split(/[,;&+\n]|\band\b/iu)
    .map(tidyLine)
    .filter((piece) => piece !== '');
  const read = pieces.map((piece) => ({ piece, found: markIn(piece, called) }));
  const marks = new Map(
    read.flatMap(({ found }) => (found === null ? [] : [[found.mark.pupilId, found.mark]])),
  );
  return {
    marks: [...marks.values()],
    more: read.some(({ found }) => found?.isMore === true) ? tidyLine(text) : null,
    unknown: read.filter(({ found }) => found === null).map(({ piece }) => piece),
  };
}

function absent(pupilId: string): SessionMark {
  return { pupilId, mark: 'absent', minutes: null };
}

function markIn(
  piece: string,
  called: readonly CalledPupil[],
): { readonly mark: SessionMark; readonly isMore: boolean } | null {
  const words = fold(piece);
  const fitting = called
    .filter(
      ({ name }) =>
        words === fold(name) || new RegExp(`^${literal(fold(name))}[^\\p{L}\\p{N}]`, 'u').test(words),
    )
    .sort((one, other) => other.name.length - one.name.length);
  const longest = fitting.filter(({ name }) => name.length === fitting[0]?.name.length);
  const [first] = longest;
  // Two children who are called the same are told apart by nobody.
  if (first === undefined || longest.some(({ pupilId }) => pupilId !== first.pupilId)) return null;
  const rest = words.slice(fold(first.name).length).replace(/^[\s():.-]+|[\s().]+$/g, '');
  const minutes = /^(?:had )?(\d{1,3}) ?(?:m|mins?|minutes?)$/.exec(rest)?.[1];
  if (minutes !== undefined && Number(minutes) > 0)
    return { mark: { pupilId: first.pupilId, mark: 'part', minutes: Number(minutes) }, isMore: false };
  if (/^(?:refused|did ?n[o']t want to)$/.test(rest.replace('did not', "didn't")))
    return { mark: { pupilId: first.pupilId, mark: 'refused', minutes: null }, isMore: false };
  return { mark: absent(first.pupilId), isMore: !['', 'absent', 'away'].includes(rest) };
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** One of the usual reasons, and what else was written. */
export interface WhyReading {
  readonly reason: UsualReasonCode | null;
  readonly words: string | null;
}

/** 'Trip or event', 'Staff absent: course', 'hall in use'. */
export function readWhy(raw: string): WhyReading {
  const text = tidyLine(raw);
  if (isBlank(text)) return { reason: null, words: null };
  const found = usualReasons.find(({ name }) => fold(text).startsWith(fold(name)));
  if (found === undefined) return { reason: null, words: text };
  const rest = text.slice(found.name.length).replace(/^[\s:;,.–—-]+/, '');
  return { reason: found.code, words: rest === '' ? null : rest };
}
