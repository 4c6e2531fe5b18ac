import { listInWords } from '../common/text';
import type { NameOf, Slot, TimetableWeek } from './week';

type Known = Pick<TimetableWeek, 'staff' | 'pupils' | 'classes' | 'runs'>;

export function staffName(week: Pick<TimetableWeek, 'staff'>, id: string | null): string {
  return week.staff.find((person) => person.id === id)?.name ?? 'Somebody who has left';
}

export function pupilName(week: Pick<TimetableWeek, 'pupils'>, id: string, nameOf: NameOf): string {
  const pupil = week.pupils.find((one) => one.id === id);
  return pupil === undefined ? 'a pupil who has left' : nameOf(pupil.name);
}

export function className(week: Pick<TimetableWeek, 'classes'>, id: string | null): string | null {
  return week.classes.find((one) => one.id === id)?.name ?? null;
}

/** What a slot is, in few words: 'Tidal Talk', 'In class 4D', 'With Maya O’Brien-Tate', 'Break'. */
export function slotTitle(week: Known, slot: Slot, nameOf: NameOf): string {
  switch (slot.kind) {
    case 'provision':
      return week.runs.find(({ id }) => id === slot.runId)?.name ?? slot.what ?? 'A run that has ended';
    case 'class':
      return `In class ${className(week, slot.classId) ?? '(not chosen)'}`;
    case 'pupil':
      return slot.pupilId === null ? 'With one pupil' : `With ${pupilName(week, slot.pupilId, nameOf)}`;
    case 'break':
      return slot.what ?? 'Break';
    case 'duty':
      return slot.what ?? 'Duty';
    case 'other':
      return slot.what ?? 'Not said what';
  }
}

/** Where it is: 'in class 4D', 'Library'; null where nothing is entered. */
export function slotPlace(week: Known, slot: Slot): string | null {
  if (slot.kind === 'class') return slot.place;
  const inClass = className(week, slot.classId);
  const parts = [inClass === null ? null : `in class ${inClass}`, slot.place].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

const mostNames = 6;

/** Who it is for, by name up to six: 'Maya, Łukasz and Zoë', '8 pupils'; null for nobody in particular. */
export function slotPupils(week: Known, slot: Slot, nameOf: NameOf): string | null {
  if (slot.kind !== 'provision' || slot.pupilIds.length === 0) return null;
  if (slot.pupilIds.length > mostNames) return `${slot.pupilIds.length} pupils`;
  return listInWords(slot.pupilIds.map((id) => pupilName(week, id, nameOf)));
}
