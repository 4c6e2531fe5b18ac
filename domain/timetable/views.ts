import { fold } from '../common/text';
import type { ViewKind } from './codes';
import type { Slot, TimetableWeek } from './week';

/** Whose timetable is shown. For a room, `id` is its name as it is folded. */
export interface View {
  readonly kind: ViewKind;
  readonly id: string;
}

/** The slots that a view shows. */
export function slotsOf(week: Pick<TimetableWeek, 'slots' | 'pupils'>, { kind, id }: View): Slot[] {
  switch (kind) {
    case 'assistant':
      return week.slots.filter(({ staffId }) => staffId === id);
    case 'pupil':
      return week.slots.filter((slot) => slot.pupilIds.includes(id));
    case 'class': {
      const pupils = new Set(week.pupils.filter(({ classId }) => classId === id).map((pupil) => pupil.id));
      return week.slots.filter(
        ({ classId, pupilIds }) => classId === id || pupilIds.some((pupilId) => pupils.has(pupilId)),
      );
    }
    case 'room':
      return week.slots.filter(({ place }) => place !== null && fold(place) === id);
  }
}

/** What can be chosen in a view: whoever has something in the timetable, hours or a contract comes first. */
export function viewChoices(
  week: TimetableWeek,
  kind: ViewKind,
): { readonly id: string; readonly name: string; readonly detail: string | null }[] {
  switch (kind) {
    case 'assistant': {
      const isKnown = ({ id, hours, contractMinutes }: TimetableWeek['staff'][number]): boolean =>
        hours.length > 0 || contractMinutes !== null || week.slots.some(({ staffId }) => staffId === id);
      const there = week.staff.filter((person) => person.active || isKnown(person));
      return [...there.filter(isKnown), ...there.filter((person) => !isKnown(person))].map(
        ({ id, name, role, grade }) => ({ id, name, detail: grade === null ? role : `${role}, ${grade}` }),
      );
    }
    case 'pupil': {
      const ids = new Set(week.slots.flatMap(({ pupilIds }) => pupilIds));
      const inIt = week.pupils.filter(({ id }) => ids.has(id));
      return [...inIt, ...week.pupils.filter(({ id }) => !ids.has(id))].map(({ id, name, classId }) => ({
        id,
        name,
        detail: week.classes.find((one) => one.id === classId)?.name ?? null,
      }));
    }
    case 'class':
      return week.classes.map(({ id, name }) => ({ id, name, detail: null }));
    case 'room': {
      const rooms = new Map<string, string>();
      for (const { place } of week.slots)
        if (place !== null && !rooms.has(fold(place))) rooms.set(fold(place), place);
      return [...rooms]
        .map(([id, name]) => ({ id, name, detail: null }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    }
  }
}
