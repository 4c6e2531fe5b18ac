import { formatDate } from '../common/date-words';
import type { LetterFacts } from './letter-facts';
import { type Placeholder, withLine, withRoom } from './placeholder';
import { capacityOf } from './professional-roles';

/** The child, the school and the people around the review. */
export const peoplePlaceholders: readonly Placeholder[] = [
  withRoom('child', 'The first name that the child is called by.', ({ data }) => data.pupil.calledName),
  withRoom('child full name', 'The child’s legal forename and surname.', ({ data }) => data.pupil.legalName),
  withRoom('date of birth', 'The child’s date of birth.', ({ data }) => formatDate(data.pupil.dob)),
  withRoom('UPN', 'The child’s unique pupil number.', ({ data }) => data.pupil.upn),
  withRoom('class', 'The child’s class.', ({ data }) => data.pupil.className),
  withRoom('parent', 'The name of the parent or carer who gets the letter.', ({ recipient }) =>
    recipient?.role === 'parent' ? recipient.name : null,
  ),
  withRoom(
    'recipient',
    'The name of the person who gets the letter.',
    ({ recipient }) => recipient?.name ?? null,
  ),
  withRoom('school', 'The school’s name.', ({ data }) => data.school.name),
  withRoom('school phone', 'The school’s telephone number.', ({ data }) => data.school.phone),
  withRoom('school e-mail', 'The school’s e-mail address.', ({ data }) => data.school.email),
  withRoom('senco', 'The SENDCO’s name.', ({ data }) => data.school.sencoName),
  withRoom('head', 'The head’s name.', ({ data }) => data.school.headName),
  withRoom(
    'local authority',
    'The local authority that keeps the plan.',
    ({ data }) => data.plan.localAuthority,
  ),
  withRoom(
    'advice service',
    'How parents reach the free advice service (SENDIASS; in Kent, IASK), as it is entered with the school.',
    ({ data }) => data.school.adviceService,
  ),
  withRoom('who is invited', 'A list of everyone who is invited.', whoIsInvited),
  withRoom('why you', 'In what capacity a professional is invited.', ({ recipient }) =>
    recipient && recipient.role !== 'parent' ? capacityOf(recipient) : null,
  ),
  withLine('interpreter', 'A sentence about the interpreter for this parent.', interpreterWords),
  withLine('access', 'A sentence about what this person needs to take part.', ({ recipient }) =>
    recipient?.accessNeeds
      ? `We have noted what helps you to take part: ${asSentence(recipient.accessNeeds)}`
      : null,
  ),
];

/** Everyone but the reader and the child, of whom the letter speaks itself. */
function whoIsInvited({ data, recipient }: LetterFacts): string[] {
  const others = data.invitees.filter(({ id, role }) => id !== recipient?.id && role !== 'child');
  return others.map(({ name, agency, role }) => {
    if (role === 'parent') return `${name} (parent or carer)`;
    return agency === null || agency === name ? name : `${name} (${agency})`;
  });
}

/** The language, where the records name one; else only that there is an interpreter. */
function interpreterWords({ data, recipient }: LetterFacts): string | null {
  if (recipient?.role !== 'parent') return null;
  const contact = data.contacts.find(({ contactId }) => contactId === recipient.contactId);
  const noted = recipient.interpreter ?? (contact?.interpreter ? (contact.language ?? '') : null);
  if (noted === null) return null;
  const named = noted === '' || /^interpreter needed$/iu.test(noted) ? '' : ` (${noted})`;
  return `An interpreter is arranged for you${named}.`;
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
