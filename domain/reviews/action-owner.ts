import { fold } from '../common/text';
import type { InviteeRole } from './model';

/**
 * Whether an action is the school's own to do. It is somebody else's only when its owner is known as such: an invitee, or the agency of
 * one, who does not belong to the school. What nobody, or somebody unknown, has taken on stays with the school.
 */
export function isSchoolsAction(
  owner: string | null,
  invitees: readonly { readonly name: string; readonly role: InviteeRole; readonly agency: string | null }[],
): boolean {
  if (owner === null) return true;
  const wanted = fold(owner);
  const isOwner = (name: string | null): boolean => name !== null && fold(name) === wanted;
  const found = invitees.filter(({ name, agency }) => isOwner(name) || isOwner(agency));
  return found.length === 0 || found.some(({ role }) => role === 'school');
}
