import type { ComponentType } from 'react';
import type { PaperId } from '../../../domain/papers/papers';
import { DatesSheet } from './dates-sheet';
import { ScheduleSheet } from './schedule-sheet';
import { SchoolReportSheet } from './school-report-sheet';
import type { SheetProps } from './sheet-props';

/** Which component draws which paper. */
export const sheetComponents: Readonly<Partial<Record<PaperId, ComponentType<SheetProps>>>> = {
  dates: DatesSheet,
  'school-report': SchoolReportSheet,
  schedule: ScheduleSheet,
};
