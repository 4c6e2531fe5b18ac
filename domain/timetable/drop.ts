import { listInWords } from '../common/text';
import { type Band, startIn } from './bands';
import { clashShort } from './clash-words';
import { clashesWith } from './move';
import { type SchoolDay, stretchInWords } from './times';
import type { Slot, TimetableWeek, WeekLine, WeekRun } from './week';

/** What is dragged: something in the timetable, or a session that is not in it yet. */
export type Dragged =
  | { readonly kind: 'slot'; readonly slot: Slot }
  | { readonly kind: 'line'; readonly run: WeekRun; readonly line: WeekLine };

/** What an id names; null when it is no longer there. */
export function draggedOf(week: Pick<TimetableWeek, 'slots' | 'runs'>, id: string | null): Dragged | null {
  const slot = week.slots.find((one) => one.id === id);
  if (slot !== undefined) return { kind: 'slot', slot };
  for (const run of week.runs) {
    const line = run.lines.find((one) => one.id === id);
    if (line !== undefined) return { kind: 'line', run, line };
  }
  return null;
}

/** A session as a slot; its id is the line's as long as it has none of its own. */
function sessionSlot(
  week: Pick<TimetableWeek, 'monday'>,
  { run, line }: { readonly run: WeekRun; readonly line: WeekLine },
  time: Pick<Slot, 'staffId' | 'day' | 'from'>,
): Slot {
  return {
    ...time,
    id: line.id,
    to: time.from + line.minutesPerSession,
    kind: 'provision',
    runId: run.id,
    lineId: line.id,
    classId: run.classId,
    pupilId: null,
    ehcItemId: null,
    what: null,
    place: run.place,
    fromOn: week.monday,
    toOn: null,
    pupilIds: run.pupilIds,
  };
}

/** What is dragged as it would stand when it is dropped into a band of a day, with whoever it is then. */
export function droppedSlot(
  week: TimetableWeek,
  dragged: Dragged,
  { band, day, staffId }: { readonly band: Band; readonly day: SchoolDay; readonly staffId: string },
): Slot {
  const minutes =
    dragged.kind === 'slot' ? dragged.slot.to - dragged.slot.from : dragged.line.minutesPerSession;
  const own = dragged.kind === 'slot' ? dragged.slot.id : null;
  const others = week.slots.filter((slot) => slot.staffId === staffId && slot.id !== own);
  const from = startIn(band, minutes, day, others);
  if (dragged.kind === 'slot') return { ...dragged.slot, staffId, day, from, to: from + minutes };
  return sessionSlot(week, dragged, { staffId, day, from });
}

/** What it would mean to put a slot there. */
export interface DropWords {
  /** '9.00 to 9.30: free', '9.00 to 9.30: double-booked and room twice'. */
  readonly words: string;
  /** 'Free', or the first clash. */
  readonly short: string;
  readonly isFree: boolean;
}

export function dropWords(week: TimetableWeek, slot: Slot): DropWords {
  const kinds = [...new Set(clashesWith(week, slot).map(({ kind }) => clashShort[kind]))];
  const [first] = kinds;
  const what = first === undefined ? 'free' : listInWords(kinds.map((kind) => kind.toLowerCase()));
  return { words: `${stretchInWords(slot)}: ${what}`, short: first ?? 'Free', isFree: first === undefined };
}
