import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DeskEvents } from '../../../domain/api';
import type { Service } from '../../../domain/common/call';
import { ok, type Result } from '../../../domain/common/result';
import type {
  Decision,
  importsApi,
  ImportDone,
  ImportPreview,
  OpenedFile,
} from '../../../domain/imports/api';
import { recordTables } from '../../../electron/database/watch-tables';
import type { Clock, Database, Reader, Writer } from '../../../electron/database/database';
import type { Dialogs } from '../../../electron/files/dialogs';
import { importsService } from '../../../electron/imports/service';
import { tempDatabase, type TempDatabase } from '../support/temp-database';

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.kind}: ${result.problem.message}`);
  return result.value;
}

export function sampleBytes(name: string): Buffer {
  return readFileSync(new URL(`../../fixtures/mis/${name}`, import.meta.url));
}

export interface ImportRoom {
  readonly database: Database;
  readonly imports: Service<typeof importsApi>;
  readonly schoolId: string;
  readonly progress: DeskEvents['progress'][];
  /** Called with every progress event: a test stops the work from here. */
  onProgress: (event: DeskEvents['progress']) => void;
  /** Writes bytes to a file and opens it as if it was dropped. */
  open(bytes: Uint8Array, name?: string): Promise<OpenedFile>;
  /** Opens and prepares a file. */
  look(bytes: Uint8Array, importDate?: string): Promise<ImportPreview>;
  apply(token: string, decisions?: Record<string, Decision>): Promise<ImportDone>;
  /** Opens, prepares and imports a file, taking every row that only wants a confirmation. */
  importAll(bytes: Uint8Array, importDate?: string): Promise<ImportDone>;
  change<T>(what: string, work: (writer: Writer) => Promise<T>): Promise<T>;
  dispose(): Promise<void>;
}

/** A vault's records with one school, the service of imports on them, and no window. */
export async function importRoom(clock?: Clock): Promise<ImportRoom> {
  const temp: TempDatabase = await tempDatabase(clock);
  const { database } = temp;
  const folder = await mkdtemp(path.join(tmpdir(), 'sendco-import-'));
  const schoolId = await addSchool(database, 'Harbour Street Primary School');
  const progress: DeskEvents['progress'][] = [];
  const noDialogs: Dialogs = {
    openFiles: () => Promise.resolve(null),
    openFolder: () => Promise.resolve(null),
    saveFile: () => Promise.resolve(null),
  };
  const room: ImportRoom = {
    database,
    schoolId,
    progress,
    onProgress: () => undefined,
    imports: importsService(database, noDialogs, (event) => {
      progress.push(event);
      room.onProgress(event);
    }),
    open: async (bytes, name = 'pupils.csv') => {
      const file = path.join(folder, name);
      await writeFile(file, bytes);
      return value(await room.imports.openPath({ path: file }));
    },
    look: async (bytes, importDate = '2026-11-23') => {
      const { token } = await room.open(bytes);
      return value(await room.imports.preview({ token, schoolId, importDate }));
    },
    apply: async (token, decisions = {}) => value(await room.imports.apply({ token, decisions })),
    importAll: async (bytes, importDate) => {
      const preview = await room.look(bytes, importDate);
      const confirmed = preview.problems.flatMap(({ item, verdict }) =>
        item !== null && verdict === 'confirm' ? [[item, 'take'] as const] : [],
      );
      return room.apply(preview.token, Object.fromEntries(confirmed));
    },
    change: async (what, work) =>
      value(await database.change(what, async (writer) => ok(await work(writer)))),
    dispose: async () => {
      await temp.dispose();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return room;
}

export async function addSchool(database: Database, name: string): Promise<string> {
  const record = database.newRecord();
  value(
    await database.change('Added a school', async (writer) => {
      await writer('schools').insert({ ...record, name });
      return ok(null);
    }),
  );
  return record.id;
}

/** Every row of every table of records, to compare the whole before and after. */
export async function dump(reader: Reader): Promise<Record<string, readonly unknown[]>> {
  const tables = await recordTables(reader);
  const all: Record<string, readonly unknown[]> = {};
  for (const table of tables) all[table] = await reader(table).select().orderBy('id');
  return all;
}

export interface PupilRow {
  readonly id: string;
  readonly legalForename: string;
  readonly legalSurname: string;
  readonly preferredSurname: string | null;
  readonly upn: string | null;
  readonly classId: string | null;
  readonly archivedAt: string | null;
  readonly leavingDate: string | null;
  readonly address: string | null;
}

export async function pupilByUpn(reader: Reader, upn: string): Promise<PupilRow> {
  const row: PupilRow | undefined = await reader('pupils').where({ upn }).first();
  if (row === undefined) throw new Error(`No pupil with UPN ${upn}`);
  return row;
}

/** How many open statuses there are of each code. */
export async function statusCounts(reader: Reader): Promise<Record<string, number>> {
  const rows: { code: string; count: number }[] = await reader('senStatuses')
    .select('code')
    .count({ count: '*' })
    .whereNull('endsOn')
    .groupBy('code');
  return Object.fromEntries(rows.map((row) => [row.code, row.count]));
}

export async function countRows(reader: Reader, table: string): Promise<number> {
  const rows: { count: number }[] = await reader(table).count({ count: '*' });
  return rows[0]?.count ?? 0;
}
