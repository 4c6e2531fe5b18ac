import type { PackContact } from '../../../domain/reviews/pack-data';
import { BlankRows } from '../parts/blank-rows';
import { unbrokenPostcode } from '../parts/unbroken';

interface ContactTableProps {
  readonly contacts: readonly PackContact[];
  readonly calledName: string;
}

/** Those whom the school may contact (domain.md 3.1, C). */
export function ContactTable({ contacts, calledName }: ContactTableProps) {
  return (
    <table className="wide">
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
            <td>{addressWords(contact, calledName)}</td>
            <td>{reachWords(contact)}</td>
          </tr>
        ))}
        {contacts.length === 0 && <BlankRows count={2} columns={4} />}
      </tbody>
    </table>
  );
}

function addressWords(contact: PackContact, calledName: string): string {
  const address = [contact.address, unbrokenPostcode(contact.postcode)].filter(Boolean).join(', ');
  const home = contact.livesWith && (address ? `(${calledName} lives here)` : `Lives with ${calledName}`);
  return [address, home].filter(Boolean).join(' ');
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
