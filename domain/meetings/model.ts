import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { chosenDate, optional, optionalDate, optionalText, yesOrNo } from '../pupils/field-schemas';
import { type Coded, codesOf } from '../pupils/codes';

/** How a meeting was held. */
export type MeetingWay = 'in-school' | 'telephone' | 'online' | 'home-visit';
export const meetingWays: readonly Coded<MeetingWay>[] = [
  { code: 'in-school', name: 'In school' },
  { code: 'telephone', name: 'By telephone' },
  { code: 'online', name: 'Online' },
  { code: 'home-visit', name: 'At home' },
];

/** What can be typed about a meeting with parents. */
export const meetingFields = {
  heldOn: chosenDate('Enter the day of the meeting.', 'The day'),
  how: optional(z.enum(codesOf(meetingWays), { error: 'Choose how you met.' })),
  attended: optionalText('Who was there', 1000),
  parentWords: optionalText('What the parents said', 10_000),
  notes: optionalText('The notes', 10_000),
  agreed: optionalText('What was agreed', 10_000),
  /** Whether it is one of the three of the year; a word at the gate is kept but not counted. */
  counts: yesOrNo('Say whether it counts.'),
  nextOn: optionalDate('The day of the next meeting'),
} as const;
export type MeetingField = keyof typeof meetingFields;
export const meetingFieldNames = Object.keys(meetingFields) as [MeetingField, ...MeetingField[]];

export interface ParentMeeting {
  readonly id: string;
  readonly heldOn: IsoDate;
  readonly how: MeetingWay | null;
  readonly attended: string | null;
  readonly parentWords: string | null;
  readonly notes: string | null;
  readonly agreed: string | null;
  readonly counts: boolean;
  readonly nextOn: IsoDate | null;
}

/** A child whose parents are met, as lists and papers name her. */
export interface MeetingPupil {
  readonly id: string;
  readonly name: string;
  readonly calledName: string;
  readonly yearAndClass: string;
  readonly schoolId: string;
  readonly schoolName: string;
}
