import type { PeriodKind } from './codes';

/** A usual day of an English primary school, to begin with: every time can be changed. */
export const usualDay: readonly {
  readonly name: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly kind: PeriodKind;
}[] = [
  { name: 'Registration', startsAt: '08:50', endsAt: '09:00', kind: 'registration' },
  { name: 'Lesson 1', startsAt: '09:00', endsAt: '10:00', kind: 'lesson' },
  { name: 'Assembly', startsAt: '10:00', endsAt: '10:20', kind: 'lesson' },
  { name: 'Break', startsAt: '10:20', endsAt: '10:35', kind: 'break' },
  { name: 'Lesson 2', startsAt: '10:35', endsAt: '11:20', kind: 'lesson' },
  { name: 'Lesson 3', startsAt: '11:20', endsAt: '12:10', kind: 'lesson' },
  { name: 'Lunch', startsAt: '12:10', endsAt: '13:10', kind: 'lunch' },
  { name: 'Lesson 4', startsAt: '13:10', endsAt: '14:10', kind: 'lesson' },
  { name: 'Lesson 5', startsAt: '14:10', endsAt: '15:10', kind: 'lesson' },
  { name: 'Story and home time', startsAt: '15:10', endsAt: '15:20', kind: 'registration' },
];

/** Subjects of a primary school's week to choose from (National curriculum in England, 2014); any other may be typed. */
export const usualSubjects: readonly string[] = [
  'English',
  'Phonics',
  'Reading',
  'Mathematics',
  'Science',
  'History',
  'Geography',
  'Art and design',
  'Design and technology',
  'Computing',
  'Music',
  'Physical education',
  'Languages',
  'Religious education',
  'PSHE and relationships',
  'Assembly',
  'Choosing time',
];
