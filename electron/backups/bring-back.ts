import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fail, ok, type Result } from '../../domain/common/result';
import { movedUp } from '../../domain/pupils/new-school-year';
import type { CopiedDocument } from '../database/copy-database';
import type { Database, Writer } from '../database/database';
import { withSchool } from '../database/with-school';
import { documentFolder, documentPath, partEnding, quarantineName } from '../documents/crypto/document-paths';
import { partsBeingWritten } from '../documents/crypto/parts-being-written';
import type { DocumentStore } from '../documents/document-store';
import type { DocumentRow } from '../documents/repository';
import { yearsBehind } from '../pupils/new-school-year';
import { renameWithRetry, syncFolder } from '../files/durable-rename';
import { errorCode } from '../files/file-problem';
import { vaultPath } from '../vault/vault-paths';
import type { LookedAt } from './looked-at';
import { backupResult } from './opened-backup';
import { type RowsByTable, rowsOfDocument, rowsOfPupil } from './related-rows';
import { extractDocument } from './verify-backup';
import { removeFile } from '../files/patient';

export interface BringBackPorts {
  readonly looked: LookedAt;
  readonly database: Database;
  readonly store: DocumentStore;
}

export interface BroughtBack {
  readonly records: number;
  readonly documents: number;
}

const notThere = fail('not-found', 'The backup does not hold this. Nothing was changed.');
const inTheWay = fail(
  'in-the-way',
  'Something that was entered since stands in the way, for example another pupil with the same UPN. Nothing was changed. Change that first, then try again.',
);

/**
 * Brings a pupil back from a backup: out of the bin when she is in it, and every record and document of hers that the vault lacks, in one
 * change that can be undone. What the vault has is left as it is. Problems: `not-found`, `in-the-way`, those of the backup and the disk's own.
 */
export async function bringBackPupil(ports: BringBackPorts, id: string): Promise<Result<BroughtBack>> {
  const { looked, database } = ports;
  const pupil = await looked.database
    .read<{ id: string; legalForename: string; legalSurname: string }>('pupils')
    .where({ id })
    .first();
  if (!pupil) return notThere;
  const rows = await rowsOfPupil(looked.database.read, database.read, id);
  const what = `Brought ${pupil.legalForename} ${pupil.legalSurname} back from a backup`;
  return bringBack(ports, rows, what, { table: 'pupils', id });
}

/**
 * The same for one document. When the vault still has its row and the file is damaged or missing, the file alone is put back; the damaged
 * one is kept in `documents/quarantine`.
 */
export async function bringBackDocument(ports: BringBackPorts, id: string): Promise<Result<BroughtBack>> {
  const { looked, database } = ports;
  const row: DocumentRow | undefined = await looked.database
    .read<DocumentRow>('documents')
    .where({ id })
    .first();
  if (!row) return notThere;
  const here: DocumentRow | undefined = await database.read<DocumentRow>('documents').where({ id }).first();
  if (here) {
    const put = await mendFile(ports, here);
    if (!put.ok) return put;
    if (here.deletedAt === null) return ok({ records: 0, documents: 1 });
  }
  const rows = await rowsOfDocument(looked.database.read, database.read, id);
  return bringBack(ports, rows, `Brought the document “${row.title}” back from a backup`, {
    table: 'documents',
    id,
  });
}

/** A file that is as its row says is left alone. */
async function mendFile(ports: BringBackPorts, here: DocumentRow): Promise<Result<null>> {
  if ((await ports.store.verify(here)).ok) return ok(null);
  const put = await putFileBack(ports, here);
  // Read anew, so that lists no longer call it damaged.
  return put.ok ? ports.store.verify(here) : put;
}

async function bringBack(
  ports: BringBackPorts,
  rows: RowsByTable,
  what: string,
  root: { readonly table: string; readonly id: string },
): Promise<Result<BroughtBack>> {
  const years = await yearsBehind(ports.looked.database.read, ports.database.clock.today());
  const files = await addFiles(ports, (rows.get('documents') ?? []) as unknown as readonly DocumentRow[]);
  if (!files.ok) return files;
  let done: Result<number> | undefined;
  try {
    done = await insertAll(ports.database, inThisYear(rows, years), what, root);
    if (!done.ok) return done;
    return { ...done, value: { records: done.value, documents: files.value.length } };
  } finally {
    if (done?.ok !== true) for (const id of files.value) await ports.store.discard(id);
  }
}

/** A pupil who comes back in a later school year than that of the backup has moved up with the others meanwhile. */
function inThisYear(rows: RowsByTable, years: number): RowsByTable {
  const pupils = (rows.get('pupils') ?? []).map((row) => {
    const { ncy, archivedAt } = row;
    return typeof ncy === 'number' && archivedAt === null ? { ...row, ncy: movedUp(ncy, years) } : row;
  });
  return new Map([...rows].map(([table, kept]) => [table, table === 'pupils' ? pupils : kept]));
}

async function insertAll(
  database: Database,
  rows: RowsByTable,
  what: string,
  { table: rootTable, id }: { readonly table: string; readonly id: string },
): Promise<Result<number>> {
  try {
    return await database.change(what, async (writer) => {
      // Rows point to each other; they are all there when the change ends, and only then it is checked.
      await writer.raw('PRAGMA defer_foreign_keys = ON');
      let count = await outOfBin(writer, rootTable, id, database.clock.now());
      for (const [table, missing] of rows) {
        for (const row of missing) await writer(table).insert(row);
        count += missing.length;
      }
      if (rootTable === 'pupils') count += await withSchool(writer, id, database.clock.now());
      return count === 0 ? notThere : ok(count);
    });
  } catch (error) {
    if (errorCode(error) === 'SQLITE_CONSTRAINT') return inTheWay;
    throw error;
  }
}

async function outOfBin(writer: Writer, table: string, id: string, now: string): Promise<number> {
  return writer(table).where({ id }).whereNotNull('deletedAt').update({ deletedAt: null, updatedAt: now });
}

/** The sealed files of rows that are about to be inserted; gives their ids. When one fails, none is left. */
async function addFiles(
  ports: BringBackPorts,
  rows: readonly DocumentRow[],
): Promise<Result<readonly string[]>> {
  const faulty = new Set(ports.looked.manifest.faults.map(({ id }) => id));
  const added: string[] = [];
  // A document that was damaged when the backup was made comes back as a row, which says so wherever it is listed.
  for (const row of rows.filter(({ id }) => !faulty.has(id))) {
    const put = await putFileBack(ports, row);
    if (!put.ok) {
      for (const id of added) await ports.store.discard(id);
      return put;
    }
    added.push(row.id);
  }
  return ok(added);
}

/** Writes a document's file from the backup, verified, under its row's own key; one that is there is put aside first. */
async function putFileBack({ looked, store }: BringBackPorts, row: CopiedDocument): Promise<Result<null>> {
  const documents = vaultPath(store.vaultFolder, 'documents');
  const path = documentPath(documents, row.id);
  const part = `${path}${partEnding}`;
  partsBeingWritten.add(part);
  try {
    return await backupResult('write', async () => {
      await mkdir(documentFolder(documents, row.id), { recursive: true, mode: 0o700 });
      await removeFile(part);
      const written = await extractDocument(looked.opened, looked.keys, looked.manifest, row, part);
      if (!written.ok) return written;
      await putAside(documents, path);
      await renameWithRetry(part, path);
      await syncFolder(documentFolder(documents, row.id));
      return ok(null);
    });
  } finally {
    await removeFile(part);
    partsBeingWritten.delete(part);
  }
}

async function putAside(documents: string, path: string): Promise<void> {
  const quarantine = join(documents, quarantineName);
  await mkdir(quarantine, { recursive: true, mode: 0o700 });
  try {
    await renameWithRetry(path, join(quarantine, `${basename(path)}.damaged-${Date.now()}`));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
