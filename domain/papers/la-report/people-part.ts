import { formatDateShort } from '../../common/date-words';
import type { PackContact, ReviewPackData } from '../../reviews/pack-data';
import { heading, paragraph, type ReportBlock } from '../report-block';
import { notRecorded } from '../unanswered-words';
import { adviceSent, roleAndAgency } from '../who-came';

/** Those whom the school may contact. */
export function contactsPart({ contacts, pupil }: ReviewPackData): ReportBlock[] {
  return [
    heading('Parents and carers'),
    contacts.length === 0
      ? paragraph('No parent or carer is in the school’s records.')
      : {
          kind: 'table',
          head: [
            'Name and relationship',
            'Parental responsibility',
            'Address',
            'Telephone, e-mail, language and needs',
          ],
          widths: [24, 17, 25, 34],
          rows: contacts.map((contact) => [
            `${contact.name}\n${contact.relationship}`,
            contact.parentalResponsibility ? 'Yes' : 'No',
            addressWords(contact, pupil.calledName),
            reachWords(contact),
          ]),
        },
  ];
}

function addressWords(contact: PackContact, calledName: string): string {
  const address = [contact.address, contact.postcode].filter(Boolean).join(', ');
  const home = contact.livesWith && (address ? `(${calledName} lives here)` : `Lives with ${calledName}`);
  return [address, home].filter(Boolean).join(' ');
}

function reachWords({ language, interpreter, ...contact }: PackContact): string {
  const spoken = interpreter
    ? `interpreter needed${language ? ` (${language})` : ''}`
    : language && `speaks ${language}`;
  return [contact.mobile, contact.phone, contact.email, spoken, contact.communicationNeeds]
    .filter(Boolean)
    .join('; ');
}

/** Who was invited to the meeting, came to it, and sent advice before it. */
export function invitedPart({ invitees }: ReviewPackData): ReportBlock[] {
  return [
    heading('Who was invited, who came and who sent advice'),
    invitees.length === 0
      ? paragraph('Nobody has been put on the list of people to invite.')
      : {
          kind: 'table',
          head: ['Name, role and agency', 'Invited', 'Attended', 'Advice sent'],
          widths: [46, 18, 20, 16],
          rows: invitees.map((invitee) => [
            [invitee.name, roleAndAgency(invitee)].filter(Boolean).join(', '),
            invitee.invitedOn ? formatDateShort(invitee.invitedOn) : '–',
            invitee.attendanceName ?? notRecorded,
            adviceSent(invitee, true) ?? '',
          ]),
        },
  ];
}
