import type { SlotValues } from './model';

/** What is kept of a slot: only what belongs to its kind. */
export function keptSlot(values: SlotValues): SlotValues {
  const { kind } = values;
  const is = (...kinds: readonly SlotValues['kind'][]): boolean => kinds.includes(kind);
  return {
    ...values,
    lineId: is('provision') ? values.lineId : null,
    classId: is('provision', 'class', 'pupil') ? values.classId : null,
    pupilId: is('pupil') ? values.pupilId : null,
    ehcItemId: is('pupil') ? values.ehcItemId : null,
    what: is('break', 'duty', 'other') ? values.what : null,
    place: is('break') ? null : values.place,
  };
}
