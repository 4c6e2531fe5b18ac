import { z } from 'zod';
import { call } from '../common/call';
import type { IsoInstant } from '../common/calendar-date';
import { idSchema, nothing } from '../common/ids';
import type { LostItems } from './lost';
import { type BackupItem, type BackupStatus, placeNames } from './model';
import { putAsideName, type PutAsideSet } from './put-aside';

const job = z.string().min(1).max(100);
const which = z.object({ which: z.enum(placeNames) });
const file = z.string().min(1).max(4000);

/** What came of a backup that was made by hand. */
export interface BackupMade {
  readonly at: IsoInstant;
  /** The folders that it is in now. */
  readonly folders: readonly string[];
  /** Places where it could not be made, each with the reason in words. */
  readonly failed: readonly { readonly folder: string; readonly message: string }[];
}

/** The backups of the open vault: how they stand, where they go, one by hand, what can be brought back from one, and everything in open formats. */
export const backupsApi = {
  status: call(nothing).returns<BackupStatus>(),
  list: call(nothing).returns<readonly BackupItem[]>(),
  /** Makes a backup now, in every place that is there. Tells its progress under `job`. */
  make: call(z.object({ job })).returns<BackupMade>(),
  /** Stops a backup, an export or the opening of a backup. */
  cancel: call(z.object({ job })).returns<null>(),
  /** Asks for a folder with the system's dialog; null when the user cancelled. */
  choosePlace: call(which).returns<{ folder: string } | null>(),
  /** The folder beside the records for the first place, none for the second. */
  resetPlace: call(which).returns<null>(),
  /** Opens a backup beside and tells which pupils and documents it has that the vault has lost. With no file it is asked for. */
  open: call(z.object({ file: file.nullable(), job })).returns<LostItems | null>(),
  bringBackPupil: call(z.object({ id: idSchema })).returns<{ records: number; documents: number }>(),
  bringBackDocument: call(z.object({ id: idSchema })).returns<{ records: number; documents: number }>(),
  /** Lets the opened backup go. */
  close: call(nothing).returns<null>(),
  /** Saves everything in open formats, unprotected, in a new folder; null when the user cancelled the dialog. */
  exportAll: call(z.object({ job })).returns<ExportDone | null>(),
  /** What restores put aside in the vault's folder, the oldest first. */
  putAside: call(nothing).returns<readonly PutAsideSet[]>(),
  /** Removes one of these for good, with all records and documents in it. There is no undo. */
  removePutAside: call(z.object({ name: z.string().regex(putAsideName) })).returns<null>(),
};

/** What an export wrote. */
export interface ExportDone {
  readonly folder: string;
  readonly tables: number;
  readonly documents: number;
  /** Titles of documents that could not be read. */
  readonly failed: readonly string[];
}
