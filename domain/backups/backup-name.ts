import type { IsoInstant } from '../common/calendar-date';

/** Why a backup was made; it decides how long it is kept (keep.ts). */
export const backupReasons = [
  'daily',
  'by-hand',
  'before-update',
  'before-import',
  'before-disposal',
] as const;
export type BackupReason = (typeof backupReasons)[number];

/** What the name of a backup says: enough to list and to prune without opening it. */
export interface BackupName {
  /** When its copy of the records was made. */
  readonly at: IsoInstant;
  readonly reason: BackupReason;
  /** False when a document was already damaged or missing in the vault: an older backup may hold it whole. */
  readonly isWhole: boolean;
  /** The last 12 characters of the vault's id. */
  readonly vaultTag: string;
}

const ending = '.sdbackup';
const notWhole = '_not-whole';

/** `SENDCO-Desk_2027-01-21_19-05-07-123Z_daily_5d1f2a3b4c5d.sdbackup`; with `_not-whole` before the ending where it is not. */
const shape =
  /^SENDCO-Desk_(\d{4}-\d{2}-\d{2})_(\d{2})-(\d{2})-(\d{2})-(\d{3})Z_([a-z-]+)_([0-9a-f]{12})(_not-whole)?\.sdbackup$/;

/** The part of a vault's id that its backups carry in their names: the last 12 characters, which are random. */
export function vaultTagOf(vaultId: string): string {
  return vaultId.slice(-12);
}

/** The file name of a backup. The time is in UTC, so that names sort by it on every laptop. */
export function backupFileName({ at, reason, isWhole, vaultTag }: BackupName): string {
  const [date = '', time = ''] = new Date(at).toISOString().split('T');
  const whole = isWhole ? '' : notWhole;
  return `SENDCO-Desk_${date}_${time.replace(/[:.]/g, '-')}_${reason}_${vaultTag}${whole}${ending}`;
}

/** What a file name says, or null for a file that we have not named: it is never pruned. */
export function readBackupName(fileName: string): BackupName | null {
  const match = shape.exec(fileName);
  if (!match) return null;
  const [, date, hours, minutes, seconds, thousandths, reasonText, vaultTag = '', damage] = match;
  const reason = backupReasons.find((known) => known === reasonText);
  const at = new Date(`${date}T${hours}:${minutes}:${seconds}.${thousandths}Z`);
  if (!reason || Number.isNaN(at.getTime())) return null;
  return { at: at.toISOString(), reason, isWhole: damage === undefined, vaultTag };
}

/** The ending of backup files without the dot, for the system's dialogs. */
export const backupEnding = ending.slice(1);
