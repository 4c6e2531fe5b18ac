import { access, mkdir, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fail } from '../../../domain/common/result';
import { DocumentStore } from '../../../electron/documents/document-store';
import type { Dialogs } from '../../../electron/files/dialogs';
import { papersRoom, type PapersRoom } from '../../../electron/papers/service';
import type { PackEngine } from '../../../electron/papers/worker/pack-engine';
import { reviewsService } from '../../../electron/reviews/service';
import { noClipboard } from './support/no-clipboard';
import { noDialogs } from '../support/no-dialogs';
import { addSamplePupil, addSchool } from '../support/sample-plan';
import { tempDatabase, type TempDatabase } from '../support/temp-database';
import { problemOf, valueOf } from '../vault/support';

/** What is held, saved and forgotten is tested here, not how a pack is made: the engine finds each section on a page of its own. */
const engine: PackEngine = {
  inspect: () => Promise.reject(new Error('There is nothing to inspect')),
  locate: ({ ids }) =>
    Promise.resolve({ pages: ids.length + 1, sections: ids.map((id, index) => ({ id, page: index + 1 })) }),
  compose: ({ papers }) => Promise.resolve({ pdf: papers, pages: 1, outline: [] }),
};

let temp: TempDatabase;
let vault: string;
let answer: () => Promise<string>;
let room: PapersRoom;
let packId: string;

beforeEach(async () => {
  temp = await tempDatabase();
  vault = path.join(temp.folder, 'vault');
  await mkdir(vault);
  const dialogs: Dialogs = { ...noDialogs, saveFile: () => answer() };
  room = papersRoom({
    vault: { folder: vault },
    database: temp.database,
    dialogs,
    engine,
    press: {
      print: () => Promise.resolve(Buffer.from('%PDF-')),
      printOnPaper: () => Promise.resolve(true),
      fits: () => Promise.resolve(true),
      printPdfOnPaper: () => Promise.resolve(true),
      heicToJpeg: () => Promise.reject(new Error('There is no photograph')),
    },
    clipboard: noClipboard,
    store: new DocumentStore({
      folder: vault,
      vaultId: 'none',
      documentsKey: () => Buffer.alloc(32),
    }),
    readContent: () => Promise.resolve(fail('not-found', 'There is no document.')),
    onProgress: () => undefined,
  });
  const { pupilId } = await addSamplePupil(temp.database, await addSchool(temp.database), 'maya');
  const reviews = reviewsService(temp.database);
  const { reviewId } = valueOf(await reviews.start({ pupilId, type: 'annual', meetingOn: '2027-01-21' }));
  ({ packId } = valueOf(await room.service.makePack({ reviewId, pack: 'meeting' })));
});
afterEach(() => temp.dispose());

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

it('a pack is saved where the user says', async () => {
  const file = path.join(await mkdtemp(path.join(temp.folder, 'stick-')), 'pack.pdf');
  answer = () => Promise.resolve(file);
  expect(valueOf(await room.service.savePack({ packId }))).toEqual({ saved: true });
  expect(await isThere(file)).toBe(true);
});

it('a dialog that stood open while the vault was locked saves no pack', async () => {
  const file = path.join(temp.folder, 'pack.pdf');
  answer = () => {
    void room.close();
    return Promise.resolve(file);
  };
  expect(problemOf(await room.service.savePack({ packId })).kind).toBe('not-found');
  expect(await isThere(file)).toBe(false);
});

it('a pack is not saved inside the vault, where it could replace the records', async () => {
  const file = path.join(vault, 'records.db');
  answer = () => Promise.resolve(file);
  expect(problemOf(await room.service.savePack({ packId })).kind).toBe('in-vault');
  expect(await isThere(file)).toBe(false);
});
