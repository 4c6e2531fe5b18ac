import type { IsoDate } from '../common/calendar-date';
import { fold } from '../common/text';
import type { InviteeRole, InviteeValues } from './model';

/** Somebody who should be invited, as far as the records tell. */
export interface ProposedInvitee extends Pick<
  InviteeValues,
  | 'name'
  | 'role'
  | 'agency'
  | 'email'
  | 'phone'
  | 'adviceWanted'
  | 'adviceReceivedOn'
  | 'interpreter'
  | 'accessNeeds'
> {
  readonly contactId: string | null;
  /** True where the role must be filled and the records do not tell by whom. */
  readonly isStandIn: boolean;
}

/** What the records know of the people around a pupil. */
export interface PeopleAround {
  readonly childName: string;
  readonly contacts: readonly {
    readonly contactId: string;
    readonly name: string;
    readonly parentalResponsibility: boolean;
    readonly contactAllowed: boolean;
    readonly phone: string | null;
    readonly mobile: string | null;
    readonly email: string | null;
    readonly language: string | null;
    readonly interpreter: boolean;
    readonly communicationNeeds: string | null;
  }[];
  readonly school: {
    readonly name: string;
    readonly headName: string | null;
    readonly sencoName: string | null;
  };
  readonly teacherName: string | null;
  /** `localAuthority`: its name, as papers have it. */
  readonly plan: { readonly caseOfficer: string | null; readonly localAuthority: string | null };
  /** Reports that are attached to the pupil, the newest first; `receivedOn` only where a report was written for this review. */
  readonly reports: readonly {
    readonly agency: string | null;
    readonly author: string | null;
    readonly receivedOn: IsoDate | null;
  }[];
}

/**
 * Who must be invited (SEND Regulations 2014, reg. 20(2)) and who should be, because a report of theirs is attached (Code of Practice 9.176).
 * Advice is proposed to be asked of everyone whom regulation 20(4) names except the school itself, which writes its own report.
 */
export function proposeInvitees(around: PeopleAround): readonly ProposedInvitee[] {
  const agencies = agenciesOf(around);
  const la = around.plan.localAuthority ?? 'Local authority';
  const list: ProposedInvitee[] = [
    person('child', around.childName),
    ...parentsOf(around),
    person('school', around.school.headName ?? 'Head teacher', {
      agency: `${around.school.name}, head teacher`,
    }),
  ];
  if (around.teacherName !== null) {
    list.push(person('school', around.teacherName, { agency: `${around.school.name}, class teacher` }));
  }
  if (around.school.sencoName !== null) {
    list.push(person('school', around.school.sencoName, { agency: `${around.school.name}, SENDCO` }));
  }
  list.push(person('la-sen', around.plan.caseOfficer ?? 'SEN officer', { agency: la, adviceWanted: true }));
  if (!agencies.some((item) => item.role === 'health')) {
    list.push(
      person('health', 'Health care professional', {
        agency: 'Health service',
        adviceWanted: true,
        isStandIn: true,
      }),
    );
  }
  if (!agencies.some((item) => item.role === 'social-care')) {
    list.push(
      person('social-care', 'Social care officer', { agency: la, adviceWanted: true, isStandIn: true }),
    );
  }
  return withoutDoubles([...list, ...agencies]);
}

/** Those of `proposed` who are not among the invitees yet: not the same contact, name or agency, and nobody in a role that one person fills. */
export function notYetInvited(
  proposed: readonly ProposedInvitee[],
  invited: readonly Pick<ProposedInvitee, 'contactId' | 'name' | 'role' | 'agency'>[],
): readonly ProposedInvitee[] {
  return proposed.filter((item) => !invited.some((other) => isSamePerson(item, other)));
}

function isSamePerson(
  item: ProposedInvitee,
  other: Pick<ProposedInvitee, 'contactId' | 'name' | 'role' | 'agency'>,
): boolean {
  if (item.contactId !== null && item.contactId === other.contactId) return true;
  if (fold(item.name) === fold(other.name)) return true;
  if (item.role !== other.role) return false;
  if (item.role === 'child' || item.role === 'la-sen' || item.isStandIn) return true;
  return (
    item.role !== 'school' &&
    item.agency !== null &&
    other.agency !== null &&
    fold(item.agency) === fold(other.agency)
  );
}

function person(role: InviteeRole, name: string, more: Partial<ProposedInvitee> = {}): ProposedInvitee {
  return {
    role,
    name,
    contactId: null,
    agency: null,
    email: null,
    phone: null,
    adviceWanted: false,
    adviceReceivedOn: null,
    isStandIn: false,
    interpreter: null,
    accessNeeds: null,
    ...more,
  };
}

function parentsOf(around: PeopleAround): ProposedInvitee[] {
  return around.contacts
    .filter((contact) => contact.parentalResponsibility && contact.contactAllowed)
    .map((contact) =>
      person('parent', contact.name, {
        contactId: contact.contactId,
        email: contact.email,
        phone: contact.mobile ?? contact.phone,
        adviceWanted: true,
        interpreter: contact.interpreter ? (contact.language ?? 'Interpreter needed') : null,
        accessNeeds: contact.communicationNeeds,
      }),
    );
}

const healthWords = /health|nhs|paediatric|therap|physio|nurs|hospital|camhs|audiolog|dietet|medical/iu;

function agenciesOf(around: PeopleAround): ProposedInvitee[] {
  const seen = new Set<string>();
  return around.reports.flatMap(({ agency, author, receivedOn }) => {
    if (agency === null || seen.has(fold(agency)) || fold(agency) === fold(around.school.name)) return [];
    seen.add(fold(agency));
    const role: InviteeRole = /social (care|work|services)/iu.test(agency)
      ? 'social-care'
      : healthWords.test(agency)
        ? 'health'
        : 'other';
    return [person(role, author ?? agency, { agency, adviceWanted: true, adviceReceivedOn: receivedOn })];
  });
}

function withoutDoubles(list: readonly ProposedInvitee[]): ProposedInvitee[] {
  const seen = new Set<string>();
  return list.filter((item) => {
    const key = fold(item.name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
