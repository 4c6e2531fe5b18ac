import { isAdviceAwaited } from '../reviews/awaited-advice';
import type { PackInvitee } from '../reviews/pack-data';
import { type PaperId, paperInfo } from './papers';

/** The letter that reminds of advice or views: R14. */
export const reminderLetter: PaperId = 'letter-remind';

/** Those to whom a reminder can be written, in the order of the list: something was asked of them and has not come. */
export function toRemind(invitees: readonly PackInvitee[]): readonly PackInvitee[] {
  const { forRoles } = paperInfo(reminderLetter);
  return invitees.filter((person) => isAdviceAwaited(person) && forRoles.includes(person.role));
}
