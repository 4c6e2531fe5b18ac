import type { PackContact, PackInvitee, ReviewPackData } from '../../../domain/reviews/pack-data';
import { Pair } from '../parts/pair';

interface ParentBlockProps {
  readonly data: ReviewPackData;
  readonly invitee: PackInvitee | null;
}

/** Who fills in the form and how to reach them (domain.md 3.1, C); what is not known is written in. */
export function ParentBlock({ data, invitee }: ParentBlockProps) {
  const contact = data.contacts.find(({ contactId }) => contactId === invitee?.contactId);
  return (
    <dl className="person">
      <Pair label="Your name" value={contact?.name ?? invitee?.name ?? null} />
      <Pair label={`You are ${data.pupil.calledName}’s`} value={contact?.relationship ?? null} />
      <Pair wide label="Address" value={contact ? addressOf(contact) : null} />
      <Pair label="Telephone" value={contact?.mobile ?? contact?.phone ?? invitee?.phone ?? null} />
      <Pair label="E-mail" value={contact?.email ?? invitee?.email ?? null} />
      <Pair label="Your language" value={contact ? languageOf(contact) : null} />
      <Pair
        label="Parental responsibility"
        value={contact ? (contact.parentalResponsibility ? 'Yes' : 'No') : null}
      />
      {contact?.communicationNeeds && <Pair wide label="What helps you" value={contact.communicationNeeds} />}
    </dl>
  );
}

function addressOf({ address, postcode }: PackContact): string | null {
  return [address, postcode].filter(Boolean).join(', ') || null;
}

function languageOf({ language, interpreter }: PackContact): string | null {
  return interpreter ? [language, 'with an interpreter'].filter(Boolean).join(', ') : language;
}
