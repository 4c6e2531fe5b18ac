import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeskEvents } from '../../domain/api';
import type { ExportDone } from '../../domain/backups/api';
import { exportReadme, tableTitle } from '../../domain/backups/export-words';
import { formatDate } from '../../domain/common/date-words';
import { ok, type Result } from '../../domain/common/result';
import type { Database } from '../database/database';
import type { DocumentStore } from '../documents/document-store';
import type { DocumentRow } from '../documents/repository';
import { safeFileName } from '../documents/save-copy';
import { makeFolderDurably } from '../files/durable-folder';
import { writeNew } from '../files/durable-write';
import { freeAmong } from '../files/free-name';
import { safeStem } from '../files/safe-name';
import { outsideVault } from '../files/save-outside';
import { stopIfCancelled } from './backup-problems';
import { exportedTables, exportTable } from './export-tables';
import { backupResult } from './opened-backup';
import { removeFile } from '../files/patient';

export interface ExportPorts {
  readonly database: Database;
  readonly store: DocumentStore;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Omit<DeskEvents['progress'], 'job'>) => void;
}

/**
 * Writes everything in open formats into a new folder within `chosen`, unprotected: under a temporary name first, which becomes the real one
 * when all of it is written. Problems: `in-vault`, `cancelled`, and the disk's own; what was begun is then removed.
 */
export async function exportAll(ports: ExportPorts, chosen: string): Promise<Result<ExportDone>> {
  return backupResult('write', async () => {
    const place = await outsideVault(ports.store.vaultFolder, join(chosen, 'export'));
    if (!place.ok) return place;
    const today = ports.database.clock.today();
    const name = `SENDCO Desk export ${today}`;
    const { folder, written } = await makeFolderDurably(chosen, name, (at) => writeAll(ports, at, today));
    return ok({ ...written, folder });
  });
}

async function writeAll(
  ports: ExportPorts,
  folder: string,
  today: string,
): Promise<Omit<ExportDone, 'folder'>> {
  const { database, signal, onProgress } = ports;
  const tables = await exportedTables(database.read);
  const documents: DocumentRow[] = await database.read<DocumentRow>('documents').orderBy('createdAt');
  const total = tables.length + documents.length;
  const names = await pupilNames(database);
  for (const [index, table] of tables.entries()) {
    stopIfCancelled(signal);
    onProgress({ doing: `Writing ${tableTitle(table.table)}`, done: index, total });
    await exportTable(database.read, table, folder, names, signal);
  }
  const failed: string[] = [];
  const taken = new Map<string, Set<string>>();
  for (const [index, row] of documents.entries()) {
    stopIfCancelled(signal);
    onProgress({ doing: 'Writing the documents', done: tables.length + index, total });
    if (!(await exportDocument(ports, row, folder, names, taken))) failed.push(row.title);
  }
  const written = documents.length - failed.length;
  const titles = tables.map(({ table }) => tableTitle(table));
  const readme = exportReadme({ madeOn: formatDate(today), tables: titles, documents: written, failed });
  await writeNew(join(folder, 'README.txt'), Buffer.from(readme, 'utf8'));
  return { tables: tables.length, documents: written, failed };
}

/** False when the document cannot be read in the vault; the others are written all the same. */
async function exportDocument(
  { store }: ExportPorts,
  row: DocumentRow,
  folder: string,
  names: ReadonlyMap<string, string>,
  taken: Map<string, Set<string>>,
): Promise<boolean> {
  const owner = row.pupilId === null ? 'School' : (names.get(row.pupilId) ?? 'Pupil');
  // Two pupils may have one name: the end of the id tells their folders apart.
  const own = row.pupilId === null ? owner : `${safeStem(owner, 'Pupil', '-')} ${row.pupilId.slice(-6)}`;
  const inside = join(folder, 'documents', own);
  await mkdir(inside, { recursive: true, mode: 0o700 });
  const here = taken.get(inside) ?? new Set<string>();
  taken.set(inside, here);
  const name = freeAmong(here, safeFileName(row));
  const file = join(inside, name);
  const written = await store.writeTo(file, row);
  if (written.ok) return true;
  here.delete(name.toLowerCase());
  await removeFile(file);
  return false;
}

async function pupilNames({ read }: Database): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; legalForename: string; legalSurname: string }[] = await read('pupils').select(
    'id',
    'legalForename',
    'legalSurname',
  );
  return new Map(rows.map((row) => [row.id, `${row.legalForename} ${row.legalSurname}`]));
}
