import { z } from 'zod';
import type { IsoDate } from '../common/calendar-date';
import { call } from '../common/call';
import { byId, idSchema } from '../common/ids';
import type { AccessPupil, MadeCopy, SavedFolder } from '../subject-access/api';
import { answerSchema } from '../subject-access/model';
import { transferFieldNames, type TransferLine } from './model';

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

const byPupil = z.object({ pupilId: idSchema });
const value = z.union([z.string(), z.null()], { error: 'This value cannot be saved.' });
const byCopy = z.object({ copyId: idSchema });

export const transfersApi = {
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
