import type { PackContact, PackInvitee, ReviewPackData } from '../../../domain/reviews/pack-data';
import { Pair, type PairProps } from '../parts/pair';

interface ParentBlockProps {
  readonly data: ReviewPackData;
  readonly invitee: PackInvitee | null;
  /** Leaves room for what is not known. */
  readonly isToFill: boolean;
}

/** Who fills in the form and how to reach them; on a form to fill in, what is not known is written in. */
export function ParentBlock({ data, invitee, isToFill }: ParentBlockProps) {
  const contact = data.contacts.find(({ contactId }) => contactId === invitee?.contactId);
  const pairs: readonly PairProps[] = [
    { label: 'Your name', value: contact?.name ?? invitee?.name ?? null },
    { label: `You are ${data.pupil.calledName}’s`, value: contact?.relationship ?? null },
    { wide: true, label: 'Address', value: contact ? addressOf(contact) : null },
    { label: 'Telephone', value: contact?.mobile ?? contact?.phone ?? invitee?.phone ?? null },
    { label: 'E-mail', value: contact?.email ?? invitee?.email ?? null },
    { label: 'Your language', value: contact ? languageOf(contact) : null },
    {
      label: 'Parental responsibility',
      value: contact ? (contact.parentalResponsibility ? 'Yes' : 'No') : null,
    },
  ];
  return (
    <dl className="person">
      {pairs
        .filter(({ value }) => isToFill || value)
        .map((pair) => (
          <Pair key={pair.label} {...pair} />
        ))}
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
