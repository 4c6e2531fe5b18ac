import { minuteOf, type SchoolDay, timeOf } from '../../domain/timetable/times';
import type { SlotValues } from '../../domain/timetable/model';
import { draggedOf } from '../../domain/timetable/drop';
import type { View } from '../../domain/timetable/views';
import type { Slot, TimetableWeek } from '../../domain/timetable/week';

/** What the dialog begins with: an entry that is there, a session to be placed, or nothing. */
export type SlotStart =
  | { readonly kind: 'slot'; readonly slotId: string }
  | {
      readonly kind: 'line';
      readonly lineId: string;
      readonly view: View | null;
      readonly time?: { readonly day: SchoolDay; readonly from: number };
    }
  | { readonly kind: 'new'; readonly view: View | null };

/** What is typed in the dialog. */
export interface SlotDraft extends Omit<SlotValues, 'staffId' | 'what' | 'place' | 'fromOn'> {
  readonly staffId: string | null;
  readonly what: string;
  readonly place: string;
  readonly fromOn: string | null;
}

const usualStart = 9 * 60;
const usualMinutes = 30;

export function draftOf(week: TimetableWeek, start: SlotStart): SlotDraft {
  const empty = emptyDraft(week);
  switch (start.kind) {
    case 'slot': {
      const slot = week.slots.find(({ id }) => id === start.slotId);
      return slot === undefined ? empty : draftOfSlot(slot);
    }
    case 'line': {
      const dragged = draggedOf(week, start.lineId);
      if (dragged?.kind !== 'line') return empty;
      const { day = 1, from = usualStart } = start.time ?? {};
      return {
        ...empty,
        kind: 'provision',
        lineId: dragged.line.id,
        staffId: dragged.line.staffId ?? (start.view?.kind === 'assistant' ? start.view.id : null),
        day,
        startsAt: timeOf(from),
        endsAt: timeOf(from + dragged.line.minutesPerSession),
        classId: dragged.run.classId,
        place: dragged.run.place ?? '',
      };
    }
    case 'new':
      return { ...empty, ...ofView(week, start.view) };
  }
}

function emptyDraft(week: TimetableWeek): SlotDraft {
  return {
    staffId: null,
    day: 1,
    startsAt: timeOf(usualStart),
    endsAt: timeOf(usualStart + usualMinutes),
    kind: 'class',
    lineId: null,
    classId: null,
    pupilId: null,
    ehcItemId: null,
    what: '',
    place: '',
    fromOn: week.monday,
    toOn: null,
  };
}

function ofView(week: TimetableWeek, view: View | null): Partial<SlotDraft> {
  switch (view?.kind) {
    case 'assistant':
      return { staffId: view.id };
    case 'pupil':
      return {
        kind: 'pupil',
        pupilId: view.id,
        classId: week.pupils.find(({ id }) => id === view.id)?.classId ?? null,
      };
    case 'class':
      return { classId: view.id };
    default:
      return {};
  }
}

function draftOfSlot(slot: Slot): SlotDraft {
  const { id: _, from, to, runId: _run, pupilIds: _pupils, ...rest } = slot;
  return {
    ...rest,
    startsAt: timeOf(from),
    endsAt: timeOf(to),
    what: slot.what ?? '',
    place: slot.place ?? '',
  };
}

/** The draft as it would stand in the week; null while a part of it is missing. */
export function slotOfDraft(
  week: TimetableWeek,
  draft: SlotDraft,
  id: string,
  times: { readonly startsAt: string | null; readonly endsAt: string | null },
): Slot | null {
  const { startsAt, endsAt } = times;
  const { staffId, fromOn } = draft;
  if (staffId === null || fromOn === null || startsAt === null || endsAt === null || startsAt >= endsAt)
    return null;
  const run = week.runs.find(({ lines }) => lines.some((line) => line.id === draft.lineId));
  const pupils = draft.kind === 'provision' ? run?.pupilIds : draft.kind === 'pupil' ? [draft.pupilId] : [];
  return {
    ...draft,
    id,
    staffId,
    fromOn,
    from: minuteOf(startsAt),
    to: minuteOf(endsAt),
    runId: run?.id ?? null,
    what: draft.what === '' ? null : draft.what,
    place: draft.place.trim() === '' ? null : draft.place,
    pupilIds: (pupils ?? []).filter((pupilId) => pupilId !== null),
  };
}
