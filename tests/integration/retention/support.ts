import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Clock, Database } from '../../../electron/database/database';
import { recordTables } from '../../../electron/database/watch-tables';
import { putAsideIn } from '../../../electron/backups/put-aside';
import { costsService } from '../../../electron/costs/service';
import { fillDemo } from '../../../electron/demo/fill-demo';
import { DocumentStore } from '../../../electron/documents/document-store';
import { keepContent } from '../../../electron/documents/keep-content';
import { importBytes } from '../../../electron/imports/import-bytes';
import { importMapBytes } from '../../../electron/imports/map/import-map-bytes';
import { meetingsService } from '../../../electron/meetings/service';
import { profilesService } from '../../../electron/profiles/service';
import { progressService } from '../../../electron/progress/service';
import { provisionService } from '../../../electron/provision/service';
import { pupilsService } from '../../../electron/pupils/service';
import { retentionService } from '../../../electron/retention/service';
import { reviewsService } from '../../../electron/reviews/service';
import { schoolService } from '../../../electron/school/service';
import { sessionsService } from '../../../electron/sessions/service';
import { supportPlansService } from '../../../electron/support-plans/service';
import { teacherSheetsService } from '../../../electron/teacher-sheets/service';
import { timetableService } from '../../../electron/timetable/service';
import { ok } from '../../../domain/common/result';
import type { PaperModel } from '../../../domain/papers/model';
import { noDialogs } from '../support/no-dialogs';
import { fixedClock, tempDatabase, type TempDatabase } from '../support/temp-database';
import { valueOf } from '../vault/support';

const unused = () => Promise.reject(new Error('Nothing is printed here'));
const press = { printOnPaper: unused, fits: unused, print: unused, printPdfOnPaper: unused };
const paperless = {
  print: () => Promise.resolve(new Uint8Array()),
  printPdfOnPaper: () => Promise.resolve(true),
};

function demoServices(database: Database) {
  const ports = {
    database,
    dialogs: noDialogs,
    vault: { folder: '/nowhere' },
    locking: new AbortController().signal,
  };
  return {
    school: schoolService(database),
    pupils: pupilsService({
      database,
      dialogs: noDialogs,
      vault: { folder: '' },
      locking: new AbortController().signal,
    }),
    reviews: reviewsService(database),
    supportPlans: supportPlansService(database, press),
    provision: provisionService(database),
    costs: costsService({ ...ports, press }),
    profiles: profilesService({ database, press, pictureUrl: () => Promise.resolve(null) }),
    meetings: meetingsService({ database, press }),
    progress: progressService(database),
    sessions: sessionsService(database),
    timetable: timetableService({ ...ports, press }),
    teacherSheets: teacherSheetsService({ ...ports, press: paperless }),
  };
}

/** A vault's records and documents on disk, with everything that retention offers. */
export interface RetentionRoom extends TempDatabase {
  readonly store: DocumentStore;
  readonly services: ReturnType<typeof demoServices>;
  readonly retention: ReturnType<typeof retentionService>;
  /** What was printed, the last one last. */
  readonly printed: PaperModel[];
  attach(title: string, words: string, pupilId: string | null): Promise<string>;
}

export async function retentionRoom(clock: Clock = fixedClock()): Promise<RetentionRoom> {
  const temp = await tempDatabase(clock);
  await mkdir(path.join(temp.folder, 'documents'));
  const documentsKey = Buffer.alloc(32, 7);
  const store = new DocumentStore({
    folder: temp.folder,
    vaultId: '01900000-0000-7000-8000-000000000000',
    documentsKey: () => Buffer.from(documentsKey),
  });
  return roomOf(temp, store);
}

export function roomOf(temp: TempDatabase, store: DocumentStore): RetentionRoom {
  const { database } = temp;
  const printed: PaperModel[] = [];
  const printOnPaper = (model: PaperModel) => {
    printed.push(model);
    return Promise.resolve(true);
  };
  return {
    ...temp,
    store,
    printed,
    services: demoServices(database),
    retention: retentionService({
      database,
      store,
      backUp: () => Promise.resolve(ok(null)),
      putAside: () => putAsideIn(temp.folder),
      press: { printOnPaper },
    }),
    attach: async (title, words, pupilId) => {
      const kept = await keepContent(
        { database, store },
        Buffer.from(words),
        {
          ...{ pupilId, title, fileName: `${title}.txt`, kind: 'txt', pages: null, reading: 'readable' },
          ...{ purpose: 'report', reportDate: null, receivedOn: null },
        },
        `Attached “${title}”`,
      );
      return valueOf(kept).id;
    },
  };
}

/** Fills it with the demo school: 212 pupils, three with EHC plans, provision, timetable, sheets. */
export async function fillWithDemo({ database }: RetentionRoom): Promise<void> {
  valueOf(
    await database.together((inner) =>
      fillDemo({
        ...{ database: inner, services: demoServices(inner) },
        importFile: (file) => importBytes(inner, file),
        importMap: (map) => importMapBytes(inner, map),
      }),
    ),
  );
}

export async function pupilCalled({ database }: RetentionRoom, legalForename: string): Promise<string> {
  const row: { id: string } | undefined = await database
    .read('pupils')
    .select('id')
    .where({ legalForename })
    .first();
  if (row === undefined) throw new Error(`Nobody is called ${legalForename}`);
  return row.id;
}

export type Rows = ReadonlyMap<string, ReadonlyMap<string, Readonly<Record<string, unknown>>>>;

/** Every row of every table of records. */
export async function allRows({ database }: RetentionRoom): Promise<Rows> {
  const all = new Map<string, Map<string, Record<string, unknown>>>();
  for (const table of await recordTables(database.read)) {
    const rows: Record<string, unknown>[] = await database.read(table);
    all.set(table, new Map(rows.map((row) => [String(row['id']), row])));
  }
  return all;
}

/** Makes the pupil a leaver whose file went on so long ago that our copy has passed its day. */
export async function leftLongAgo(room: RetentionRoom, pupilId: string): Promise<void> {
  valueOf(
    await room.services.pupils.archive({
      id: pupilId,
      leavingDate: '2025-07-18',
      destination: 'Invented Academy',
      reason: 'next-phase',
    }),
  );
  valueOf(await room.retention.setDeparture({ pupilId, field: 'filePassedOn', value: '2025-09-05' }));
}
