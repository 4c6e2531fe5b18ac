import { z } from 'zod';
import {
  chosenDate,
  optional,
  optionalDate,
  optionalLine,
  optionalText,
  requiredLine,
  yesOrNo,
} from '../pupils/field-schemas';
import { codesOf, type Coded } from '../pupils/codes';
import { reviewTypes } from './codes';
import { feelings, recommendations } from './record-codes';

/* --- Invitees --- */

export type InviteeRole = 'child' | 'parent' | 'school' | 'la-sen' | 'health' | 'social-care' | 'other';

/** Who is invited to a review. Those with a paragraph must be: SEND Regulations 2014, reg. 20(2)(a) to (e). */
export const inviteeRoles: readonly (Coded<InviteeRole> & {
  /** A word or two for narrow tables. */
  readonly short: string;
  readonly regulation: string | null;
})[] = [
  { code: 'child', name: 'The child', short: 'The child', regulation: null },
  {
    code: 'parent',
    name: 'Parent or person with parental responsibility',
    short: 'Parent',
    regulation: 'reg. 20(2)(a)',
  },
  { code: 'school', name: 'School', short: 'School', regulation: 'reg. 20(2)(b)' },
  {
    code: 'la-sen',
    name: 'Local authority SEN officer',
    short: 'LA SEN officer',
    regulation: 'reg. 20(2)(c)',
  },
  { code: 'health', name: 'Health care professional', short: 'Health', regulation: 'reg. 20(2)(d)' },
  {
    code: 'social-care',
    name: 'Local authority social care',
    short: 'Social care',
    regulation: 'reg. 20(2)(e)',
  },
  { code: 'other', name: 'Someone else who helps', short: 'Other', regulation: null },
];

export type Attendance = 'attended' | 'online' | 'part' | 'apologies' | 'absent';
export const attendances: readonly Coded<Attendance>[] = [
  { code: 'attended', name: 'Came' },
  { code: 'online', name: 'Joined online' },
  { code: 'part', name: 'Came for part' },
  { code: 'apologies', name: 'Sent apologies' },
  { code: 'absent', name: 'Did not come' },
];

/** The days of the grid, in the order of the work. One click sets today. */
export const inviteeDays = [
  { key: 'invitedOn', name: 'Invited', advice: false },
  { key: 'remindedOn', name: 'Reminded', advice: false },
  { key: 'adviceAskedOn', name: 'Advice asked', advice: true },
  { key: 'adviceReceivedOn', name: 'Advice received', advice: true },
  { key: 'circulatedOn', name: 'Papers sent', advice: false },
  { key: 'reportSentOn', name: 'Report sent', advice: false },
] as const;
export type InviteeDay = (typeof inviteeDays)[number]['key'];

const optionalEmail = optional(
  z
    .string({ error: 'Enter an e-mail address.' })
    .trim()
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/u, 'Enter an e-mail address like name@example.org.'),
);

/** What can be typed about an invitee. */
export const inviteeFields = {
  name: requiredLine('Enter the name of the person or, if it is not known, the role.', 'The name', 200),
  role: z.enum(codesOf(inviteeRoles), { error: 'Choose the role.' }),
  agency: optionalLine('The agency', 200),
  email: optionalEmail,
  phone: optionalLine('The telephone number', 40),
  adviceWanted: yesOrNo('Choose whether advice is wanted.'),
  invitedOn: optionalDate('The date of the invitation'),
  remindedOn: optionalDate('The date of the reminder'),
  adviceAskedOn: optionalDate('The date on which advice was asked'),
  adviceReceivedOn: optionalDate('The date on which advice came'),
  circulatedOn: optionalDate('The date on which the papers were sent'),
  attendance: optional(z.enum(codesOf(attendances), { error: 'Choose whether the person came.' })),
  reportSentOn: optionalDate('The date on which the report was sent'),
  interpreter: optionalLine('The interpreter', 200),
  accessNeeds: optionalText('The access needs', 1000),
  adviceNote: optionalText('The note on the advice', 1000),
} as const;
export const inviteeSchema = z.object(inviteeFields);
export type InviteeValues = z.output<typeof inviteeSchema>;

/* --- The review itself --- */

const optionalTime = optional(
  z
    .string({ error: 'Enter the time.' })
    .trim()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'Enter the time as hours and minutes, for example 14:00.'),
);

export const reviewFields = {
  type: z.enum(codesOf(reviewTypes), { error: 'Choose the type of review.' }),
  meetingOn: optionalDate('The date of the meeting'),
  meetingAt: optionalTime,
  place: optionalLine('The place', 200),
  onlineLink: optionalLine('The online link', 1000),
  chair: optionalLine('The chair', 200),
  accessNotes: optionalText('The notes on access', 2000),
  completedOn: optionalDate('The date of the local authority’s decision'),
  minuteTaker: optionalLine('Who takes the notes', 200),
  meetingEndedAt: optionalTime,
  recommendation: optional(z.enum(codesOf(recommendations), { error: 'Choose the recommendation.' })),
  decision: optional(z.enum(codesOf(recommendations), { error: 'Choose the decision.' })),
  noticeOn: optionalDate('The date of the amendment notice'),
} as const;
export const reviewSchema = z.object(reviewFields);
export type ReviewValues = z.output<typeof reviewSchema>;

/** What can be typed about a deadline. The day itself is computed and can only be overridden with a reason. */
const deadlineNoteFields = {
  doneOn: optionalDate('The date on which it was done'),
  doneBy: optionalLine('Who did it', 200),
  evidence: optionalText('The evidence', 1000),
  lateReason: optionalText('The reason for being late', 1000),
  overrideDueOn: optionalDate('The other date'),
  overrideReason: optionalText('The reason for the other date', 1000),
} as const;
export const deadlineNoteSchema = z
  .object(deadlineNoteFields)
  .refine((note) => note.overrideDueOn === null || note.overrideReason !== null, {
    error: 'Give the reason for the other date, so that anyone can see why it was changed.',
    path: ['overrideReason'],
  });
/** Any of the same, as typed; what is left out stays as it is. */
export const deadlineNotePart = z.object({
  doneOn: z.string().nullable().optional(),
  doneBy: z.string().nullable().optional(),
  evidence: z.string().nullable().optional(),
  lateReason: z.string().nullable().optional(),
  overrideDueOn: z.string().nullable().optional(),
  overrideReason: z.string().nullable().optional(),
});
export type DeadlineNote = z.output<typeof deadlineNoteSchema>;

/* --- Outcomes --- */

export type OutcomeProgress = 'achieved' | 'on-track' | 'some' | 'none' | 'not-relevant';
export const outcomeProgress: readonly Coded<OutcomeProgress>[] = [
  { code: 'achieved', name: 'Achieved' },
  { code: 'on-track', name: 'On track' },
  { code: 'some', name: 'Some progress' },
  { code: 'none', name: 'No progress' },
  { code: 'not-relevant', name: 'No longer relevant' },
];

export type OutcomeDecision = 'keep' | 'amend' | 'replace';
export const outcomeDecisions: readonly Coded<OutcomeDecision>[] = [
  { code: 'keep', name: 'Keep' },
  { code: 'amend', name: 'Amend' },
  { code: 'replace', name: 'Replace' },
];

export const outcomeNoteFields = {
  baseline: optionalText('The starting point', 5000),
  evidence: optionalText('The evidence', 10_000),
  progress: optional(z.enum(codesOf(outcomeProgress), { error: 'Choose the progress.' })),
  comment: optionalText('The comment', 10_000),
  decision: optional(
    z.enum(codesOf(outcomeDecisions), { error: 'Choose whether to keep, amend or replace it.' }),
  ),
  newStep: optionalText('The new step', 5000),
  newMeasure: optionalText('The measure', 2000),
  newByDate: optionalDate('The date of the new step'),
  newWho: optionalLine('Who works on the new step', 200),
  childFeeling: optional(z.enum(codesOf(feelings), { error: 'Choose how the child feels.' })),
  agreedProgress: optional(z.enum(codesOf(outcomeProgress), { error: 'Choose the progress.' })),
  meetingNote: optionalText('What the meeting said', 10_000),
} as const;
export const outcomeNoteSchema = z.object(outcomeNoteFields);
export type OutcomeNote = z.output<typeof outcomeNoteSchema>;

/** A row of the attainment table: a subject or a test with three points in time. */
export const attainmentFields = {
  subject: requiredLine('Enter the subject or the name of the test.', 'The subject', 100),
  earlier: optionalLine('The earlier result', 100),
  previous: optionalLine('The previous result', 100),
  current: optionalLine('The current result', 100),
} as const;

export const startReviewSchema = z.object({
  type: reviewFields.type,
  meetingOn: optional(chosenDate('Enter the date of the meeting.', 'The date of the meeting')),
});
