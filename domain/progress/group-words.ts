import { countOf } from '../common/text';
import type { GroupPupil, GroupTarget } from './group';

/** Whether anything is noted of a target on the day. */
export function isNoted({ value, rating, note }: Pick<GroupTarget, 'value' | 'rating' | 'note'>): boolean {
  return value !== null || rating !== null || note !== null;
}

/** '12 of 40 targets noted. 3 pupils without a plan on this day are not shown.' */
export function notedInWords(pupils: readonly GroupPupil[]): string {
  const targets = pupils.flatMap((pupil) => pupil.targets);
  const noted = `${targets.filter(isNoted).length} of ${countOf(targets.length, 'target')} noted.`;
  const without = pupils.filter(({ planId }) => planId === null).length;
  if (without === 0) return noted;
  return without === 1
    ? `${noted} One pupil without a plan on this day is not shown.`
    : `${noted} ${without} pupils without a plan on this day are not shown.`;
}
