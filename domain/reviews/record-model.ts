import { z } from 'zod';
import { count, money } from '../common/number-fields';
import { type SectionLetter, sections } from '../ehc-plans/sections';
import { codesOf } from '../pupils/codes';
import {
  optional,
  optionalDate,
  optionalLine,
  optionalText,
  requiredLine,
  requiredText,
} from '../pupils/field-schemas';
import { standings } from './record-codes';

const section = optional(
  z.enum(sections.map((item) => item.letter) as [SectionLetter, ...SectionLetter[]], {
    error: 'Choose a section.',
  }),
);

/** The lists of a review that grow line by line, and what can be typed in each line. */
export const recordFields = {
  /** R9 and R11: a point of the agenda with what was said and decided. */
  agenda: {
    title: requiredLine('Enter what the meeting will talk about.', 'The point', 200),
    discussion: optionalText('What was said', 20_000),
    decision: optionalText('The decision', 5000),
  },
  action: {
    what: requiredText('Enter what is to be done.'),
    owner: optionalLine('Who does it', 200),
    dueOn: optionalDate('The date by which it is done'),
    doneOn: optionalDate('The date on which it was done'),
  },
  /** Kept verbatim: the report must say how recommendations differ (SEND Regulations 2014, reg. 20(7)). */
  difference: {
    who: optionalLine('Whose opinion it is', 200),
    about: optionalLine('What it is about', 200),
    words: requiredText('Enter the words as they were said.'),
  },
  /** R13: a change of the plan's wording. */
  amendment: {
    section,
    ref: optionalLine('The reference', 12),
    currentText: optionalText('The current wording', 20_000),
    proposedText: requiredText('Enter the wording that is proposed.'),
    reason: optionalText('The reason', 5000),
    evidence: optionalText('The evidence', 2000),
    proposedBy: optionalLine('Who proposes it', 200),
    standing: optional(z.enum(codesOf(standings), { error: 'Choose whether it is agreed.' })),
  },
} as const;
export type RecordList = keyof typeof recordFields;
export const recordLists = ['agenda', 'action', 'difference', 'amendment'] as const satisfies RecordList[];

/** The field that a new line of each list is made with. */
export const firstFieldOf: Readonly<Record<RecordList, string>> = {
  agenda: 'title',
  action: 'what',
  difference: 'words',
  amendment: 'proposedText',
};

/** Provision of the plan as it was delivered (R7): minutes, sessions, weeks; money in whole pence. */
export const deliveredFields = {
  deliveredBy: optionalLine('Who provided it', 1000),
  startedOn: optionalDate('The date on which it started'),
  minutesPerSession: count('Minutes in a session', 1440, true),
  sessionsPerWeek: count('Sessions in a week', 100, false),
  sessionsPerYear: count('Sessions in a year', 5000, false),
  weeks: count('Weeks', 53, true),
  gapReason: optionalText('The reason for the gap', 5000),
  effect: optionalText('How well it works', 5000),
  hourlyCostPence: money('The cost of an hour', 1_000_000),
  otherCostPence: money('Other costs', 100_000_000),
} as const;

/** The agenda of a review meeting unless the school writes another (R9; Code of Practice 9.166 to 9.168, 9.176). */
export const usualAgenda = [
  'Welcome and purpose of the meeting',
  'The child’s contribution',
  'What is going well',
  'The parents’ views',
  'Progress towards each outcome (section E)',
  'Needs, health and social care (sections B, C and D)',
  'Provision: what was planned and what happened (sections F, G and H)',
  'New steps for the coming year',
  'Transition',
  'Placement and transport',
  'Personal budget',
  'Recommendation, and any difference of opinion',
  'Actions',
  'Date of the next review',
] as const;
