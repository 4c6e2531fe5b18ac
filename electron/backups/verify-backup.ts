import { join } from 'node:path';
import { ok, type Result } from '../../domain/common/result';
import {
  areStepsKnown,
  type CopiedDocument,
  type CopyContents,
  inspectCopy,
} from '../database/copy-database';
import { verifySealed } from '../documents/crypto/open-document';
import { backupProblem, stopIfCancelled } from './backup-problems';
import { documentEntry, documentIdOf, entryNames } from './container-format';
import { type EntryBytes, piecesOf } from './container-reader';
import type { Manifest } from './manifest';
import { type BackupKeys, manifestOf, type OpenedBackup } from './opened-backup';
import { makeFile, type MakeFile, type NewFile } from './write-port';

export interface VerifyOptions {
  /** An empty folder, on whose disk there is room for the records. `records.db` is left in it. */
  readonly folder: string;
  readonly signal?: AbortSignal;
  /** Told the bytes read, a piece at a time. */
  readonly onBytes?: (bytes: number) => void;
  /** Also writes the documents below `folder/documents`, each flushed; its folder is made first. */
  readonly keepDocument?: (id: string) => Promise<string>;
  readonly makeFile?: MakeFile;
}

/** A backup that was found to be what was written. */
export interface VerifiedBackup {
  readonly manifest: Manifest;
  readonly contents: CopyContents;
}

/**
 * Reads a backup through: the seal of its list, the hash of every entry, the soundness of the records page by page, and every document
 * decrypted and held against its row. Nothing is taken on trust from the archive itself. Problems: `backup-damaged`,
 * `backup-cut-off`, `backup-newer`, `database-unreadable`, and the disk's own. Throws BackupError `cancelled`.
 */
export async function verifyBackup(
  opened: OpenedBackup,
  keys: BackupKeys,
  options: VerifyOptions,
): Promise<Result<VerifiedBackup>> {
  const manifest = await manifestOf(opened, keys.backups);
  if (!manifest.ok) return manifest;
  const check = checkOf(opened, keys, options, manifest.value);
  for (const name of [entryNames.about, entryNames.vaultFile]) {
    const entry = entryOf(check, name);
    if (!entry || !(await isAsListed(entry, name, check.hashes))) return backupProblem('backup-damaged');
  }
  const contents = await verifyRecords(check);
  if (!contents.ok) return contents;
  const documents = await verifyDocuments(check, contents.value.documents);
  return documents.ok ? ok({ manifest: manifest.value, contents: contents.value }) : documents;
}

/** The same for the records alone: they are written beside, as `records.db`, and what they hold is given. */
export async function verifyRecordsOf(
  opened: OpenedBackup,
  keys: BackupKeys,
  options: VerifyOptions,
): Promise<Result<VerifiedBackup>> {
  const manifest = await manifestOf(opened, keys.backups);
  if (!manifest.ok) return manifest;
  const contents = await verifyRecords(checkOf(opened, keys, options, manifest.value));
  return contents.ok ? ok({ manifest: manifest.value, contents: contents.value }) : contents;
}

/** Writes one document of a backup to a file, checked and decrypted on the way, and flushed. Problems as for verifyBackup. */
export async function extractDocument(
  opened: OpenedBackup,
  keys: BackupKeys,
  manifest: Manifest,
  row: CopiedDocument,
  file: string,
): Promise<Result<null>> {
  const options = { folder: '', keepDocument: () => Promise.resolve(file) };
  if (opened.reader.entry(documentEntry(row.id)) === null) return backupProblem('backup-damaged');
  return verifyOne(checkOf(opened, keys, options, manifest), row, false);
}

function checkOf(opened: OpenedBackup, keys: BackupKeys, options: VerifyOptions, manifest: Manifest): Check {
  const hashes = new Map(manifest.entries.map(({ name, sha256 }) => [name, sha256]));
  return { opened, keys, options, manifest, hashes };
}

interface Check {
  readonly opened: OpenedBackup;
  readonly keys: BackupKeys;
  readonly options: VerifyOptions;
  readonly hashes: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
}

/** Writes the records beside, and looks at them there. Problem `backup-newer` when this program does not know all of their steps. */
async function verifyRecords(check: Check): Promise<Result<CopyContents>> {
  const entry = entryOf(check, entryNames.records);
  if (!entry) return backupProblem('backup-damaged');
  const file = join(check.options.folder, entryNames.records);
  const written = await (check.options.makeFile ?? makeFile)(file);
  const matches = await writing(written, () =>
    isAsListed(into(entry, written), entryNames.records, check.hashes),
  );
  if (!matches) return backupProblem('backup-damaged');
  const contents = await inspectCopy({ file, key: check.keys.database });
  if (!contents.ok) return contents;
  return areStepsKnown(contents.value.steps) ? contents : backupProblem('backup-newer');
}

async function verifyDocuments(check: Check, documents: readonly CopiedDocument[]): Promise<Result<null>> {
  const known = new Set(documents.map(({ id }) => documentEntry(id)));
  const strangers = check.opened.reader.names.filter(
    (name) => documentIdOf(name) !== null && !known.has(name),
  );
  if (strangers.length > 0) return backupProblem('backup-damaged');
  const faulty = new Set(check.manifest.faults.map(({ id }) => id));
  for (const document of documents) {
    stopIfCancelled(check.options.signal);
    const verified = await verifyOne(check, document, faulty.has(document.id));
    if (!verified.ok) return verified;
  }
  return ok(null);
}

async function verifyOne(check: Check, row: CopiedDocument, wasFaulty: boolean): Promise<Result<null>> {
  const name = documentEntry(row.id);
  const entry = entryOf(check, name);
  if (!entry) return wasFaulty ? ok(null) : backupProblem('backup-damaged');
  const { keepDocument, makeFile: make = makeFile } = check.options;
  if (!keepDocument) return verifyContent(check, row, entry, wasFaulty);
  const written = await make(await keepDocument(row.id));
  return writing(written, () => verifyContent(check, row, into(entry, written), wasFaulty));
}

async function verifyContent(
  { keys, opened, hashes }: Check,
  row: CopiedDocument,
  entry: EntryBytes,
  wasFaulty: boolean,
): Promise<Result<null>> {
  const name = documentEntry(row.id);
  // What was damaged in the vault is in here as it was: its bytes are checked, its content cannot be.
  if (wasFaulty) return (await isAsListed(entry, name, hashes)) ? ok(null) : backupProblem('backup-damaged');
  const verified = await verifySealed(entry, {
    id: row.id,
    vaultId: opened.about.vaultId,
    bytes: row.bytes,
    sha256: row.sha256,
    wrappedKey: Buffer.from(row.wrappedKey, 'base64'),
    documentsKey: keys.documents,
  });
  if (!verified.ok)
    return verified.problem.kind.startsWith('document-') ? backupProblem('backup-damaged') : verified;
  return entry.sha256() === hashes.get(name) ? ok(null) : backupProblem('backup-damaged');
}

/** Reads an entry through; whether it is what the manifest says. */
async function isAsListed(
  entry: EntryBytes,
  name: string,
  hashes: ReadonlyMap<string, string>,
): Promise<boolean> {
  for await (const piece of piecesOf(entry)) piece.fill(0);
  return entry.sha256() === hashes.get(name);
}

/** An entry whose reading tells how far it is, and stops when it is to stop. */
function entryOf({ opened, options }: Check, name: string): EntryBytes | null {
  const entry = opened.reader.entry(name);
  return (
    entry && {
      ...entry,
      read: async (length, from) => {
        stopIfCancelled(options.signal);
        const bytes = await entry.read(length, from);
        options.onBytes?.(bytes.length);
        return bytes;
      },
    }
  );
}

/** An entry that is also written to a file as it is read, in order. */
function into(entry: EntryBytes, file: NewFile): EntryBytes {
  return {
    ...entry,
    read: async (length, from) => {
      const bytes = await entry.read(length, from);
      await file.write(bytes);
      return bytes;
    },
  };
}

async function writing<T>(file: NewFile, work: () => Promise<T>): Promise<T> {
  try {
    const done = await work();
    await file.sync();
    return done;
  } finally {
    await file.close();
  }
}
