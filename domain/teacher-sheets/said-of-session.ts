import { fold, tidy } from '../common/text';
import type { NotedSession, SessionMark } from '../sessions/model';
import { reasonName, type UsualReasonCode } from '../sessions/reasons';
import type { FilledRow } from './filled-rows';
import { type CalledPupil, readAway, readTook, readWhy, type TookPlace } from './read-session';

/** As long as a note of a session may be. */
const longestNote = 2000;

/** What the boxes of a session say. */
export interface SaidOfSession {
  readonly took: TookPlace;
  readonly reason: UsualReasonCode | null;
  readonly marks: readonly SessionMark[];
  readonly note: string | null;
  /** What the user should know before ticking it. */
  readonly remarks: readonly string[];
  /** Nothing was concluded that is not written. */
  readonly isSure: boolean;
  /** What must be mended before anything is kept. */
  readonly wrong: readonly string[];
}

export function readSaid(boxes: FilledRow['boxes'], called: readonly CalledPupil[]): SaidOfSession {
  const took = readTook(boxes.took ?? '');
  const away = readAway(boxes.away ?? '', called);
  const why = readWhy(boxes.why ?? '');
  const isMissing = took.kind === 'empty';
  const isHeldByNames = isMissing && away.marks.length > 0;
  const isMissed = isMissing && !isHeldByNames && why.reason !== null;
  const place: TookPlace = took.kind === 'value' ? took.value : isMissed ? 'no' : 'yes';
  const isNo = place === 'no';
  const note = noteOf(place, why, away.more);
  return {
    took: place,
    reason: place === 'yes' ? null : isNo ? (why.reason ?? 'other') : why.reason,
    marks: isNo ? [] : away.marks,
    note,
    remarks: [
      ...(isHeldByNames
        ? ['It does not say that it took place: taken as held, since somebody missed it.']
        : []),
      ...(isMissed
        ? ['It does not say that it did not take place: taken as not held, since a reason is written.']
        : []),
      ...(isNo && why.reason === null && why.words === null
        ? [`No reason is written: kept as “${reasonName('other')}”.`]
        : []),
      ...(isNo && away.marks.length > 0 ? ['It was not held, so nobody is marked as missing it.'] : []),
      ...(away.more === null
        ? []
        : ['There is more than names under “Who missed it”: it goes into the note.']),
    ],
    isSure: !isMissing && away.more === null,
    wrong: [
      ...(took.kind === 'unclear' ? [`Took place: ${took.why}.`] : []),
      ...(isMissing && !isHeldByNames && !isMissed ? ['Took place: it does not say whether it did.'] : []),
      ...away.unknown.map((piece) => `Who missed it: “${piece}” is not the name of a child in this session.`),
      ...((note?.length ?? 0) > longestNote ? [`The comment is longer than ${longestNote} characters.`] : []),
    ],
  };
}

/** A reason belongs to a session that was missed or shortened; beside one that was held it is a comment. */
function noteOf(
  took: TookPlace,
  { reason, words }: ReturnType<typeof readWhy>,
  more: string | null,
): string | null {
  const comment = took === 'yes' && reason !== null ? reasonName(reason) : null;
  const parts = [comment, words, more].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('; ');
}

/** What the register keeps of a session. */
export type KeptSession = Pick<NotedSession, 'state' | 'minutes' | 'reason' | 'note' | 'marks'>;

/** As the register would have it, where a session of this adult has so many minutes. */
export function asKept({ took, reason, marks, note }: SaidOfSession, planned: number): KeptSession {
  const said = { marks, note };
  if (took === 'no') return { state: 'not-held', minutes: null, reason, ...said };
  if (took === 'yes' || took.minutes >= planned)
    return { state: 'held', minutes: planned, reason: null, ...said };
  return { state: 'shortened', minutes: took.minutes, reason, ...said };
}

/** Whether the register has it already; only the marks of these children count, since others are on other sheets. */
export function isKeptAs(noted: KeptSession, said: KeptSession, pupilIds: readonly string[]): boolean {
  const marksOf = ({ marks }: KeptSession): string =>
    marks
      .filter(({ pupilId }) => pupilIds.includes(pupilId))
      .map(({ pupilId, mark, minutes }) => [pupilId, mark, minutes].join(' '))
      .sort()
      .join();
  // A session held in full keeps the minutes that were planned when it was noted.
  const isSame = noted.state === said.state && (said.state === 'held' || noted.minutes === said.minutes);
  return (
    isSame &&
    noted.reason === said.reason &&
    marksOf(noted) === marksOf(said) &&
    fold(noted.note ?? '').includes(fold(said.note ?? ''))
  );
}

/** Both notes, where there are two: nobody's words are lost. */
export function bothNotes(before: string | null, added: string | null): string | null {
  if (before === null || added === null) return before ?? added;
  return fold(before).includes(fold(added)) ? before : `${tidy(before)}; ${added}`;
}
