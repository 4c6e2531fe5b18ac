import type { HowLost, LostDocument, LostItems, LostPupil } from '../../domain/backups/lost';
import type { Database } from '../database/database';
import type { DocumentStore } from '../documents/document-store';
import type { DocumentRow } from '../documents/repository';
import type { LookedAt } from './looked-at';

interface PupilRow {
  readonly id: string;
  readonly legalForename: string;
  readonly legalSurname: string;
  readonly knownAs: string | null;
  readonly preferredSurname: string | null;
  readonly dob: string;
}

interface Kept {
  readonly id: string;
  readonly deletedAt: string | null;
}

/**
 * Pupils and documents that a backup has, not in its bin, and that the vault has no more, or in its bin only; and documents whose file is
 * damaged or missing in the vault and whole in the backup.
 * @param faulty ids of documents that the last backup found damaged in the vault
 */
export async function findLost(
  looked: LookedAt,
  database: Database,
  store: Pick<DocumentStore, 'stateOf'>,
  faulty: ReadonlySet<string>,
): Promise<LostItems> {
  const pupils = await lostPupils(looked, database);
  const lostIds = new Set(pupils.map(({ id }) => id));
  return {
    fileName: looked.fileName,
    at: looked.manifest.madeAt,
    pupils,
    documents: await lostDocuments(looked, database, store, { faulty, lostIds }),
  };
}

async function lostPupils({ database: backup }: LookedAt, database: Database): Promise<readonly LostPupil[]> {
  const rows: PupilRow[] = await backup
    .read('pupils')
    .select('id', 'legalForename', 'legalSurname', 'knownAs', 'preferredSurname', 'dob')
    .whereNull('deletedAt')
    .orderBy(['legalSurname', 'legalForename']);
  const here = await keptIn(database, 'pupils');
  return rows.flatMap((row) => {
    const how = howLost(here.get(row.id));
    return how === null ? [] : [{ id: row.id, name: nameOf(row), dob: row.dob, how }];
  });
}

async function lostDocuments(
  { database: backup, manifest }: LookedAt,
  database: Database,
  store: Pick<DocumentStore, 'stateOf'>,
  { faulty, lostIds }: { readonly faulty: ReadonlySet<string>; readonly lostIds: ReadonlySet<string> },
): Promise<readonly LostDocument[]> {
  const rows: DocumentRow[] = await backup.read('documents').whereNull('deletedAt').orderBy('title');
  const pupils: PupilRow[] = await backup.read('pupils');
  const names = new Map(pupils.map((row) => [row.id, nameOf(row)]));
  const notWholeThere = new Set(manifest.faults.map(({ id }) => id));
  const here = await keptIn(database, 'documents');
  const lost: LostDocument[] = [];
  for (const row of rows) {
    if (notWholeThere.has(row.id)) continue;
    // It comes back together with its pupil.
    if (row.pupilId !== null && lostIds.has(row.pupilId)) continue;
    const how = howLost(here.get(row.id)) ?? (await damageOf(row, store, faulty));
    if (how === null) continue;
    const pupilName = row.pupilId === null ? null : (names.get(row.pupilId) ?? null);
    lost.push({ id: row.id, title: row.title, pupilName, how });
  }
  return lost;
}

async function damageOf(
  row: DocumentRow,
  store: Pick<DocumentStore, 'stateOf'>,
  faulty: ReadonlySet<string>,
): Promise<HowLost | null> {
  if (faulty.has(row.id)) return 'damaged';
  const { kind } = await store.stateOf(row);
  return kind.startsWith('document-') ? 'damaged' : null;
}

function howLost(kept: Kept | undefined): HowLost | null {
  if (!kept) return 'gone';
  return kept.deletedAt === null ? null : 'in-bin';
}

async function keptIn(database: Database, table: string): Promise<ReadonlyMap<string, Kept>> {
  const rows: Kept[] = await database.read(table).select('id', 'deletedAt');
  return new Map(rows.map((row) => [row.id, row]));
}

function nameOf(row: PupilRow): string {
  return `${row.knownAs ?? row.legalForename} ${row.preferredSurname ?? row.legalSurname}`;
}
