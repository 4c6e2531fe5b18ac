import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { idSchema } from '../common/ids';
import { type Coded, codesOf } from '../pupils/codes';
import { chosenDate, optionalLine, optionalText } from '../pupils/field-schemas';
import type { InviteeDay } from '../reviews/model';
import type { PackInvitee } from '../reviews/pack-data';
import { type PackId, packIds, packInfo } from './packs';
import { type PaperId, paperInfo, papers } from './papers';

export type SendMethod = 'post' | 'e-mail' | 'by-hand' | 'portal';
export const sendMethods: readonly Coded<SendMethod>[] = [
  { code: 'post', name: 'By post' },
  { code: 'e-mail', name: 'By e-mail' },
  { code: 'by-hand', name: 'By hand' },
  { code: 'portal', name: 'Through a portal' },
];

/** What was sent: a pack, or one paper alone. */
export type SentKind = PackId | `paper:${PaperId}`;

/** To whom, how and when a pack went out. */
export const sendingSchema = z
  .object({
    inviteeIds: z.array(idSchema).max(100),
    /** Somebody who is not on the list of invitees. */
    others: optionalLine('The name', 200),
    method: z.enum(codesOf(sendMethods), { error: 'Choose how it was sent.' }),
    sentOn: chosenDate('Enter the day on which it was sent.', 'The day'),
    note: optionalText('The note', 1000),
  })
  .refine(({ inviteeIds, others }) => inviteeIds.length > 0 || others !== null, {
    error: 'Choose at least one person to whom it was sent.',
    path: ['inviteeIds'],
  });
export type Sending = z.output<typeof sendingSchema>;

/** Somebody to whom papers went; `inviteeId` is null for somebody who is not on the list of invitees. */
export interface Recipient {
  readonly inviteeId: string | null;
  readonly name: string;
}

/** A pack that went out, as the list of sent papers shows it. */
export interface SentLine {
  readonly id: string;
  readonly kind: SentKind;
  readonly title: string;
  readonly version: number;
  readonly sentOn: IsoDate;
  /** 'By post'. */
  readonly methodName: string;
  readonly note: string | null;
  readonly recipients: readonly Recipient[];
  /** Whose copy it was; null for the pack as a whole. */
  readonly forInviteeId: string | null;
  /** The snapshot; null when it was removed from the pupil's documents. */
  readonly documentId: string | null;
  /** SHA-256 of the snapshot, hex; '' when it was removed. */
  readonly sha256: string;
  /** Sentences; empty while it would be made just the same today. */
  readonly changes: readonly string[];
  /** True when a later version went to the same people. */
  readonly isReplaced: boolean;
}

const dayOf: Readonly<Partial<Record<SentKind, InviteeDay>>> = {
  invitations: 'invitedOn',
  'paper:invite-parent': 'invitedOn',
  'paper:invite-professional': 'invitedOn',
  meeting: 'circulatedOn',
  'paper:letter-papers': 'circulatedOn',
  'paper:letter-remind': 'remindedOn',
  'la-report': 'reportSentOn',
  'paper:la-report': 'reportSentOn',
  'paper:letter-la': 'reportSentOn',
  'paper:letter-report': 'reportSentOn',
  'paper:letter-absent-parent': 'reportSentOn',
};

/** True for what brings a person the report of the meeting: the pack itself, the report alone, the letters that go with it. */
export function bringsReport(kind: SentKind): boolean {
  return dayOf[kind] === 'reportSentOn';
}

/** The days of the grid that sending to this person settles, where they are still empty. */
export function daysSettled(
  kind: SentKind,
  person: Pick<PackInvitee, InviteeDay | 'adviceWanted'>,
): readonly InviteeDay[] {
  const day = dayOf[kind];
  if (day === undefined) return [];
  const days: InviteeDay[] = day === 'invitedOn' && person.adviceWanted ? [day, 'adviceAskedOn'] : [day];
  return days.filter((each) => person[each] === null);
}

/**
 * To whom a pack goes unless the user says otherwise: to everyone who is invited, the school's own people included (SEND Regulations
 * 2014, reg. 20(2) to (4), (7) and (9)), but for the child, whose papers are handed over at school. A single paper has no usual readers.
 */
export function usualRecipients(
  kind: SentKind,
  invitees: readonly PackInvitee[],
  forInviteeId: string | null,
): readonly string[] {
  if (forInviteeId !== null) return [forInviteeId];
  if (paperOfKind(kind) !== null) return [];
  return invitees.filter(({ role }) => role !== 'child').map(({ id }) => id);
}

/** Two sendings went to the same people, in whatever order. */
export function sameRecipients(one: readonly Recipient[], other: readonly Recipient[]): boolean {
  const keys = (list: readonly Recipient[]) => list.map(({ inviteeId, name }) => inviteeId ?? name).sort();
  return JSON.stringify(keys(one)) === JSON.stringify(keys(other));
}

/** The paper of a kind that was sent alone; null for a pack. */
export function paperOfKind(kind: SentKind): PaperId | null {
  const found = papers.find(({ id }) => kind === `paper:${id}`);
  return found?.id ?? null;
}

/** What was sent, in a few words: 'Papers for the meeting, to Ms Bríd O’Brien, version 2'. */
export function sentName({ kind, version, recipients }: SentLine): string {
  const paper = paperOfKind(kind);
  const pack = packIds.find((id) => id === kind);
  const name = paper ? paperInfo(paper).title : pack ? packInfo(pack).name : '';
  const [first] = recipients;
  const to = recipients.length === 1 && first ? `, to ${first.name}` : '';
  return version === 1 ? `${name}${to}` : `${name}${to}, version ${version}`;
}
