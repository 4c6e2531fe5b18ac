import path from 'node:path';
import { api, type Api, type DeskEvents, type Services } from '../domain/api';
import { fail, ok, type Problem, type Result } from '../domain/common/result';
import { everyStep } from '../domain/common/every-step';
import type { Reopening } from '../domain/drafts/model';
import { BackupsRoom } from './backups/backups-room';
import { putAsideIn } from './backups/put-aside';
import { banksService } from './banks/service';
import { costsService } from './costs/service';
import type { Clock, Database } from './database/database';
import { openDatabase } from './database/open-database';
import { PageWatch } from './database/page-watch';
import { fillDemo } from './demo/fill-demo';
import { DraftsRoom } from './drafts/drafts-room';
import { documentsRoom } from './documents/documents-room';
import { ehcPlansService } from './ehc-plans/service';
import type { Dialogs } from './files/dialogs';
import { fileResult } from './files/file-problem';
import { outsideWrites } from './files/outside-writes';
import { historyService } from './history/service';
import { sendco, signChanges } from './history/who-is-here';
import { importBytes } from './imports/import-bytes';
import { importMapBytes } from './imports/map/import-map-bytes';
import { importsService } from './imports/service';
import { lettersService } from './letters/service';
import { mapsService } from './maps/service';
import type { SystemClipboard } from './papers/personal-clipboard';
import type { PaperPress } from './papers/ports';
import { meetingsService } from './meetings/service';
import { pictureUrl } from './papers/picture-url';
import { papersRoom } from './papers/service';
import type { EngineInWorker } from './papers/worker/engine-in-worker';
import { progressService } from './progress/service';
import { provisionService } from './provision/service';
import { profilesService } from './profiles/service';
import { moveYearsUp } from './pupils/new-school-year';
import { pupilsService } from './pupils/service';
import { finishDisposals } from './retention/leftovers';
import { retentionService } from './retention/service';
import { reviewsService } from './reviews/service';
import { schoolService } from './school/service';
import { DocumentReader } from './search/read-documents';
import { searchService } from './search/service';
import { sessionsService } from './sessions/service';
import type { SettingsFile } from './settings/settings-file';
import { readFlag, writeFlag } from './settings/vault-flags';
import { subjectAccessRoom } from './subject-access/service';
import { supportPlansService } from './support-plans/service';
import { tasksService } from './tasks/service';
import { timetableService } from './timetable/service';
import { teacherSheetsService } from './teacher-sheets/service';
import { whatIfService } from './what-if/service';
import { transfersRoom } from './transfers/service';
import type { VaultSessionPort } from './vault/service';
import { overwriteWorkerStacks } from './vault/worker-stacks';
import type { UnlockedVault } from './vault/unlocked-vault';
import type { LeftBehind } from './vault/session-on-vault';
import { VaultPlace } from './vault/vault-place';

/** The services that exist only while a vault is open. */
export type RecordServices = Omit<Services, 'vault' | 'settings' | 'restore'>;

/** An open vault at work: its records and everything that can be asked of them. */
export interface VaultSession extends VaultSessionPort {
  readonly services: RecordServices;
  /** What all calls take, those without a vault included. */
  readonly api: Api;
  /** Writes what is typed and not yet saved: before the records are closed. */
  readonly keepDrafts: () => Promise<void>;
  readonly place: VaultPlace;
}

export interface SessionDependencies {
  readonly vault: UnlockedVault;
  readonly clock: Clock;
  readonly dialogs: Dialogs;
  readonly press: PaperPress;
  readonly clipboard: SystemClipboard;
  readonly engine: EngineInWorker;
  /** Where the build put PDFium and the stamps' fonts. */
  readonly assetFolder: string;
  readonly onProgress: (progress: DeskEvents['progress']) => void;
  /** Keeps where this laptop puts the vault's backups. */
  readonly settings: SettingsFile;
  readonly isDemo: boolean;
  /** Milliseconds from opening to the first automatic backup, when one is due. */
  readonly automaticAfter: number;
  /** Why the page was opened again while the vault was open; told once. */
  readonly takeReopening: () => Reopening | null;
  /** Of the session that was cut off from the vault’s folder and goes on with this one. */
  readonly left: LeftBehind | null;
  /** Told when a page of the records is found damaged: nothing more may be written. */
  readonly onDamaged: (problem: Problem) => void;
}

/** The demo school's sheets were given out on paper long ago: nothing comes out of a printer. */
const paperless = {
  print: () => Promise.resolve(new Uint8Array()),
  printPdfOnPaper: () => Promise.resolve(true),
};

/** Milliseconds after unlocking until documents that wait are read for the search: the first screen comes first. */
const readDocumentsAfter = 5_000;

/** Milliseconds after unlocking until every page of the records is read once. */
const checkPagesAfter = 2_000;

/** Opens the records of an unlocked vault and builds every feature's service on them. */
export async function openSession(dependencies: SessionDependencies): Promise<Result<VaultSession>> {
  const { vault, clock, dialogs, engine } = dependencies;
  const backups = new BackupsRoom(dependencies);
  await backups.tidy();
  const file = path.join(vault.folder, 'records.db');
  const opened = await openDatabase({
    file,
    key: vault.databaseKey(),
    clock,
    actor: sendco,
    beforeUpdate: () => backups.beforeUpdate(),
  });
  if (!opened.ok) return opened;
  const database = opened.value;
  await signChanges(database);
  const documents = documentsRoom({ ...dependencies, database });
  let swept: Awaited<ReturnType<typeof documents.sweep>> | null = null;
  try {
    await finishDisposals({ database, store: documents.store });
    swept = await documents.sweep();
    if (!swept.ok) return swept;
  } finally {
    if (!swept?.ok) await database.close();
  }
  const place = await goOn(database, dependencies);
  if (!place.ok) {
    await database.close();
    return place;
  }
  // A disk that takes nothing at the moment is told by the next change; the year groups then move up at the next opening.
  await moveYearsUp(database);
  const drafts = new DraftsRoom(database, dependencies.takeReopening);
  drafts.takeOver(dependencies.left?.texts ?? new Map());
  const locking = new AbortController();
  const { store, readContent } = documents;
  const reader = new DocumentReader({ database, engine: engine.another(), readContent });
  /** What was just attached or unlocked is soon found by what it says. */
  const thenRead = <Input, T>(work: (input: Input) => Promise<T>) => {
    return async (input: Input): Promise<T> => {
      const result = await work(input);
      void reader.read();
      return result;
    };
  };
  const papers = papersRoom({ ...dependencies, database, store, readContent });
  const subjectAccess = subjectAccessRoom({ ...dependencies, database, store, readContent });
  const transfers = transfersRoom({ ...dependencies, database, store, readContent });
  const filePorts = { ...dependencies, locking: locking.signal };
  const profilePorts = { ...dependencies, pictureUrl: (id: string) => pictureUrl(documents, id) };
  /** What the demo school is filled through as well. */
  const ownServices = (records: Database) => ({
    school: schoolService(records),
    pupils: pupilsService({ ...filePorts, database: records }),
    reviews: reviewsService(records),
    supportPlans: supportPlansService(records, dependencies.press),
    provision: provisionService(records),
    costs: costsService({ ...filePorts, database: records }),
    profiles: profilesService({ ...profilePorts, database: records }),
    meetings: meetingsService({ ...dependencies, database: records }),
    progress: progressService(records),
    sessions: sessionsService(records),
    teacherSheets: teacherSheetsService({ ...filePorts, database: records }),
    timetable: timetableService({ ...filePorts, database: records }),
  });
  const own = ownServices(database);
  const retention = retentionService({
    ...{ ...dependencies, database, store },
    backUp: backups.first(database, () => Promise.resolve(ok(null)), 'before-disposal'),
    putAside: () => putAsideIn(vault.folder),
  });
  const ehcPlans = ehcPlansService(database, dialogs);
  const imports = importsService(database, dialogs, dependencies.onProgress, locking.signal);
  const services: RecordServices = {
    ...own,
    school: {
      ...own.school,
      // The SENDCO's name on the school's record is the one on changes, until another is chosen.
      setSchoolField: async (input) => {
        const set = await own.school.setSchoolField(input);
        await signChanges(database);
        return set;
      },
    },
    history: historyService(database),
    drafts: drafts.service,
    ehcPlans: { ...ehcPlans, load: backups.first(database, ehcPlans.load) },
    teacherSheets: {
      ...own.teacherSheets,
      takeOver: backups.first(database, own.teacherSheets.takeOver),
    },
    tasks: tasksService({ ...dependencies, database, locking: locking.signal }),
    documents: {
      ...documents.service,
      attach: thenRead(documents.service.attach),
      setPassword: thenRead(documents.service.setPassword),
    },
    search: { find: thenRead(searchService(database).find) },
    letters: lettersService(database, own.reviews),
    papers: papers.service,
    subjectAccess: subjectAccess.service,
    transfers: transfers.service,
    imports: {
      ...imports,
      apply: backups.first(database, imports.apply),
      applyMap: backups.first(database, imports.applyMap),
      stop: (input) => {
        backups.stop(input.token);
        return imports.stop(input);
      },
    },
    backups: backups.service(database, store),
    maps: mapsService({ ...dependencies, database, locking: locking.signal }),
    whatIf: whatIfService(database),
    banks: banksService(database),
    retention,
  };
  // Documents of an older version of the program, and those that came back from a backup.
  const quietly = setTimeout(() => void reader.read(), readDocumentsAfter);
  quietly.unref();
  const pages = new PageWatch({
    ...{ file, key: () => vault.databaseKey(), after: checkPagesAfter, onDamaged: dependencies.onDamaged },
  });
  return ok({
    services,
    api,
    keepDrafts: () => drafts.flush(),
    place: place.value,
    leftBehind: () => ({ lastChange: database.lastChange, texts: drafts.unwritten }),
    isRecoveryKeyConfirmed: () => readFlag(database, 'recovery-key-confirmed'),
    confirmRecoveryKey: (confirmed) => writeFlag(database, 'recovery-key-confirmed', confirmed),
    fillWithDemo: async () => {
      const filled = await database.together((records) =>
        fillDemo({
          database: records,
          services: {
            ...ownServices(records),
            teacherSheets: teacherSheetsService({ ...filePorts, database: records, press: paperless }),
          },
          importFile: (file) => importBytes(records, file),
          importMap: (map) => importMapBytes(records, map),
        }),
      );
      // The demo school names its SENDCO.
      await signChanges(database);
      return filled;
    },
    afterLock: overwriteWorkerStacks,
    close: async () => {
      locking.abort();
      documents.stop();
      drafts.stop();
      clearTimeout(quietly);
      // What is stopped at once before what is waited for; a disk that refuses one must not keep the others open.
      await everyStep([
        () => {
          subjectAccess.close();
          transfers.close();
        },
        () => papers.close(),
        () => pages.stop(),
        () => reader.stop(),
        () => backups.close(),
        () => outsideWrites.settled(),
        () => engine.close(),
        () => database.close(),
      ]);
    },
  });
}

/** Guards the records against being written to where nobody finds them. `vault-older` when they lack what was saved before the folder was gone. */
async function goOn(database: Database, { vault, left }: SessionDependencies): Promise<Result<VaultPlace>> {
  const last = left?.lastChange ?? null;
  if (last !== null && !(await database.read('changes').where({ id: last }).first()))
    return fail(
      'vault-older',
      'This is an older copy of the vault than the one that was open. Nothing was changed.',
    );
  return fileResult('read', async () => {
    const place = await VaultPlace.of(vault.folder);
    database.guardBy(() => place.check());
    return ok(place);
  });
}
