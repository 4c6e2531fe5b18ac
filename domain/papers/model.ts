import type { RecoverySheetPaper } from '../vault/recovery-sheet';
import type { CertificatePaper } from './certificate-paper';
import type { ComparisonPaper } from './comparison-paper';
import type { CostMapPaper } from './cost-map-paper';
import type { DuePaper } from './due-paper';
import type { ListPaper } from './list-paper';
import type { MeetingPaper } from './meeting-paper';
import type { PlannerPaper } from './planner-paper';
import type { ProfilePaper } from './profile-paper';
import type { ProvisionMapPaper } from './provision-map-paper';
import type { RecordsPaper } from './records-paper';
import type { ReviewPackPaper } from './review-pack';
import type { RecordPaper } from './pupil-record-paper';
import type { SupportPlanPaper } from './support-plan-paper';
import type { TeacherSheetPaper } from './teacher-sheet-paper';
import type { ViewsPaper } from './views-paper';
import type { TimetablePaper } from './timetable-paper';

/** Everything that the paper page can draw. */
export type PaperModel =
  | RecoverySheetPaper
  | ReviewPackPaper
  | ListPaper
  | DuePaper
  | PlannerPaper
  | ComparisonPaper
  | SupportPlanPaper
  | ProfilePaper
  | ViewsPaper
  | MeetingPaper
  | CostMapPaper
  | TimetablePaper
  | TeacherSheetPaper
  | ProvisionMapPaper
  | CertificatePaper
  | RecordsPaper
  | RecordPaper
  | ForeignDocumentPaper;

/** A Word, ODT or text file, turned into clean HTML, to be printed as pages of our own. */
export interface ForeignDocumentPaper {
  readonly paper: 'foreign-document';
  /** Untrusted: made harmless again by the page before it is shown. */
  readonly html: string;
}
