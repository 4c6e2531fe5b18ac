import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { Document, Packer, Paragraph } from 'docx';
import { beforeEach, expect, it } from 'vitest';
import { folderNote } from '../../../domain/subject-access/folder-words';
import { report } from '../documents/support';
import { onePage, sizes } from '../papers/support/awkward-pdfs';
import { judge } from '../papers/support/judges';
import { noDialogs } from '../support/no-dialogs';
import { problemOf, temporaryFolder, valueOf } from '../vault/support';
import { type AccessDesk, accessDesk } from './support';

let desk: AccessDesk;
let requestId: string;
/** What the dialog of the system answers. */
let chosen: string;
/** Called before a document is read out of the vault. */
let onRead: () => void;

const title = /^Copy of the record, Maya .*/;

beforeEach(async () => {
  onRead = () => undefined;
  chosen = await temporaryFolder();
  desk = await accessDesk({
    dialogs: { ...noDialogs, openFolder: () => Promise.resolve(chosen) },
    readContent: (id) => {
      onRead();
      return desk.vault.readContent(id);
    },
  });
  requestId = valueOf(await desk.service.add({ pupilId: desk.vault.maya, receivedOn: '2026-11-20' })).id;
});

async function attachFile(name: string, content: Uint8Array): Promise<string> {
  const file = path.join(await temporaryFolder(), name);
  await writeFile(file, content);
  return desk.vault.attachOne(file);
}

const pageOf = (words: string) =>
  onePage(sizes.a4, (page) => page.drawText(words, { x: 60, y: 700, size: 12 }));

async function make(): Promise<string> {
  return valueOf(await desk.service.make({ id: requestId })).copyId;
}

async function save(copyId: string) {
  const saved = valueOf(await desk.service.saveFolder({ copyId }));
  if (!saved) throw new Error('No folder was chosen');
  return saved;
}

it('holds the copy, the data, and the documents: as they were, or as pages without the names', async () => {
  await desk.vault.attachOne(report('maya-salt-report-2026-11-12.docx'));
  await attachFile('About Sukru Yilmaz.pdf', await pageOf('Sukru Yilmaz and Maya'));
  const copyId = await make();
  const { folder, documents, leftOut } = await save(copyId);
  expect(path.basename(folder)).toMatch(title);
  expect({ documents, leftOut }).toEqual({ documents: 2, leftOut: [] });

  const stem = path.basename(folder);
  expect((await readdir(folder)).sort()).toEqual(
    [folderNote, `${stem}.json`, `${stem}.pdf`, 'Documents'].sort(),
  );
  const { bytes } = valueOf(await desk.service.content({ copyId }));
  expect((await readFile(path.join(folder, `${stem}.pdf`))).equals(Buffer.from(bytes))).toBe(true);
  JSON.parse(await readFile(path.join(folder, `${stem}.json`), 'utf8'));

  const names = (await readdir(path.join(folder, 'Documents'))).sort();
  expect(names).toHaveLength(2);
  const [word = '', pdf = ''] = [
    names.find((name) => name.endsWith('.docx')),
    names.find((name) => name.endsWith('.pdf')),
  ];
  const original = await readFile(report('maya-salt-report-2026-11-12.docx'));
  expect((await readFile(path.join(folder, 'Documents', word))).equals(original)).toBe(true);
  expect(pdf).toMatch(/^Appendix \d About \[removed\] \(names taken out\)\.pdf$/);
  const pages = await readFile(path.join(folder, 'Documents', pdf));
  expect(judge(pages).texts().join(' ')).not.toMatch(/Sukru|Yilmaz/);
  expect(pages.toString('latin1')).not.toMatch(/Sukru|Yilmaz/);

  const note = await readFile(path.join(folder, folderNote), 'utf8');
  for (const name of [word, pdf, `${stem}.pdf`]) expect(note).toContain(name);
  expect(note).toContain('Nothing in this folder is encrypted');
  expect(note).not.toMatch(/Sukru|Yilmaz/);
});

it('a file that holds a name where its pages do not show it stays out, and is told', async () => {
  const pdf = await PDFDocument.load(await pageOf('Maya reads.'));
  pdf.setAuthor('Sukru Yilmaz');
  await attachFile('A.pdf', await pdf.save());
  const carrier = await PDFDocument.load(await pageOf('Maya writes.'));
  await carrier.attach(Buffer.from('anything'), 'other.bin', { mimeType: 'application/octet-stream' });
  await attachFile('B.pdf', await carrier.save());
  const written = new Document({
    creator: 'School',
    comments: {
      children: [{ id: 0, author: 'Şükrü Yılmaz', children: [new Paragraph('Not sure')] }],
    },
    sections: [{ children: [new Paragraph('Maya counts.')] }],
  });
  await attachFile('C.docx', await Packer.toBuffer(written));
  await attachFile('D.pdf', await pageOf('Maya sings.'));
  const { folder, documents, leftOut } = await save(await make());
  expect([...leftOut].sort()).toEqual(['A', 'B', 'C']);
  expect(documents).toBe(1);
  expect(await readdir(path.join(folder, 'Documents'))).toEqual([
    expect.stringMatching(/^Appendix \d D\.pdf$/),
  ]);
  expect(await readFile(path.join(folder, folderNote), 'utf8')).toMatch(/- A\. .*comments/);
});

it('overwrites nothing, and leaves nothing half-written', async () => {
  await attachFile('D.pdf', await pageOf('Maya sings.'));
  const copyId = await make();
  const first = await save(copyId);
  const second = await save(copyId);
  expect(path.basename(second.folder)).toBe(`${path.basename(first.folder)} (2)`);
  expect((await readdir(chosen)).sort()).toEqual(
    [first, second].map(({ folder }) => path.basename(folder)).sort(),
  );
});

it('stopped, or with the vault locked meanwhile, no folder is there', async () => {
  await attachFile('D.pdf', await pageOf('Maya sings.'));
  const copyId = await make();
  onRead = () => void desk.service.cancel({});
  expect(problemOf(await desk.service.saveFolder({ copyId })).kind).toBe('cancelled');
  expect(await readdir(chosen)).toEqual([]);
  onRead = () => desk.close();
  expect(problemOf(await desk.service.saveFolder({ copyId })).kind).toBe('cancelled');
  expect(await readdir(chosen)).toEqual([]);
});

it('is not written into the vault, nor before every page was looked at', async () => {
  const copyId = await make();
  chosen = path.join(desk.vault.folder, 'inside');
  await mkdir(chosen);
  expect(problemOf(await desk.service.saveFolder({ copyId })).kind).toBe('in-vault');
  chosen = await temporaryFolder();
  await desk.vault.attachOne(report('maya-my-views-drawing.jpg'));
  expect(problemOf(await desk.service.saveFolder({ copyId: await make() })).kind).toBe('not-looked');
  expect(await readdir(chosen)).toEqual([]);
});
