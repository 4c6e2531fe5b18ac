import type { PackId } from '../papers/packs';
import { isHeld, reviewStage } from './milestones';
import type { PackDeadline } from './pack-data';

/**
 * The pack to open when nobody says which: the one that the next step of the review is done with. Where that step needs no pack, the
 * papers for the meeting until it is held, and the report to the authority from then on.
 */
export function packDueNext(deadlines: readonly PackDeadline[]): PackId {
  const { place } = reviewStage(deadlines, '');
  if (typeof place !== 'string') return place.pack;
  return isHeld({ deadlines }) ? 'la-report' : 'meeting';
}
