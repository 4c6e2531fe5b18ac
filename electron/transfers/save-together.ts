import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDate } from '../../domain/common/date-words';
import { ok, type Result } from '../../domain/common/result';
import type { SavedFile } from '../../domain/transfers/api';
import { makeFolderDurably } from '../files/durable-folder';
import { fileResult } from '../files/file-problem';
import { freeAmong } from '../files/free-name';
import { safeStem } from '../files/safe-name';
import { outsideVault } from '../files/save-outside';
import type { FinishedCopy } from '../subject-access/finished-copy';
import { warningsOf } from '../subject-access/held-copy';
import type { SentCopy } from '../subject-access/keep-as-sent';
import type { CopyPorts } from '../subject-access/ports';
import { writeCopy } from '../subject-access/save-folder';
import { makeFile } from './make-file';
import type { TransferRow } from './repository';

/** A file that was saved: what was told of it, and what is kept when it goes. */
export interface SavedCopy extends SentCopy {
  readonly transfer: TransferRow;
  readonly told: SavedFile;
}

export interface SavedCopies {
  readonly folder: string;
  readonly copies: readonly SavedCopy[];
}

/**
 * Makes the files of several pupils, each in a folder of its own within one new folder, unprotected. All of them are there, or none: the
 * folder has a temporary name until the last one is written. Problems: `in-vault`, and the disk's own. @throws the signal's reason
 */
export async function saveTogether(
  ports: CopyPorts,
  transfers: readonly TransferRow[],
  chosen: string,
  signal: AbortSignal,
): Promise<Result<SavedCopies>> {
  try {
    return await fileResult('write', async () => {
      const place = await outsideVault(ports.vault.folder, join(chosen, 'copy'));
      if (!place.ok) return place;
      const name = `SEN files, ${formatDate(ports.database.clock.today())}`;
      const { folder, written } = await makeFolderDurably(chosen, safeStem(name), async (at) => {
        const copies = await writeAll(ports, transfers, at, signal);
        signal.throwIfAborted();
        return copies;
      });
      return ok({ folder, copies: written });
    });
  } catch (error) {
    if (error instanceof NotMade) return error.result;
    throw error;
  }
}

/** One file could not be made: nothing of the others stays. */
class NotMade extends Error {
  constructor(readonly result: Result<never>) {
    super('A file could not be made');
  }
}

async function writeAll(
  ports: CopyPorts,
  transfers: readonly TransferRow[],
  folder: string,
  signal: AbortSignal,
): Promise<readonly SavedCopy[]> {
  const taken = new Set<string>();
  const copies: SavedCopy[] = [];
  for (const [index, transfer] of transfers.entries()) {
    signal.throwIfAborted();
    const doing = `Making file ${index + 1} of ${transfers.length}`;
    ports.onProgress({ job: 'transfer', doing, done: index, total: transfers.length });
    // How far each file is would make the bar jump.
    const quiet: CopyPorts = { ...ports, onProgress: () => undefined };
    const made = await makeFile(quiet, transfer, signal);
    if (!made.ok) throw new NotMade(made);
    const at = join(folder, freeAmong(taken, folderName(transfer, made.value)));
    await mkdir(at, { mode: 0o700 });
    const { leftOut } = await writeCopy(quiet, made.value, at, { signal, onDocument: () => undefined });
    copies.push(savedCopy(transfer, made.value, leftOut));
  }
  return copies;
}

/** 'Quay Academy, Maya Chen': those who go to one school lie beside each other. */
function folderName({ nextSchool }: TransferRow, { head }: FinishedCopy): string {
  return safeStem([nextSchool, head.name].filter(Boolean).join(', '));
}

/** Without the documents: their pages are in the PDF, and many of them would fill the memory. */
function savedCopy(
  transfer: TransferRow,
  copy: FinishedCopy,
  leftOut: readonly { readonly title: string }[],
): SavedCopy {
  const { title, pack, head } = copy;
  return {
    ...{ transfer, title, pack, head },
    told: {
      pupilId: head.pupilId,
      name: head.name,
      pages: pack.pages,
      warnings: warningsOf(copy),
      leftOut: leftOut.map((document) => document.title),
    },
  };
}
