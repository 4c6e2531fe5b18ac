import type { PackContact } from '../../../domain/reviews/pack-data';
import { BlankRows } from '../parts/blank-rows';
import { useUnanswered } from '../parts/unanswered';

interface ContactTableProps {
  readonly contacts: readonly PackContact[];
  readonly calledName: string;
}

/** Those whom the school may contact. */
export function ContactTable({ contacts, calledName }: ContactTableProps) {
  const isFilled = useUnanswered() !== null;
  if (isFilled && contacts.length === 0) return <p>No parent or carer is in the school’s records.</p>;
  return (
    <table className={isFilled ? 'wordy complete' : 'wordy'}>
      <thead>
        <tr>
          <th scope="col" style={{ width: '23%' }}>
            Name and relationship
          </th>
          <th scope="col" style={{ width: '15%' }}>
            Parental responsibility
          </th>
          <th scope="col" style={{ width: '24%' }}>
            Address
          </th>
          <th scope="col">Telephone, e-mail, language and needs</th>
        </tr>
      </thead>
      <tbody>
        {contacts.map((contact) => (
          <tr key={contact.contactId}>
            <th scope="row">
              <strong>{contact.name}</strong>
              <div>{contact.relationship}</div>
            </th>
            <td>{contact.parentalResponsibility ? 'Yes' : 'No'}</td>
            <td>
              <Address contact={contact} calledName={calledName} />
            </td>
            <td>{reachWords(contact)}</td>
          </tr>
        ))}
        {contacts.length === 0 && <BlankRows count={2} columns={4} />}
      </tbody>
    </table>
  );
}

function Address({ contact, calledName }: { readonly contact: PackContact; readonly calledName: string }) {
  const { address, postcode, livesWith } = contact;
  const isFilled = useUnanswered() !== null;
  if (!address && !postcode) return livesWith ? `Lives with ${calledName}` : isFilled && '–';
  return (
    <>
      {address}
      {address && postcode && ', '}
      {postcode && <span className="whole">{postcode}</span>}
      {livesWith && ` (${calledName} lives here)`}
    </>
  );
}

function reachWords(contact: PackContact): string {
  const { language } = contact;
  const spoken = contact.interpreter
    ? `interpreter needed${language ? ` (${language})` : ''}`
    : language && `speaks ${language}`;
  return [contact.mobile, contact.phone, contact.email, spoken, contact.communicationNeeds]
    .filter(Boolean)
    .join('; ');
}
