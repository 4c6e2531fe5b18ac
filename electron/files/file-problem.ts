import { basename } from 'node:path';
import { fail, type Problem, type Result } from '../../domain/common/result';

/** What the program was about to do: a refusal means something else when reading than when writing. */
export type FileIntent = 'read' | 'write';

type FileFailure = { readonly kind: FileProblemKind; readonly message: string };

/** The kinds of trouble that a disk, a memory stick or a network folder can give, whatever was being done. */
export type FileProblemKind =
  | 'folder-read-only'
  | 'folder-unreadable'
  | 'folder-missing'
  | 'folder-unreachable'
  | 'disk-full'
  | 'file-too-large'
  | 'file-busy';

const readOnly: FileFailure = {
  kind: 'folder-read-only',
  message:
    'This folder cannot be written to. Nothing was changed. ' +
    'Check that the disk or memory stick is not write-protected and that you may save files there, then try again.',
};

const unreadable: FileFailure = {
  kind: 'folder-unreadable',
  message:
    'Windows, macOS or Linux does not let you read this folder. Nothing was changed. ' +
    'Ask whoever looks after your computer to give you access to it, then try again.',
};

const missing: FileFailure = {
  kind: 'folder-missing',
  message:
    'The folder is not there. Nothing was changed. It may have been moved or renamed, ' +
    'or it is on a memory stick or network drive that is not connected. Connect it and try again, or choose the folder.',
};

const unreachable: FileFailure = {
  kind: 'folder-unreachable',
  message:
    'The disk or network folder has stopped answering. Nothing was changed. ' +
    'Check the cable or the network and try again.',
};

const full: FileFailure = {
  kind: 'disk-full',
  message:
    'The disk is full. Nothing was changed and nothing was lost. Free some space on it, then try again.',
};

const tooLarge: FileFailure = {
  kind: 'file-too-large',
  message:
    'The disk or memory stick takes no file as large as this one. Nothing was changed. Memory sticks often come in the format FAT32, ' +
    'which stops at 4 GB. Use another disk, or have the stick formatted as exFAT or NTFS: that removes everything on it.',
};

const busyWords = (which: string): string =>
  `Another program is holding ${which}: a virus scanner, a backup or a sync program. Nothing was changed. ` +
  'Wait a moment and try again.';

const busy: FileFailure = { kind: 'file-busy', message: busyWords('one of the files') };

/** The one table from the operating system's error codes to what a person is told (errno(3); libuv gives the same names on Windows). */
const failures: Readonly<Record<string, Readonly<Record<FileIntent, FileFailure>>>> = {
  EROFS: { read: unreadable, write: readOnly },
  EACCES: { read: unreadable, write: readOnly },
  EPERM: { read: unreadable, write: readOnly },
  ENOSPC: { read: full, write: full },
  EDQUOT: { read: full, write: full },
  EFBIG: { read: tooLarge, write: tooLarge },
  ENOENT: { read: missing, write: missing },
  ENOTDIR: { read: missing, write: missing },
  EIO: { read: unreachable, write: unreachable },
  ENXIO: { read: unreachable, write: unreachable },
  ENODEV: { read: unreachable, write: unreachable },
  ESTALE: { read: unreachable, write: unreachable },
  ETIMEDOUT: { read: unreachable, write: unreachable },
  EHOSTDOWN: { read: unreachable, write: unreachable },
  EHOSTUNREACH: { read: unreachable, write: unreachable },
  ENETUNREACH: { read: unreachable, write: unreachable },
  ENOTCONN: { read: unreachable, write: unreachable },
  ECONNRESET: { read: unreachable, write: unreachable },
  // libuv has no name of its own for what Windows answers about a stick that was pulled out or a share that was dropped.
  UNKNOWN: { read: unreachable, write: unreachable },
  EBUSY: { read: busy, write: busy },
  ETXTBSY: { read: busy, write: busy },
};

const diskKinds: ReadonlySet<string> = new Set(
  Object.values(failures).flatMap(({ read, write }) => [read.kind, write.kind]),
);

/** True for the troubles of this table: of the disk, and of no record. */
export function isDiskTrouble({ kind }: Problem): boolean {
  return diskKinds.has(kind);
}

/** The operating system's code of an error (`ENOSPC`), or undefined when it is not such an error. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The name of the file that an error of the operating system is about: of the one that should have been replaced, if there are two. */
function fileNameOf(error: unknown): string | null {
  const { dest, path } = error as { dest?: unknown; path?: unknown };
  const file = typeof dest === 'string' ? dest : path;
  return typeof file === 'string' ? basename(file) : null;
}

/** What to tell the user about a failed file operation; null when the error is not the disk's doing but a bug. */
export function fileProblem(error: unknown, intent: FileIntent): FileFailure | null {
  const code = errorCode(error);
  const failure = (code !== undefined && failures[code]?.[intent]) || null;
  const name = failure?.kind === 'file-busy' ? fileNameOf(error) : null;
  return name === null || !failure ? failure : { ...failure, message: busyWords(`the file “${name}”`) };
}

/**
 * Runs file work and gives the disk's refusals as values. Any other error is a bug and is thrown on.
 * The message says that nothing was changed: give it only work that leaves things as they were when it fails.
 */
export async function fileResult<T>(intent: FileIntent, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    const failure = fileProblem(error, intent);
    if (failure === null) throw error;
    return fail(failure.kind, failure.message, { facts: { code: errorCode(error) ?? null } });
  }
}
