import type { IsoInstant } from '../common/calendar-date';
import type { BackupReason } from './backup-name';

/** A vault has a first place for backups, and may have a second one. */
export const placeNames = ['first', 'second'] as const;
export type PlaceName = (typeof placeNames)[number];

/** One place where backups are kept, as it is now. */
export interface BackupPlace {
  readonly name: PlaceName;
  readonly folder: string;
  /** The folder beside the records, on the same disk: where backups go until another place is chosen. */
  readonly isBesideVault: boolean;
  /** False when the memory stick is not in, the network folder is not connected, or the folder is gone. */
  readonly isThere: boolean;
  /** When the last verified backup of this vault in this place was made; remembered also while the place is away. */
  readonly lastVerifiedAt: IsoInstant | null;
  /** Why the last try in this place failed, in words; null when it did not. */
  readonly trouble: string | null;
}

/** How the vault stands with its backups. */
export interface BackupStatus {
  readonly now: IsoInstant;
  readonly places: readonly BackupPlace[];
  /** When the last one beside the records was made, where that is no chosen place: it is made there when no place is there. */
  readonly spareAt: IsoInstant | null;
  /** A backup is being made at this moment. */
  readonly isRunning: boolean;
  /** Titles of documents that were damaged or missing in the vault when the last backup was made. */
  readonly notWhole: readonly string[];
}

/** A backup in one of the places. */
export interface BackupItem {
  readonly file: string;
  readonly place: PlaceName;
  readonly at: IsoInstant;
  readonly reason: BackupReason;
  readonly isWhole: boolean;
  readonly bytes: number;
}

/** Under this name the backups that the program makes by itself tell their progress. */
export const automaticJob = 'automatic-backup';

/** Why a backup was made, for lists. */
export const reasonWords: Readonly<Record<BackupReason, string>> = {
  daily: 'Automatic',
  'by-hand': 'Made by hand',
  'before-update': 'Before an update',
  'before-import': 'Before an import',
  'before-disposal': 'Before a disposal',
};
