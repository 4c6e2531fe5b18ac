import type { IsoDate } from '../common/calendar-date';
import { fold, tidy } from '../common/text';
import type { ProgressEntry } from '../support-plans/model';
import { progressInWords } from '../support-plans/words';
import type { FilledRow } from './filled-rows';
import {
  type BroughtEntry,
  type HereNow,
  type ItemDraft,
  type OutcomeNow,
  remarksOfMatch,
  whoOf,
} from './items';
import { readDay, readRating, type Reading, readValue } from './read-cells';
import type { SheetRow, TeacherSheet } from './sheet';

/** As long as a note of progress may be. */
const longestNote = 5000;

/** What a filled row says of a target; null where its boxes are empty. */
export function targetItem(filled: FilledRow, sheet: TeacherSheet, here: HereNow): ItemDraft | null {
  const { row, boxes, place } = filled;
  const read = readBoxes(boxes, row.unit, here.today);
  const base = {
    ...{ ref: row.ref, place, who: whoOf(row, here), about: row.texts[1] ?? '' },
    ...{
      entries: [],
      sessions: [],
      named: [],
      besides: [],
      isSuggested: false,
      observedOn: read.on ?? here.today,
    },
  };
  if (read.isEmpty) return null;
  const remarks = [...remarksOfMatch(filled), ...read.remarks];
  const now = here.outcomes.get(row.outcomeId ?? '');
  const isOnRoll = here.pupilNames.has(row.pupilId ?? '');
  const said = { value: read.value, rating: read.rating, note: read.note };
  const says = progressInWords({ ...unkept, ...said }, row.unit);
  if (now === undefined || !isOnRoll) {
    const why = isOnRoll ? 'This target is no longer in the plan.' : 'This child is no longer on roll.';
    return { ...base, state: 'unplaced', says, remarks: [...remarks, why] };
  }
  if (read.isWrong || says === '') return { ...base, state: 'unclear', says, remarks };
  const entry: BroughtEntry = {
    outcomeId: row.outcomeId ?? '',
    observedOn: base.observedOn,
    ...said,
    seenBy: sheet.teacherName,
  };
  const item = { ...base, says, entries: [entry] };
  if (now.entries.some((one) => isSame(one, entry, read.on === null ? sheet.madeOn : null)))
    return { ...item, entries: [], state: 'here', remarks: remarksOfMatch(filled) };
  const besides = now.entries
    .filter(({ observedOn }) => observedOn === entry.observedOn)
    .map((one) => progressInWords(one, now.unit));
  const more = changedSince(now, row);
  return {
    ...item,
    state: besides.length > 0 ? 'conflict' : 'new',
    besides,
    remarks: [...remarks, ...more],
    isSuggested: besides.length === 0 && more.length === 0 && filled.by !== 'changed-words',
  };
}

const unkept = { id: '', outcomeId: '', observedOn: '', seenBy: null, documentId: null };

interface ReadBoxes extends Pick<ProgressEntry, 'value' | 'rating' | 'note'> {
  /** Null where no day is written. */
  readonly on: IsoDate | null;
  readonly remarks: readonly string[];
  readonly isEmpty: boolean;
  /** Something was written that must be mended before anything is kept. */
  readonly isWrong: boolean;
}

function readBoxes(boxes: FilledRow['boxes'], unit: string | null, today: IsoDate): ReadBoxes {
  const value = readValue(boxes.value ?? '', unit);
  const rating = readRating(boxes.rating ?? '');
  const on = readDay(boxes.on ?? '', today);
  const typed = tidy(boxes.note ?? '');
  const [worded, measured] = [value.kind === 'unclear' ? tidy(boxes.value ?? '') : null, known(value)];
  const note = [worded ?? measured?.more ?? null, typed === '' ? null : typed]
    .filter((text) => text !== null)
    .join('; ');
  const isLong = note.length > longestNote;
  return {
    value: measured?.value ?? null,
    rating: known(rating),
    note: note === '' ? null : note,
    on: known(on),
    remarks: [
      ...(worded === null ? [] : [`Today’s value: “${worded}” is not a number. It goes into the note.`]),
      ...(rating.kind === 'unclear' ? [`Rating: ${rating.why}.`] : []),
      ...(on.kind === 'unclear' ? [`Date seen: ${on.why}.`] : []),
      ...(on.kind === 'empty' ? ['No day is written: it is kept under today.'] : []),
      ...(isLong ? [`The comment is longer than ${longestNote} characters.`] : []),
    ],
    isEmpty: value.kind === 'empty' && rating.kind === 'empty' && typed === '',
    isWrong: rating.kind === 'unclear' || on.kind === 'unclear' || isLong,
  };
}

function known<Value>(reading: Reading<Value>): Value | null {
  return reading.kind === 'value' ? reading.value : null;
}

/** Whether an entry is there already; where the sheet gave no day, on any day since it was given out. */
function isSame(one: ProgressEntry, other: BroughtEntry, since: IsoDate | null): boolean {
  const isDay = since === null ? one.observedOn === other.observedOn : one.observedOn >= since;
  return (
    isDay &&
    one.value === other.value &&
    one.rating === other.rating &&
    fold(one.note ?? '') === fold(other.note ?? '')
  );
}

/** Why what was written may not fit the target as it is now. */
function changedSince(now: OutcomeNow, { planText, unit }: SheetRow): readonly string[] {
  const isReworded = fold(now.text) !== fold(planText ?? '');
  return [
    ...(isReworded ? [`The target has been reworded since: “${now.text}”.`] : []),
    ...(fold(now.unit ?? '') === fold(unit ?? '') ? [] : ['The unit of this target was changed since.']),
    ...(now.isRunning ? [] : ['The plan was reviewed since the sheet was given out.']),
  ];
}
