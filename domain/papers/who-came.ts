import { fold } from '../common/text';
import { inviteeRoles } from '../reviews/model';
import type { PackInvitee } from '../reviews/pack-data';

/** Who was at the meeting and who was not, as lists of names for its record. */
export interface WhoCame {
  /** 'Ms Bríd O’Brien; Mr Ayọ̀ Tate (online)'; null while nobody is known to have come. */
  readonly present: string | null;
  /** Null when nobody sent apologies. */
  readonly apologies: string | null;
  readonly absent: string | null;
}

export function whoCame(invitees: readonly PackInvitee[]): WhoCame {
  const named = (attendance: PackInvitee['attendance'], note = ''): string[] =>
    invitees.filter((invitee) => invitee.attendance === attendance).map(({ name }) => `${name}${note}`);
  const present = [...named('attended'), ...named('online', ' (online)'), ...named('part', ' (for part)')];
  return {
    present: present.join('; ') || null,
    apologies: named('apologies').join('; ') || null,
    absent: named('absent').join('; ') || null,
  };
}

/** True once somebody is known to have come: apologies alone come before the meeting. */
export function hasMet(invitees: readonly PackInvitee[]): boolean {
  return invitees.some(
    ({ attendance }) => attendance === 'attended' || attendance === 'online' || attendance === 'part',
  );
}

/** Whether advice was sent: 'Yes', 'No', or '–' for those who were not asked. Null while it may still come. */
export function adviceSent(invitee: PackInvitee, isOver: boolean): string | null {
  if (invitee.adviceReceivedOn !== null) return 'Yes';
  if (!invitee.adviceWanted) return '–';
  return isOver ? 'No' : null;
}

/** A word or two for narrow tables: 'Parent'; null for those of whom the agency alone says it. */
export function shortRole({ role, roleName, agency }: PackInvitee): string | null {
  if (role === 'other') return agency === null ? roleName : null;
  return inviteeRoles.find(({ code }) => code === role)?.short ?? roleName;
}

/** 'LA SEN officer, Kent County Council': what stands after a name. A role that name or agency says already is left out. */
export function roleAndAgency(invitee: PackInvitee): string {
  const { name, agency } = invitee;
  const role = shortRole(invitee);
  const isSaid = role !== null && fold(`${name} ${agency ?? ''}`).includes(fold(role));
  return [isSaid ? null : role, agency].filter(Boolean).join(', ');
}
