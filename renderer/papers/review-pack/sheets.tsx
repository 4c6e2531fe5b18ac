import type { ComponentType } from 'react';
import type { PaperId } from '../../../domain/papers/papers';
import { AdviceSheet } from './advice-sheet';
import { AgendaSheet } from './agenda-sheet';
import { AmendmentsSheet } from './amendments-sheet';
import { AttendanceSheet } from './attendance-sheet';
import { ChildViewsSheet } from './child-views-sheet';
import { CopySheet } from './copy-sheet';
import { DatesSheet } from './dates-sheet';
import { EarlyRequestSheet } from './early-request-sheet';
import { InvitationSheet } from './invitation-sheet';
import { LaReportSheet } from './la-report-sheet';
import { LetterSheet } from './letter-sheet';
import { ParentViewsSheet } from './parent-views-sheet';
import { ProvisionSheet } from './provision-sheet';
import { RecordSheet } from './record-sheet';
import { ScheduleSheet } from './schedule-sheet';
import { SchoolReportSheet } from './school-report-sheet';
import type { SheetProps } from './sheet-props';
import { TransitionSheet } from './transition-sheet';

/** Which component draws which paper. */
export const sheetComponents: Readonly<Record<PaperId, ComponentType<SheetProps>>> = {
  dates: DatesSheet,
  'child-views': ChildViewsSheet,
  'school-report': SchoolReportSheet,
  provision: ProvisionSheet,
  schedule: ScheduleSheet,
  agenda: AgendaSheet,
  attendance: AttendanceSheet,
  record: RecordSheet,
  'la-report': LaReportSheet,
  amendments: AmendmentsSheet,
  transition: TransitionSheet,
  'early-request': EarlyRequestSheet,
  'invite-parent': InvitationSheet,
  'invite-professional': InvitationSheet,
  advice: AdviceSheet,
  'parent-views': ParentViewsSheet,
  'letter-remind': LetterSheet,
  'letter-papers': LetterSheet,
  'letter-la': LetterSheet,
  'letter-report': LetterSheet,
  'letter-absent-parent': LetterSheet,
  'letter-late-report': LetterSheet,
  'letter-late-parent': LetterSheet,
  'letter-chase-decision': LetterSheet,
  'letter-chase-final-plan': LetterSheet,
  'copy-sheet': CopySheet,
};
