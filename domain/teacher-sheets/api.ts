import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { call } from '../common/call';
import { idSchema, nothing } from '../common/ids';
import { codesOf } from '../pupils/codes';
import { sheetPeriods } from './period';
import type { SheetPreview } from './preview';
import { type SheetFormat, sheetNames } from './sheet';

/** A class that a sheet can be made for, and what would stand in it. */
export interface SheetClass {
  readonly id: string;
  readonly name: string;
  readonly schoolName: string;
  readonly teacherName: string | null;
  /** Pupils with a running plan, and their targets. */
  readonly plans: number;
  readonly targets: number;
}

/** A sheet that was given out. */
export interface GivenSheet {
  readonly id: string;
  readonly className: string;
  readonly madeOn: IsoDate;
  readonly format: SheetFormat;
  readonly rows: number;
  readonly readBackOn: IsoDate | null;
}

export interface SheetsOverview {
  readonly today: IsoDate;
  /** Classes with a running plan first, each by its place in the school. */
  readonly classes: readonly SheetClass[];
  /** The latest first. */
  readonly given: readonly GivenSheet[];
}

/** A filled sheet that is held in memory, and what it would change. */
export interface FilledPreview extends SheetPreview {
  readonly token: string;
  readonly fileName: string;
  readonly className: string;
  readonly madeOn: IsoDate;
  readonly readBackOn: IsoDate | null;
  /** The day of a newer sheet for the same class; null where this is the newest. */
  readonly newerOn: IsoDate | null;
  /** Other sheets whose rows stand in the file too. */
  readonly otherSheets: number;
}

const names = z.enum(codesOf(sheetNames), { error: 'Choose how the children are named.' });
const sessions = z.enum(codesOf(sheetPeriods), { error: 'Choose which sessions it asks about.' });
const forClass = z.object({ classId: idSchema, names, sessions });
const byToken = z.object({ token: idSchema });

export const teacherSheetsApi = {
  overview: call(nothing).returns<SheetsOverview>(),
  /** Asks where, then saves a sheet to fill in, unprotected from then on. Null when the user cancelled: then none was given out. */
  save: call(forClass.extend({ format: z.enum(['xlsx', 'docx']) })).returns<{
    readonly fileName: string;
  } | null>(),
  print: call(forClass).returns<{ readonly printed: boolean }>(),
  /** Asks for a filled sheet and reads it. Nothing is kept yet. Null when the user cancelled. */
  open: call(nothing).returns<{ readonly token: string } | null>(),
  /** The same for a file that was dropped. */
  openPath: call(z.object({ path: z.string().min(1) })).returns<{ readonly token: string }>(),
  /** What the file that is held would change, against the records as they are now. */
  filled: call(byToken).returns<FilledPreview>(),
  /**
   * Takes the ticked items over in one change. Failure `changed-since-preview` where one of them is not what was shown,
   * `same-session` where two of them speak of one session.
   */
  takeOver: call(byToken.extend({ ids: z.array(z.string().max(100)).max(5000) })).returns<{
    readonly added: number;
  }>(),
  close: call(byToken).returns<null>(),
};
