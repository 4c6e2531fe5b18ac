import type { PaperSheet } from '../../../domain/papers/papers';
import type { AppendixSheet } from '../../../domain/papers/review-pack';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';

/** What every paper is drawn from. */
export interface SheetProps {
  /** What is known; blanked already where the sheet is a form to be filled in by hand. */
  readonly data: ReviewPackData;
  /** The school's logo as a data: URL. */
  readonly logo: string | null;
  readonly sheet: PaperSheet;
  readonly appendices: readonly AppendixSheet[];
}
