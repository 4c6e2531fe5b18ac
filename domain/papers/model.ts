import type { RecoverySheetPaper } from '../vault/recovery-sheet';
import type { DuePaper } from './due-paper';
import type { ListPaper } from './list-paper';
import type { PlannerPaper } from './planner-paper';
import type { ReviewPackPaper } from './review-pack';
import type { TimetablePaper } from './timetable-paper';

/** Everything that the paper page can draw. */
export type PaperModel =
  | RecoverySheetPaper
  | ReviewPackPaper
  | ListPaper
  | DuePaper
  | PlannerPaper
  | TimetablePaper
  | ForeignDocumentPaper;

/** A Word, ODT or text file, turned into clean HTML, to be printed as pages of our own. */
export interface ForeignDocumentPaper {
  readonly paper: 'foreign-document';
  /** Untrusted: made harmless again by the page before it is shown. */
  readonly html: string;
}
