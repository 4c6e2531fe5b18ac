import { formatDate } from '../common/date-words';
import { type PaperId, paperInfo } from '../papers/papers';
import type { PackInvitee, ReviewPackData } from '../reviews/pack-data';
import { isPersonsName } from '../reviews/stand-in-name';
import { enclosuresOf } from './enclosures';
import { type LetterFacts, letterFacts } from './letter-facts';

/** What stands around a letter's text: the same on paper and in Word. */
export interface LetterFrame {
  /** Name, agency, address, as on the envelope. Empty when nobody is known. */
  readonly addressee: readonly string[];
  /** '13 November 2026'. */
  readonly date: string;
  /** 'Dear Ms Bríd O’Brien'. */
  readonly salutation: string;
  /** 'With best wishes'. */
  readonly closing: string;
  readonly signatory: { readonly name: string | null; readonly role: string };
  readonly enclosures: readonly string[];
}

/** Puts together address, salutation, signature and enclosures of a letter. */
export function letterFrame(paper: PaperId, data: ReviewPackData, inviteeId: string | null): LetterFrame {
  const facts = letterFacts(paper, data, inviteeId);
  const isToParents = facts.audience === 'parents';
  const isToAuthority = paperInfo(paper).forRoles.length === 0;
  return {
    addressee: addresseeOf(facts, isToAuthority),
    date: formatDate(data.preparedOn),
    salutation: salutationOf(facts, isToAuthority),
    closing: isToParents ? 'With best wishes' : 'Yours sincerely',
    signatory: {
      name: data.school.sencoName,
      role: isToAuthority ? 'SENDCO, for the head teacher' : 'SENDCO',
    },
    enclosures: enclosuresOf(paper, isToParents ? 'parents' : 'professionals', data),
  };
}

function addresseeOf({ data, recipient }: LetterFacts, isToAuthority: boolean): string[] {
  if (recipient?.role === 'parent') return [recipient.name, ...homeOf(data, recipient)];
  if (recipient)
    return [recipient.name, ...known(recipient.agency, recipient.name), ...known(recipient.email)];
  if (!isToAuthority) return [];
  const { caseOfficer, localAuthority } = data.plan;
  return [...known(caseOfficer), ...known(localAuthority)];
}

function known(text: string | null, unlike?: string): string[] {
  return text === null || text === unlike ? [] : [text];
}

/** The contact's own address; the child's only where the records say that they live together. */
function homeOf(data: ReviewPackData, { contactId }: PackInvitee): string[] {
  const contact = data.contacts.find((item) => item.contactId === contactId);
  if (!contact) return [];
  const home = contact.address === null && contact.livesWith ? data.pupil : contact;
  const lines = (home.address ?? '').split(/\n|,\s*/).filter((line) => line.trim() !== '');
  return [...lines, ...known(home.postcode)];
}

function salutationOf({ data, recipient, audience }: LetterFacts, isToAuthority: boolean): string {
  const name = recipient?.name ?? (isToAuthority ? data.plan.caseOfficer : null);
  if (name !== null && name !== recipient?.agency && isPersonsName(name)) return `Dear ${name}`;
  return audience === 'parents' ? 'Dear parent or carer' : 'Dear colleague';
}
