import type { PackContact, PackDocument, PackInvitee, ReviewPackData } from '../reviews/pack-data';
import { unanswered } from './blank-data';
import type { ChosenPaper } from './pack-choice';

/**
 * What a copy may show: without the attachments, views and advice that were left out of it, so that neither numbers nor lists tell of
 * them; in a parent's copy also without the address and numbers of other people, and of a home that is not the parent's.
 * @param documents the attachments of this copy, in their order; they are numbered anew
 */
export function copyData(
  data: ReviewPackData,
  reader: PackInvitee | null,
  papers: readonly ChosenPaper[],
  documents: readonly PackDocument[],
): ReviewPackData {
  const numbered = documents.map((document, index) => ({ ...document, number: index + 1 }));
  if (reader === null) return { ...data, documents: numbered };
  const { record } = data;
  const leftOut = papers.filter(({ isLeftOut }) => isLeftOut);
  const isHidden = (inviteeId: string): boolean => leftOut.some((paper) => paper.inviteeId === inviteeId);
  const hidesChild = leftOut.some(({ paper }) => paper === 'child-views');
  return {
    ...seenBy(reader, data),
    documents: numbered,
    record: {
      ...record,
      inviteeForms: record.inviteeForms.filter(({ inviteeId }) => !isHidden(inviteeId)),
      childViews: hidesChild ? unanswered(record.childViews) : record.childViews,
    },
  };
}

/**
 * What papers for one person may say about other people. Parents may live apart, and one may not know where the other lives: a parent
 * reads no address, number or e-mail address of anyone else, and the child's address only where it is the parent's own.
 */
export function seenBy(reader: PackInvitee | null, data: ReviewPackData): ReviewPackData {
  if (reader?.role !== 'parent') return data;
  const own = data.contacts.find(({ contactId }) => contactId === reader.contactId);
  const pupil = own?.livesWith === true ? data.pupil : { ...data.pupil, address: null, postcode: null };
  return {
    ...data,
    pupil,
    contacts: data.contacts.map((contact) => (contact === own ? contact : withoutReach(contact))),
    invitees: data.invitees.map((person) =>
      person.role === 'parent' && person.id !== reader.id ? { ...person, email: null, phone: null } : person,
    ),
  };
}

function withoutReach(contact: PackContact): PackContact {
  return { ...contact, address: null, postcode: null, phone: null, mobile: null, email: null };
}
