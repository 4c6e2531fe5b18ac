import { contactPeople } from './redact/contact-people';
import { adultPerson, type KnownPerson, type PersonKind, withoutRepeats } from './redact/people';
import type { KeptRow } from './spec';

/** Columns of the child's record in which somebody's name is typed, and what such a person usually is. */
const typedNames: Readonly<Record<string, readonly (readonly [column: string, kind: PersonKind])[]>> = {
  monitorings: [['raisedBy', 'staff']],
  ehc_plans: [['caseOfficer', 'professional']],
  ehc_provisions: [['who', 'professional']],
  ehc_advice: [['author', 'professional']],
  reviews: [
    ['chair', 'staff'],
    ['minuteTaker', 'staff'],
  ],
  review_deadlines: [['doneBy', 'staff']],
  review_actions: [['owner', 'professional']],
  review_differences: [['who', 'professional']],
  review_amendments: [['proposedBy', 'professional']],
  review_provisions: [['deliveredBy', 'staff']],
  review_outcomes: [['newWho', 'staff']],
  outcome_progress: [['seenBy', 'staff']],
  provision_staff: [['who', 'staff']],
  documents: [['author', 'professional']],
  sent_paper_recipients: [['name', 'professional']],
  transfers: [['nextPerson', 'professional']],
};

const inviteeKinds: Readonly<Record<string, PersonKind>> = {
  parent: 'own-family',
  school: 'staff',
};

const inviteeRoleWords: Readonly<Record<string, string>> = {
  parent: 'Parent or carer',
  school: 'School',
  'la-sen': 'Local authority',
  health: 'Health',
  'social-care': 'Social care',
  other: 'Someone who helps',
};

/** Everybody whom the child's own records name. */
export function peopleInRecord(
  rows: ReadonlyMap<string, readonly KeptRow[]>,
  contacts: ReadonlyMap<string, KeptRow>,
): readonly KnownPerson[] {
  const people: (KnownPerson | null)[] = [];
  for (const { contactId, relationship } of rows.get('pupil_contacts') ?? []) {
    const name = contacts.get(String(contactId))?.['name'];
    people.push(
      ...contactPeople(
        typeof name === 'string' ? name : '',
        'own-family',
        typeof relationship === 'string' ? relationship : null,
      ),
    );
  }
  for (const { name, role, agency } of rows.get('review_invitees') ?? []) {
    const kind = inviteeKinds[String(role)] ?? 'professional';
    const words = typeof agency === 'string' ? agency : (inviteeRoleWords[String(role)] ?? null);
    if (role !== 'child') people.push(adultPerson(String(name), kind, words));
  }
  for (const [table, columns] of Object.entries(typedNames)) {
    for (const row of rows.get(table) ?? []) {
      for (const [column, kind] of columns) {
        const typed = row[column];
        if (typeof typed === 'string') people.push(adultPerson(typed, kind, null));
      }
    }
  }
  return withoutRepeats(people.filter((person) => person !== null));
}
