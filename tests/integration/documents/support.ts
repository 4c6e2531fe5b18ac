import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach } from 'vitest';
import type { DeskEvents } from '../../../domain/api';
import type { Clock, Database } from '../../../electron/database/database';
import { openDatabase } from '../../../electron/database/open-database';
import { type DocumentsRoom, documentsRoom } from '../../../electron/documents/documents-room';
import type { Dialogs } from '../../../electron/files/dialogs';
import type { UnlockedVault } from '../../../electron/vault/unlocked-vault';
import { fixedClock } from '../support/temp-database';
import { newVault, valueOf } from '../vault/support';

export const reports = resolve(import.meta.dirname, '../../fixtures/reports');
export const report = (name: string): string => join(reports, name);

export interface Answers {
  /** What the next dialogs answer. */
  open: readonly string[] | null;
  save: string | null;
  suggested: string | null;
}

export interface TestRoom extends DocumentsRoom {
  readonly vault: UnlockedVault;
  readonly recoveryWords: readonly string[];
  readonly folder: string;
  readonly database: Database;
  readonly maya: string;
  readonly other: string;
  readonly schoolId: string;
  readonly answers: Answers;
  readonly progress: DeskEvents['progress'][];
  /** Attaches files to Maya, as the renderer does. */
  attach(paths: readonly string[], keepBoth?: boolean): ReturnType<DocumentsRoom['service']['attach']>;
  /** Attaches one file to Maya and gives its id. */
  attachOne(path: string): Promise<string>;
}

const open: Database[] = [];
afterEach(async () => {
  for (const database of open.splice(0)) await database.close();
});

/** The documents of a new, real vault with a school and two pupils. */
export async function newRoom(clock: Clock = fixedClock()): Promise<TestRoom> {
  const { vault, folder, recoveryWords } = await newVault();
  const file = join(folder, 'records.db');
  const database = valueOf(await openDatabase({ file, key: vault.databaseKey(), clock, actor: 'A tester' }));
  open.push(database);
  const answers: Answers = { open: null, save: null, suggested: null };
  const progress: DeskEvents['progress'][] = [];
  const room = documentsRoom({
    vault,
    database,
    dialogs: dialogsThatAnswer(answers),
    onProgress: (step) => progress.push(step),
    assetFolder: null,
  });
  const schoolId = await insert(database, 'schools', { name: 'Harbour Street Primary School' });
  const pupil = { schoolId, dob: '2018-05-04' };
  const maya = await insert(database, 'pupils', { ...pupil, legalForename: 'Maya', legalSurname: 'Okonkwo' });
  const other = await insert(database, 'pupils', {
    ...pupil,
    legalForename: 'Şükrü',
    legalSurname: 'Yılmaz',
  });
  const attach: TestRoom['attach'] = (paths, keepBoth = false) =>
    room.service.attach({ pupilId: maya, paths: [...paths], keepBoth, job: 'attach' });
  return {
    ...room,
    recoveryWords,
    vault,
    folder,
    database,
    maya,
    other,
    schoolId,
    answers,
    progress,
    attach,
    attachOne: async (path) => valueOf(await attach([path])).results[0]!.document!.id,
  };
}

function dialogsThatAnswer(answers: Answers): Dialogs {
  return {
    openFiles: () => Promise.resolve(answers.open),
    openFolder: () => Promise.resolve(null),
    saveFile: (_title, suggested) => {
      answers.suggested = suggested;
      return Promise.resolve(answers.save);
    },
  };
}

async function insert(
  database: Database,
  table: string,
  values: Record<string, string | number | null>,
): Promise<string> {
  const record = database.newRecord();
  valueOf(
    await database.change('Set up a test', async (writer) => {
      await writer(table).insert({ ...record, ...values });
      return { ok: true, value: null };
    }),
  );
  return record.id;
}

/** Flips one bit of a stored file, `fraction` of the way through it. */
export async function flipBit(path: string, fraction: number): Promise<void> {
  const bytes = await readFile(path);
  const at = Math.min(bytes.length - 1, Math.floor(bytes.length * fraction));
  bytes[at] = bytes[at]! ^ 1;
  await writeFile(path, bytes);
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
