import { formatDate } from '../common/date-words';
import type { PaperId } from '../papers/papers';
import type { ReviewPackData } from '../reviews/pack-data';
import { signingName } from '../reviews/stand-in-name';
import { returnDay } from './letter-days';

/** A line of a slip: a sentence to tick, or a label with room to write. */
export interface SlipLine {
  readonly text: string;
  readonly isTick: boolean;
  /** A line to write on follows. */
  readonly withLine: boolean;
  /** What is known already, in place of the line. */
  readonly value: string | null;
}

/** A question of a slip. */
interface SlipPart {
  readonly title: string;
  readonly lines: readonly SlipLine[];
}

/** The page of an invitation that comes back: what it answers, by when and where to. */
export interface ReplySlip {
  /** 'Annual review: Maya', then the day of the meeting. */
  readonly about: readonly string[];
  /** In words; null where no day is left that would help. */
  readonly returnBy: string | null;
  readonly returnTo: string;
  readonly parts: readonly SlipPart[];
  /** Who signs it. */
  readonly name: string | null;
}

/** The slip that belongs to an invitation; null for every other paper. */
export function replySlip(paper: PaperId, data: ReviewPackData, inviteeId: string | null): ReplySlip | null {
  if (paper !== 'invite-parent' && paper !== 'invite-professional') return null;
  const { review, school, pupil } = data;
  const toParents = paper === 'invite-parent';
  const invitee = data.invitees.find(({ id }) => id === inviteeId) ?? null;
  const back = returnDay(data);
  const about = toParents ? pupil.calledName : `${pupil.legalName}, born ${formatDate(pupil.dob)}`;
  return {
    about: [`${review.typeName}: ${about}`, `Meeting: ${review.meetingWords ?? 'to be arranged'}`],
    returnBy: back && formatDate(back),
    returnTo: [school.name, school.email].filter(Boolean).join(', '),
    parts: toParents ? parentParts(pupil.calledName) : professionalParts(invitee?.email ?? null),
    name: signingName(invitee?.name ?? null),
  };
}

const tick = (text: string): SlipLine => ({ text, isTick: true, withLine: false, value: null });
const tickAndWrite = (text: string): SlipLine => ({ text, isTick: true, withLine: true, value: null });
const write = (text: string, value: string | null = null): SlipLine => ({
  text,
  isTick: false,
  withLine: true,
  value,
});

/** What a parent or carer answers to the invitation (R1 and its slip). */
function parentParts(child: string): readonly SlipPart[] {
  return [
    {
      title: 'Will you come?',
      lines: [
        tick('Yes, I will come to the school.'),
        tick('Yes, I will join online.'),
        tick('No, I cannot come. I will send you my views.'),
        tickAndWrite('I want to come, but at another time. These times are good for me:'),
      ],
    },
    {
      title: 'Who should be there?',
      lines: [write('I will bring:'), write('Please also invite:')],
    },
    {
      title: `How should ${child} take part?`,
      lines: [
        tick('Come to all of the meeting'),
        tick('Come to part of it'),
        tick('Stay in class, and send words or pictures'),
      ],
    },
    {
      title: 'What would help you to take part?',
      lines: [
        tickAndWrite('An interpreter. My language is:'),
        tick('Papers in large print'),
        tick('A room without steps'),
        tickAndWrite('Something else:'),
      ],
    },
    {
      title: 'May we share the papers?',
      lines: [
        tick(`Yes, you may share the papers about ${child} with the people who are invited.`),
        tickAndWrite('No, or not all of them. Please do not share:'),
      ],
    },
  ];
}

/** What a professional answers to the invitation (R2). */
function professionalParts(email: string | null): readonly SlipPart[] {
  return [
    {
      title: 'The meeting',
      lines: [
        tick('I will come.'),
        tick('I will join online.'),
        tickAndWrite('I will send a deputy (name and role):'),
        tick('I cannot come; I will send a report only.'),
      ],
    },
    {
      title: 'Your advice',
      lines: [
        tick('The advice form or a report is enclosed.'),
        tickAndWrite('It will be sent by (date):'),
        tickAndWrite('I have nothing to add to my report dated:'),
        tickAndWrite('I will not send advice, because:'),
      ],
    },
    {
      title: 'The papers',
      lines: [write('Send the papers and the report to (secure e-mail):', email)],
    },
  ];
}
