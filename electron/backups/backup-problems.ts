import { fail, type Problem } from '../../domain/common/result';

/** What can be wrong with a backup. The disk's own troubles keep their kinds. */
export type BackupProblemKind =
  | 'not-a-backup'
  | 'backup-newer'
  | 'backup-cut-off'
  | 'backup-damaged'
  | 'backup-not-verified'
  | 'backup-failed'
  | 'place-away'
  | 'other-vault'
  | 'restore-unfinished'
  | 'cancelled'
  | 'locked';

const messages: Readonly<Record<BackupProblemKind, string>> = {
  'not-a-backup':
    'This file is not a backup of SENDCO Desk. Nothing was changed. Choose a file that ends in .sdbackup.',
  'backup-newer':
    'This backup was made by a newer version of SENDCO Desk. Nothing was changed. Install the newest version, then try again.',
  'backup-cut-off':
    'This backup is not whole: its end is missing. It may still be being copied, or the copying was cut off. Nothing was changed. ' +
    'Copy it again, or use another backup.',
  'backup-damaged':
    'This backup is damaged: it is not what was written. Nothing was changed. Use another backup, and have the disk that it is on looked at.',
  'backup-not-verified':
    'The backup was written, but what was read back is not what was written, so it was not kept. Your records are as they were. ' +
    'Try another place: this disk or memory stick may be failing.',
  'backup-failed': 'No backup could be made. Nothing was changed.',
  'place-away':
    'The folder for backups is not there. Connect the memory stick or the network drive, or choose another place. Nothing was changed.',
  'other-vault':
    'This folder holds another vault. Nothing was changed. Choose the folder of the vault that this backup was made of, or an empty one.',
  'restore-unfinished':
    'What was restored is whole and was checked, but another program holds a file of the vault, so it could not all be put in its place. ' +
    'Nothing was lost. Close other programs and start SENDCO Desk again: it finishes by itself.',
  cancelled: 'Cancelled. Nothing was changed.',
  locked: 'The vault was locked meanwhile. Nothing was changed.',
};

/** A problem of a backup with its wording. */
export function backupProblem(
  kind: BackupProblemKind,
  facts?: NonNullable<Problem['facts']>,
  message: string = messages[kind],
) {
  return fail(kind, message, facts === undefined ? {} : { facts });
}

/** Ends reading or writing half-way with what the user is told. */
export class BackupError extends Error {
  constructor(readonly kind: BackupProblemKind) {
    super(kind);
    this.name = 'BackupError';
  }
}

/** Throws `cancelled` once the work is to stop. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new BackupError('cancelled');
}
