import type { IsoDate } from '../common/calendar-date';
import { countOf } from '../common/text';

/** What is typed on the page of those who move on, for one pupil or for many at once. */
export const movingFieldNames = ['nextSchool', 'nextPerson', 'leftOn', 'receiptOn'] as const;
export type MovingField = (typeof movingFieldNames)[number];

/**
 * Where a file goes is typed until it went: what was sent to a school stays noted so, and is put right on the file's own page. A receipt
 * comes for what was sent.
 */
export function canBeSet(field: MovingField, sentOn: IsoDate | null): boolean {
  if (field === 'leftOn') return true;
  return field === 'receiptOn' ? sentOn !== null : sentOn === null;
}

/** Why it cannot be set for any of those who were chosen. */
export function whyNotSet(field: MovingField): string {
  return field === 'receiptOn'
    ? 'A receipt can be noted once the file has been sent.'
    : 'The file has already been sent. Where it went can be corrected on its own page.';
}

const whatOf: Readonly<Record<MovingField, string>> = {
  nextSchool: 'the next school of',
  nextPerson: 'who gets the file of',
  leftOn: 'the last day of',
  receiptOn: 'the receipt for the file of',
};

/** The change in words: 'Changed the last day of Maya Chen', 'Changed the last day of 12 pupils'. @param name of the only one */
export function movingChangeWords(field: MovingField, count: number, name: string): string {
  return `Changed ${whatOf[field]} ${count === 1 ? name : countOf(count, 'pupil')}`;
}
