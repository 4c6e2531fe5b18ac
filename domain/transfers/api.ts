import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { call } from '../common/call';
import { byId, idSchema, nothing } from '../common/ids';
import type { SenStatusCode } from '../pupils/codes';
import type { PackWarningLine } from '../papers/api';
import type { AccessPupil, MadeCopy, SavedFolder } from '../subject-access/api';
import { answerSchema } from '../subject-access/model';
import type { FileStanding } from './file-standing';
import { transferFieldNames, type TransferLine } from './model';
import { movingFieldNames } from './moving-fields';

/** A thing that can go in. */
export interface TransferItem {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly goesIn: boolean;
}

export interface TransferPage {
  readonly today: IsoDate;
  readonly pupil: AccessPupil;
  /** The latest; null before one is begun. */
  readonly transfer: TransferLine | null;
  readonly parts: readonly TransferItem[];
  readonly documents: readonly TransferItem[];
  /** Where the child protection file is said to lie; it never goes with this one. */
  readonly protectionPointer: string | null;
}

/** A pupil who moves on, and where the file stands. */
export interface MovingLine {
  readonly pupilId: string;
  /** 'Maya Chen'. */
  readonly name: string;
  /** 'Chen, Maya'. */
  readonly surnameFirst: string;
  /** 'Year 6'. */
  readonly year: string;
  readonly className: string | null;
  readonly status: SenStatusCode;
  readonly isOnRoll: boolean;
  /** In the year group that moves on. */
  readonly isInLastYear: boolean;
  readonly nextSchool: string | null;
  readonly nextPerson: string | null;
  readonly lastDay: IsoDate | null;
  readonly sentOn: IsoDate | null;
  readonly receiptOn: IsoDate | null;
  readonly standing: FileStanding;
}

/** Those of one school of the federation, in order of surname. */
export interface MovingGroup {
  readonly schoolId: string;
  readonly schoolName: string;
  /** The last day of its summer term; null where that is not entered. */
  readonly lastSummerDay: IsoDate | null;
  /** False while the terms after the summer are not entered: its holiday then counts as school days. */
  readonly knowsSummerHoliday: boolean;
  readonly lines: readonly MovingLine[];
}

/** Everybody whose file is to be handed over this year, or is on its way. */
export interface MovingOn {
  readonly today: IsoDate;
  readonly groups: readonly MovingGroup[];
  /** Next schools that are named already. */
  readonly schools: readonly string[];
}

/** A file that was saved with others. */
export interface SavedFile {
  readonly pupilId: string;
  /** 'Maya Chen'. */
  readonly name: string;
  readonly pages: number;
  readonly warnings: readonly PackWarningLine[];
  /** Titles of documents that do not lie beside it by themselves. */
  readonly leftOut: readonly string[];
}

/** Files that were saved together, and are held in memory as they are until they are marked as sent or let go. */
export interface SavedTogether {
  readonly savedId: string;
  readonly folder: string;
  readonly files: readonly SavedFile[];
}

const bySaved = z.object({ savedId: idSchema });

const byPupil = z.object({ pupilId: idSchema });
const value = z.union([z.string(), z.null()], { error: 'This value cannot be saved.' });
const byCopy = z.object({ copyId: idSchema });

/** Pupils who were chosen on one page. */
const manyPupils = z.array(idSchema).min(1, 'Choose at least one pupil.').max(500);

export const transfersApi = {
  /* Those who move on, on one page */
  movingOn: call(nothing).returns<MovingOn>(),
  /** The same for all of these pupils, in one change; a file that is not begun begins with it. How many it changed. */
  setTogether: call(z.object({ pupilIds: manyPupils, field: z.enum(movingFieldNames), value })).returns<{
    readonly changed: number;
  }>(),

  /** Those of them whose last day has come leave the register, in one change. How many did. */
  moveToLeavers: call(z.object({ pupilIds: manyPupils })).returns<{ readonly moved: number }>(),

  /**
   * Asks for a folder, and makes there one with the files of those of these pupils whose file can go (canBeSaved): all of them, or nothing
   * when it is stopped. Null when the user chose none.
   */
  saveTogether: call(z.object({ pupilIds: manyPupils.max(100) })).returns<SavedTogether | null>(),
  /** All that were saved together went on this day: kept just as they are, in one change. */
  markTogetherSent: call(bySaved.extend(answerSchema.omit({ sentTo: true }).shape)).returns<{
    readonly sent: number;
  }>(),
  dropTogether: call(bySaved).returns<null>(),

  /* One file */
  forPupil: call(byPupil).returns<TransferPage>(),
  begin: call(byPupil).returns<{ readonly id: string }>(),
  setField: call(z.object({ id: idSchema, field: z.enum(transferFieldNames), value })).returns<null>(),
  setChoice: call(
    z.object({ id: idSchema, key: z.string().min(1).max(100), goesIn: z.boolean() }),
  ).returns<null>(),
  make: call(byId).returns<MadeCopy>(),
  cancel: call(z.object({}).strict()).returns<null>(),
  content: call(byCopy).returns<{ readonly bytes: Uint8Array }>(),
  savePdf: call(byCopy).returns<{ readonly saved: boolean }>(),
  saveData: call(byCopy).returns<{ readonly saved: boolean }>(),
  saveFolder: call(byCopy).returns<SavedFolder | null>(),
  print: call(byCopy).returns<{ readonly printed: boolean }>(),
  markSent: call(byCopy.extend({ answer: answerSchema })).returns<null>(),
  drop: call(byCopy).returns<null>(),
};
