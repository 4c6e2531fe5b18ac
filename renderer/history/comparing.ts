import type { FieldPlace } from '../../domain/history/entries';

/** A text of which two versions are compared: as a change left it, with what it was before. */
export interface Comparing {
  readonly place: FieldPlace;
  readonly at: string;
}
