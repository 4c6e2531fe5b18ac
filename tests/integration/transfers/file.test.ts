import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import type { RecordPaper } from '../../../domain/papers/pupil-record-paper';
import { type TransfersRoom, transfersRoom } from '../../../electron/transfers/service';
import { newRoom, report, type TestRoom } from '../documents/support';
import { copyPorts } from '../subject-access/support';
import { noDialogs } from '../support/no-dialogs';
import { temporaryFolder, valueOf } from '../vault/support';

let vault: TestRoom;
let room: TransfersRoom;
let printed: RecordPaper[];
let chosen: string;
let transferId: string;

/** A row in a table, in a change of its own. */
async function insert(table: string, values: Readonly<Record<string, unknown>>): Promise<string> {
  const record = vault.database.newRecord();
  await vault.database.change(`Added to ${table}`, async (writer) => {
    await writer(table).insert({ ...record, ...values });
    return ok(null);
  });
  return record.id;
}

beforeEach(async () => {
  vault = await newRoom();
  printed = [];
  chosen = await temporaryFolder();
  const dialogs = { ...noDialogs, openFolder: () => Promise.resolve(chosen) };
  room = transfersRoom({ ...copyPorts(vault, printed), dialogs });
  const { maya, schoolId } = vault;
  // A teacher with the surname of another child: Şükrü Yılmaz.
  await insert('staff', { schoolId, name: 'Mrs Dorothea Yilmaz', role: 'SENCO' });
  await insert('contacts', { name: 'Mr Emre Aksoy' });
  await insert('pupilNotes', {
    pupilId: maya,
    happenedOn: '2026-11-10',
    kind: 'Note',
    text: 'Mrs Dorothea Yilmaz saw Maya play with Şükrü. Mr Emre Aksoy fetched him.',
  });
  transferId = valueOf(await room.service.begin({ pupilId: maya })).id;
});

it('names no other child and no family of one, and keeps the names of staff who are called like one', async () => {
  valueOf(await room.service.make({ id: transferId }));
  const words = JSON.stringify(printed.at(-1)?.parts);
  expect(words).toContain('Mrs Dorothea Yilmaz saw Maya play with [removed]. Mr [removed] fetched him.');
});

it('says that documents go as they are, and saves them so in one folder beside the file', async () => {
  await vault.attachOne(report('maya-my-views-drawing.jpg'));
  await vault.attachOne(report('maya-salt-report-2026-11-12.docx'));
  const made = valueOf(await room.service.make({ id: transferId }));
  expect(made.unread).toEqual([]);
  expect(printed.at(-1)?.about[0]).toContain('the documents behind it are as they were received');
  const saved = valueOf(await room.service.saveFolder({ copyId: made.copyId }));
  if (!saved) throw new Error('No folder was chosen');
  expect(path.basename(saved.folder)).toMatch(/^SEN file for the next school, Maya/);
  const documents = path.join(saved.folder, 'Documents');
  const word = (await readdir(documents)).find((name) => name.endsWith('.docx')) ?? '';
  const original = await readFile(report('maya-salt-report-2026-11-12.docx'));
  expect((await readFile(path.join(documents, word))).equals(original)).toBe(true);
  expect(saved).toMatchObject({ documents: 2, leftOut: [] });
});

it('keeps each of two ticks that come one right after the other', async () => {
  const tick = (key: string) => room.service.setChoice({ id: transferId, key, goesIn: false });
  for (const result of await Promise.all([tick('notes'), tick('documents'), tick('reviews')]))
    valueOf(result);
  const row: { choice: string } | undefined = await vault.database
    .read('transfers')
    .select('choice')
    .where({ id: transferId })
    .first();
  expect(JSON.parse(row?.choice ?? '{}')).toEqual({ notes: false, documents: false, reviews: false });
});
