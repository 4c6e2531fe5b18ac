import type { PackInvitee } from './pack-data';

/** Advice, or a parent's views, that were asked of this person and have not come. */
export function isAdviceAwaited({
  adviceWanted,
  adviceAskedOn,
  adviceReceivedOn,
}: Pick<PackInvitee, 'adviceWanted' | 'adviceAskedOn' | 'adviceReceivedOn'>): boolean {
  return adviceWanted && adviceAskedOn !== null && adviceReceivedOn === null;
}
