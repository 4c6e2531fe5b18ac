import type { Coded } from '../pupils/codes';

/** What somebody does at a time of the week. */
export type SlotKind = 'provision' | 'class' | 'pupil' | 'break' | 'duty' | 'other';
export const slotKinds: readonly Coded<SlotKind>[] = [
  { code: 'provision', name: 'A session of provision' },
  { code: 'class', name: 'With a class' },
  { code: 'pupil', name: 'With one pupil' },
  { code: 'break', name: 'Break' },
  { code: 'duty', name: 'Duty' },
  { code: 'other', name: 'Something else' },
];

/** What a stretch of the school day is. */
export type PeriodKind = 'lesson' | 'break' | 'lunch' | 'registration';
export const periodKinds: readonly Coded<PeriodKind>[] = [
  { code: 'registration', name: 'Registration' },
  { code: 'lesson', name: 'Lesson' },
  { code: 'break', name: 'Break' },
  { code: 'lunch', name: 'Lunch' },
];

/** How well support was seen to work. */
export type EffectCode = 'strong' | 'some' | 'little';
export const effects: readonly Coded<EffectCode>[] = [
  { code: 'strong', name: 'Works well' },
  { code: 'some', name: 'Works in part' },
  { code: 'little', name: 'Works little' },
];

/** By whom or what a timetable is shown. */
export type ViewKind = 'assistant' | 'pupil' | 'class' | 'room';
export const viewKinds: readonly Coded<ViewKind>[] = [
  { code: 'assistant', name: 'By assistant' },
  { code: 'pupil', name: 'By pupil' },
  { code: 'class', name: 'By class' },
  { code: 'room', name: 'By room' },
];
