import type { ComponentType } from 'react';
import type { PaperId } from '../../../domain/papers/papers';
import { AdviceSheet } from './advice-sheet';
import { DatesSheet } from './dates-sheet';
import { LetterSheet } from './letter-sheet';
import { ParentInvitationSheet } from './parent-invitation-sheet';
import { ParentViewsSheet } from './parent-views-sheet';
import { ProfessionalInvitationSheet } from './professional-invitation-sheet';
import { ScheduleSheet } from './schedule-sheet';
import { SchoolReportSheet } from './school-report-sheet';
import type { SheetProps } from './sheet-props';

/** Which component draws which paper. */
export const sheetComponents: Readonly<Partial<Record<PaperId, ComponentType<SheetProps>>>> = {
  dates: DatesSheet,
  'school-report': SchoolReportSheet,
  schedule: ScheduleSheet,
  'invite-parent': ParentInvitationSheet,
  'invite-professional': ProfessionalInvitationSheet,
  advice: AdviceSheet,
  'parent-views': ParentViewsSheet,
  'letter-remind': LetterSheet,
  'letter-papers': LetterSheet,
  'letter-la': LetterSheet,
  'letter-report': LetterSheet,
  'letter-absent-parent': LetterSheet,
  'letter-late-report': LetterSheet,
  'letter-chase-decision': LetterSheet,
  'letter-chase-final-plan': LetterSheet,
};
