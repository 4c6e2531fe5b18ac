import { formatDateLong } from '../common/date-words';
import { initialsOf } from '../common/initials';
import { type MeetingPupil, meetingWays, type ParentMeeting } from '../meetings/model';

/** The notes of a meeting with parents on one side of A4, to be signed. What is not known has room to write. */
export interface MeetingPaper {
  readonly paper: 'meeting';
  readonly schoolName: string;
  readonly name: string;
  readonly initials: string;
  readonly yearAndClass: string;
  readonly isBlank: boolean;
  readonly facts: readonly { readonly label: string; readonly value: string | null }[];
  readonly parts: readonly { readonly title: string; readonly text: string | null; readonly lines: number }[];
}

export function meetingPaper(pupil: MeetingPupil, meeting: ParentMeeting | null): MeetingPaper {
  return {
    paper: 'meeting',
    schoolName: pupil.schoolName,
    name: pupil.name,
    initials: initialsOf(pupil.name),
    yearAndClass: pupil.yearAndClass,
    isBlank: meeting === null,
    facts: [
      { label: 'Day', value: meeting && formatDateLong(meeting.heldOn) },
      { label: 'How', value: meetingWays.find(({ code }) => code === meeting?.how)?.name ?? null },
      { label: 'Next meeting', value: meeting?.nextOn ? formatDateLong(meeting.nextOn) : null },
    ],
    parts: meetingParts.map(({ field, title, lines }) => ({ title, lines, text: meeting?.[field] ?? null })),
  };
}

const meetingParts = [
  { field: 'attended', title: 'Who was there', lines: 2 },
  { field: 'parentWords', title: 'What the parents said', lines: 6 },
  { field: 'notes', title: 'What we talked about', lines: 6 },
  { field: 'agreed', title: 'What we agreed: who does what by when', lines: 5 },
] as const;

/** Where notes that do not fit are best shortened: their longest part. */
export function tooLongNotes(meeting: ParentMeeting): string {
  const [longest] = meetingParts
    .map(({ field, title }) => ({ title, length: meeting[field]?.length ?? 0 }))
    .sort((one, other) => other.length - one.length);
  return `These notes are longer than one side of A4, even in the smallest letters. Nothing was printed. Begin with “${longest?.title ?? ''}”: it is the longest part.`;
}
