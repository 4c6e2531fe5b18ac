import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { backupFileName, type BackupReason, vaultTagOf } from '../../domain/backups/backup-name';
import type { IsoInstant } from '../../domain/common/calendar-date';
import { ok, type Result } from '../../domain/common/result';
import { copyDatabase, type CopiedDocument, inspectCopy } from '../database/copy-database';
import type { Clock } from '../database/database';
import { sealedBytes } from '../documents/crypto/document-format';
import { renameWithRetry, syncFolder } from '../files/durable-rename';
import { isThere } from '../files/is-there';
import type { UnlockedVault } from '../vault/unlocked-vault';
import { serialiseVaultFile } from '../vault/vault-file-format';
import { readVaultFile } from '../vault/vault-file-store';
import { backupProblem, stopIfCancelled } from './backup-problems';
import { entryNames } from './container-format';
import { ContainerWriter, onePiece } from './container-writer';
import { addDocuments, type Fault, pieceByPiece } from './add-documents';
import { sealManifest, serialiseAbout } from './manifest';
import { backupResult, keysOfVault, openBackup } from './opened-backup';
import { clearParts, isPlaceThere, partEnding } from './place-files';
import { withScratch } from './scratch';
import { verifyBackup } from './verify-backup';
import { makeFile, type MakeFile, type NewFile } from './write-port';
import { removeFile } from '../files/patient';

export type BackedUpVault = Pick<
  UnlockedVault,
  'folder' | 'vaultId' | 'databaseKey' | 'documentsKey' | 'backupsKey'
>;

export interface BackupOrder {
  readonly vault: BackedUpVault;
  readonly clock: Clock;
  /** The folder to put it in; it must be there. */
  readonly place: string;
  readonly reason: BackupReason;
  readonly signal?: AbortSignal;
  /** Told bytes of all bytes to be written and read back. */
  readonly onProgress?: (doing: 'writing' | 'checking', done: number, total: number) => void;
  /** Given in tests only: a disk that is full at the n-th write. */
  readonly makeFile?: MakeFile;
}

export interface MadeBackup {
  readonly file: string;
  readonly at: IsoInstant;
  /** Titles of documents that were damaged or missing in the vault. */
  readonly notWhole: readonly string[];
}

/**
 * Makes a backup of a vault that is in use: everything that is needed to have it again on another laptop, in one file.
 *
 * The copy of the records is of one moment; a document is never changed once it is stored, so those of its rows are of that moment too.
 * Written to `<name>.part` in the place, flushed, closed, opened again and read through (verifyBackup); only then does it get its
 * name, and the folder is flushed. Whatever goes wrong, the part is removed and what was there before stays.
 * Problems: `place-away`, `backup-not-verified`, `backup-failed`, `cancelled`, `database-unreadable`, those of readVaultFile and the
 * disk's own.
 */
export async function makeBackup(order: BackupOrder): Promise<Result<MadeBackup>> {
  return backupResult('write', async () => {
    if (!(await isPlaceThere(order.place))) return backupProblem('place-away');
    await clearParts(order.place, order.vault.vaultId);
    return withScratch(order.vault.folder, (scratch) => makeIn(order, scratch));
  });
}

async function makeIn(order: BackupOrder, scratch: string): Promise<Result<MadeBackup>> {
  const { vault, place } = order;
  stopIfCancelled(order.signal);
  const at = await freeInstant(order);
  const copy = join(scratch, 'copy.db');
  const copied = await copyDatabase(recordsOf(vault), copy);
  if (!copied.ok) return copied;
  stopIfCancelled(order.signal);
  const contents = await inspectCopy({ file: copy, key: vault.databaseKey() });
  if (!contents.ok) return contents;
  const { documents } = contents.value;
  const part = join(place, `${nameOf(order, at, true)}${partEnding}`);
  try {
    const counted = countUp(order, (await stat(copy)).size, documents);
    const faults = await writePart(order, { at, copy, part, documents, onBytes: counted('writing') });
    if (!faults.ok) return faults;
    await removeFile(copy);
    const verified = await readBack(order, scratch, part, counted('checking'));
    if (!verified.ok) return verified;
    const file = join(place, nameOf(order, at, faults.value.length === 0));
    await renameWithRetry(part, file);
    await syncFolder(place);
    return ok({ file, at, notWhole: faults.value.map(({ title }) => title) });
  } finally {
    await removeFile(part);
  }
}

interface PartToWrite {
  readonly at: IsoInstant;
  readonly copy: string;
  readonly part: string;
  readonly documents: readonly CopiedDocument[];
  readonly onBytes: (bytes: number) => void;
}

async function writePart(order: BackupOrder, what: PartToWrite): Promise<Result<readonly Fault[]>> {
  const { vault, makeFile: make = makeFile } = order;
  // Read before anything is written: a vault whose key file is damaged must not be backed up without it.
  const vaultFile = await readVaultFile(vault.folder);
  if (!vaultFile.ok) return vaultFile;
  if (vaultFile.value.vaultId !== vault.vaultId) return backupProblem('backup-failed');
  const file = await make(what.part);
  try {
    return await writeEntries(order, what, file, serialiseVaultFile(vaultFile.value));
  } finally {
    await file.close();
  }
}

async function writeEntries(
  { vault, reason, signal }: BackupOrder,
  { at, copy, documents, onBytes }: PartToWrite,
  file: NewFile,
  vaultFile: Buffer,
): Promise<Result<readonly Fault[]>> {
  const writer = new ContainerWriter(file, new Date(at));
  const about = serialiseAbout({ vaultId: vault.vaultId, madeAt: at });
  await writer.add(entryNames.about, about.length, onePiece(about));
  await writer.add(entryNames.vaultFile, vaultFile.length, onePiece(vaultFile));
  const { size } = await stat(copy);
  await writer.add(entryNames.records, size, pieceByPiece(copy, { signal, onBytes }));
  const faults = await addDocuments(writer, vault, documents, { signal, onBytes });
  if (!faults.ok) return faults;
  const manifest = sealManifest(vault.backupsKey(), {
    vaultId: vault.vaultId,
    madeAt: at,
    reason,
    entries: [...writer.entries],
    faults: faults.value.map(({ id, kind }) => ({ id, kind })),
  });
  await writer.add(entryNames.manifest, manifest.length, onePiece(manifest));
  await writer.finish();
  return faults;
}

/** Opens what was written and reads all of it, as a restore would. */
async function readBack(
  { vault, signal }: BackupOrder,
  scratch: string,
  part: string,
  onBytes: (bytes: number) => void,
): Promise<Result<null>> {
  const opened = await openBackup(part);
  if (!opened.ok) return notVerified(opened);
  try {
    const options = { folder: scratch, onBytes, ...(signal && { signal }) };
    const verified = await verifyBackup(opened.value, keysOfVault(vault), options);
    return verified.ok ? ok(null) : notVerified(verified);
  } finally {
    await opened.value.reader.close();
  }
}

/** The disk's own troubles keep their words; anything else found in what was just written is one trouble. */
function notVerified(found: Result<unknown> & { readonly ok: false }): Result<never> {
  const { kind } = found.problem;
  const isOfContent = kind.startsWith('backup-') || kind === 'not-a-backup' || kind === 'database-unreadable';
  return isOfContent ? backupProblem('backup-not-verified') : found;
}

/** Tells how far the work is: every byte is written once and read back once. */
function countUp(order: BackupOrder, recordBytes: number, documents: readonly CopiedDocument[]) {
  const once = documents.reduce((sum, { bytes }) => sum + sealedBytes(bytes), recordBytes);
  let done = 0;
  return (doing: 'writing' | 'checking') => (bytes: number) => {
    done = Math.min(done + bytes, 2 * once);
    order.onProgress?.(doing, done, 2 * once);
  };
}

function recordsOf(vault: BackedUpVault) {
  return { file: join(vault.folder, entryNames.records), key: vault.databaseKey() };
}

function nameOf({ reason, vault }: BackupOrder, at: IsoInstant, isWhole: boolean): string {
  return backupFileName({ at, reason, isWhole, vaultTag: vaultTagOf(vault.vaultId) });
}

/** Now, or the next thousandth of a second that has no backup yet: a rename would replace it. */
async function freeInstant(order: BackupOrder): Promise<IsoInstant> {
  for (let at = Date.parse(order.clock.now()); ; at += 1) {
    const instant = new Date(at).toISOString();
    const names = [true, false].map((isWhole) => join(order.place, nameOf(order, instant, isWhole)));
    const taken = await Promise.all(names.map(isThere));
    if (!taken.includes(true)) return instant;
  }
}
