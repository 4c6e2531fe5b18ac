import type { IsoDate, IsoInstant } from '../common/calendar-date';

/** How something that a backup has is missing in the vault. */
export type HowLost =
  /** In the bin. */
  | 'in-bin'
  /** Not there at all. */
  | 'gone'
  /** A document that is on its list, but whose file is damaged or missing. */
  | 'damaged';

export interface LostPupil {
  readonly id: string;
  readonly name: string;
  readonly dob: IsoDate;
  readonly how: HowLost;
}

export interface LostDocument {
  readonly id: string;
  readonly title: string;
  /** Null for a document of a school. */
  readonly pupilName: string | null;
  readonly how: HowLost;
}

/** What an opened backup has that the vault has not. */
export interface LostItems {
  readonly fileName: string;
  readonly at: IsoInstant;
  readonly pupils: readonly LostPupil[];
  readonly documents: readonly LostDocument[];
}
