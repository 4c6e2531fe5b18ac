import type { IsoInstant } from '../common/calendar-date';

/** What was typed into one field and is not saved yet. */
export interface UnsavedText {
  /** Names the field: the place, what stands around it and its label. */
  readonly id: string;
  /** The address of the screen: '/reviews/0199…'. */
  readonly place: string;
  /** What the field stands in: 'Add a note'; '' when it stands in the screen itself. */
  readonly within: string;
  /** The field's label. */
  readonly field: string;
  /** What the field held before. */
  readonly was: string;
  readonly text: string;
}

/** A text that waits for its field, or for the user to let it go. */
export interface WaitingText extends UnsavedText {
  readonly at: IsoInstant;
}

/** Why the page was opened again while the vault stayed open. */
export type Reopening =
  /** It had crashed. */
  | 'stopped'
  /** It no longer answered, and the user had it opened again. */
  | 'hung'
  /** It crashed again and again, and was opened at Home. */
  | 'too-often';

export interface WaitingTexts {
  /** Null when the page was opened in the usual way. */
  readonly why: Reopening | null;
  /** The last typed first. */
  readonly texts: readonly WaitingText[];
}
