import type { SectionLetter } from '../../ehc-plans/sections';
import type { PackOutcome, ReviewPackData } from '../pack-data';

/** Where the text of a field comes from: once for the review, for each outcome of section E, or for each section to be amended. */
export type CopySource =
  | { readonly per: 'review'; readonly text: (data: ReviewPackData) => string | null }
  | { readonly per: 'outcome'; readonly text: (data: ReviewPackData, outcome: PackOutcome) => string | null }
  | {
      readonly per: 'section';
      readonly text: (data: ReviewPackData, section: SectionLetter | null) => string | null;
    };

/** A box that an authority's form may have. */
export interface CopyFieldKind {
  /** Stable: the school's order is kept by it. */
  readonly key: string;
  /** What the form may call it, until the school writes the form's own words. */
  readonly label: string;
  /** False for what few forms ask: it can be put in. */
  readonly usual: boolean;
  readonly source: CopySource;
}

/** A field of the sheet, ready to paste. */
export interface CopyField {
  /** Its own on the sheet: 'dob', 'outcome-progress:<outcome id>', 'amendments:F'. */
  readonly key: string;
  /** As on the form: 'Outcome E1: progress'. */
  readonly label: string;
  /** '' where there is nothing to paste. */
  readonly text: string;
  readonly characters: number;
  /** The most characters that the form takes; null where it does not say. */
  readonly limit: number | null;
}
