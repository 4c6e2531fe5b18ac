import { addMonths, type IsoDate } from '../common/calendar-date';
import type { SenNeedCode } from '../pupils/codes';
import { chosenDate, optionalDate, optionalLine } from '../pupils/field-schemas';

/** What can be typed about an edition, beside the answers (fields.ts). */
export const profileFields = {
  madeOn: chosenDate('Enter the day on which it was made.', 'The day'),
  madeWith: optionalLine('Who made it', 200),
  reviewOn: optionalDate('The day on which it is looked at again'),
  photoAgreedOn: optionalDate('The day of the consent'),
} as const;
export type ProfileFieldName = keyof typeof profileFields;

/** One edition of a child's one-page profile. */
export interface ProfileEdition {
  readonly id: string;
  readonly madeOn: IsoDate;
  readonly madeWith: string | null;
  readonly reviewOn: IsoDate | null;
  /** When it was agreed that the photo may be shown; the photo is on no paper before that. */
  readonly photoAgreedOn: IsoDate | null;
  /** By the key of the field; what is not answered is not in it. */
  readonly answers: Readonly<Record<string, string>>;
}

/** The child as the profile shows her: no number, no date of birth. */
export interface ProfilePupil {
  readonly id: string;
  readonly name: string;
  readonly calledName: string;
  /** The year that she is taught in; by her age where it is not known. */
  readonly ncy: number;
  /** 'Year 4, 4D'; '' where nothing is known. */
  readonly yearAndClass: string;
  readonly schoolName: string;
  readonly photoDocumentId: string | null;
  /** Open ones, the primary first. */
  readonly needs: readonly SenNeedCode[];
}

/** A profile is looked at again after a year, or earlier when the child has changed. */
export function usualReviewDay(madeOn: IsoDate): IsoDate {
  return addMonths(madeOn, 12);
}
