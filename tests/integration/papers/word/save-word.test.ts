import { access, mkdir, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fail, ok } from '../../../../domain/common/result';
import { letterFrame } from '../../../../domain/letters/letter-frame';
import { saveWord } from '../../../../electron/papers/word/save-word';
import type { WordRequest } from '../../../../electron/papers/word/word-paper';
import { reviewsService } from '../../../../electron/reviews/service';
import { noDialogs } from '../../support/no-dialogs';
import { addSamplePupil, addSchool } from '../../support/sample-plan';
import { tempDatabase, type TempDatabase } from '../../support/temp-database';
import { problemOf, valueOf } from '../../vault/support';
import { wordParts, wordText, xmlPart } from '../support/word-file';

/** The smallest PNG. */
const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

let temp: TempDatabase;
let vault: string;
let reviewId: string;
let reviews: ReturnType<typeof reviewsService>;
let suggested: string | null;
/** What the user does in the dialog. */
let answer: () => string | null;
let isOpen: boolean;
let logo: Uint8Array | null;

beforeEach(async () => {
  temp = await tempDatabase();
  vault = path.join(temp.folder, 'vault');
  await mkdir(vault);
  reviews = reviewsService(temp.database);
  const { pupilId } = await addSamplePupil(temp.database, await addSchool(temp.database), 'lukasz');
  ({ reviewId } = valueOf(await reviews.start({ pupilId, type: 'annual', meetingOn: '2027-01-21' })));
  suggested = null;
  isOpen = true;
  logo = null;
});
afterEach(() => temp.dispose());

const save = (request: Pick<WordRequest, 'paper'> & Partial<WordRequest>) =>
  saveWord(
    {
      vault: { folder: vault },
      database: temp.database,
      dialogs: {
        ...noDialogs,
        saveFile: (_title, name) => {
          suggested = name;
          return Promise.resolve(answer());
        },
      },
      readContent: () => Promise.resolve(logo ? ok(logo) : fail('not-found', 'There is no document.')),
    },
    { reviewId, inviteeId: null, ...request },
    () => isOpen,
  );

const file = () => path.join(temp.folder, 'saved.docx');

it('a letter to a parent is saved as it would be printed', async () => {
  const data = valueOf(await reviews.packData({ id: reviewId }));
  const parent = data.invitees.find(({ role }) => role === 'parent');
  if (!parent) throw new Error('No parent is invited');
  answer = file;
  expect(valueOf(await save({ paper: 'invite-parent', inviteeId: parent.id }))).toEqual({ saved: true });
  expect(suggested).toMatch(/^Invitation to parents and carers.*Łukasz.*\.docx$/);
  const text = wordText(xmlPart(await wordParts(await readFile(file())), 'word/document.xml'));
  const frame = letterFrame('invite-parent', data, parent.id);
  for (const line of [frame.salutation, frame.closing, frame.date, ...frame.addressee])
    expect(text).toContain(line);
  expect(text).toContain('Thursday 21 January 2027');
  expect(text).not.toMatch(/\{\{|\}\}/);
});

it('the report is saved with the school’s logo', async () => {
  logo = Buffer.from(onePixel, 'base64');
  await temp.database.change('Gave the school a logo', async (writer) => {
    const document = { ...temp.database.newRecord(), title: 'Logo', fileName: 'logo.png' };
    await writer('schools').update({ logoDocumentId: document.id });
    return ok(null);
  });
  answer = file;
  expect(valueOf(await save({ paper: 'la-report' }))).toEqual({ saved: true });
  const parts = await wordParts(await readFile(file()));
  expect([...parts.keys()].some((name) => /^word\/media\/.*\.png$/.test(name))).toBe(true);
});

it('nothing is saved when the user cancels, when the vault was locked meanwhile, or inside the vault', async () => {
  answer = () => null;
  expect(valueOf(await save({ paper: 'la-report' }))).toEqual({ saved: false });
  answer = () => {
    isOpen = false;
    return file();
  };
  expect(problemOf(await save({ paper: 'la-report' })).kind).toBe('locked');
  isOpen = true;
  answer = () => path.join(vault, 'report.docx');
  expect(problemOf(await save({ paper: 'la-report' })).kind).toBe('in-vault');
  expect(await readdir(vault)).toEqual([]);
  await expect(access(file())).rejects.toThrow();
});

it('says in words what cannot be had for Word', async () => {
  answer = file;
  expect(problemOf(await save({ paper: 'agenda' })).message).toMatch(/made as a PDF/);
  expect(problemOf(await save({ paper: 'invite-parent' })).kind).toBe('not-found');
  const unknown = '0190a000-0000-7000-8000-000000000000';
  expect(problemOf(await save({ paper: 'la-report', reviewId: unknown })).kind).toBe('not-found');
  expect(suggested).toBeNull();
});
