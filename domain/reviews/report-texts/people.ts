import { formatDate } from '../../common/date-words';
import type { Attendance, InviteeRole } from '../model';
import type { PackContact, PackInvitee, PackPupil, ReviewPackData } from '../pack-data';
import { linesOrNull } from './answers';

const roleWords: Readonly<Record<InviteeRole, string | null>> = {
  child: 'the child',
  parent: 'parent or carer',
  school: 'school',
  'la-sen': 'local authority SEN officer',
  health: 'health',
  'social-care': 'social care',
  other: null,
};

/** 'Dr Q Hallowday, Educational Psychology Service', 'Ms Bríd O’Brien, parent or carer'. */
export function inviteeInWords({ name, agency, role }: PackInvitee): string {
  const from = agency ?? roleWords[role];
  return from === null || from === name ? name : `${name}, ${from}`;
}

const present: readonly Attendance[] = ['attended', 'online', 'part'];
const presentWords: Readonly<Partial<Record<Attendance, string>>> = {
  online: ' (joined online)',
  part: ' (for part of the meeting)',
};

/** Who was invited, one to a line. */
export function invitedText({ invitees }: ReviewPackData): string | null {
  return linesOrNull(invitees.map(inviteeInWords));
}

/** Who came or joined, one to a line; null while nobody was marked. */
export function attendedText({ invitees }: ReviewPackData): string | null {
  return linesOrNull(
    invitees
      .filter(({ attendance }) => attendance !== null && present.includes(attendance))
      .map(
        (person) =>
          `${inviteeInWords(person)}${person.attendance ? (presentWords[person.attendance] ?? '') : ''}`,
      ),
  );
}

/** Who was invited and was not there, one to a line. */
export function notThereText({ invitees }: ReviewPackData): string | null {
  return linesOrNull(
    invitees.map((person) => {
      if (person.attendance === 'apologies') return `${inviteeInWords(person)} (sent apologies)`;
      return person.attendance === 'absent' && `${inviteeInWords(person)} (did not come)`;
    }),
  );
}

/** Who sent advice and whose advice has not come, one to a line. */
export function adviceText(data: ReviewPackData): string | null {
  return linesOrNull([
    ...data.invitees.map(
      (person) =>
        person.adviceReceivedOn !== null &&
        person.role !== 'parent' &&
        person.role !== 'child' &&
        `${inviteeInWords(person)}: received on ${formatDate(person.adviceReceivedOn)}`,
    ),
    ...data.missingReports.map(({ from, askedOn, reason }) => {
      const asked = askedOn === null ? 'not received' : `asked for on ${formatDate(askedOn)}, not received`;
      return `${from}: ${asked}${reason === null ? '' : ` (${reason})`}`;
    }),
  ]);
}

/** Those with parental responsibility and how to reach them, a paragraph each. */
export function parentsText({ contacts, pupil }: ReviewPackData): string | null {
  const texts = contacts
    .filter((contact) => contact.parentalResponsibility)
    .map((contact) => contactText(contact, pupil));
  return texts.length === 0 ? null : texts.join('\n\n');
}

/** A parent or carer in a few lines: name and relationship, address, telephone, e-mail, language. */
function contactText(contact: PackContact, pupil: PackPupil): string {
  const home = contact.address === null && contact.livesWith ? pupil : contact;
  const address = [home.address, home.postcode]
    .filter(Boolean)
    .join(', ')
    .replace(/\s*\n\s*/g, ', ');
  const reach = [contact.phone, contact.mobile].filter(Boolean).join(', ');
  const language = contact.language && `Language: ${contact.language}`;
  return (
    linesOrNull([
      `${contact.name} (${contact.relationship})`,
      address,
      reach && `Telephone: ${reach}`,
      contact.email && `E-mail: ${contact.email}`,
      contact.interpreter
        ? `${language ?? 'Interpreter'}${language ? ', interpreter' : ''} needed`
        : language,
      contact.communicationNeeds,
    ]) ?? contact.name
  );
}
