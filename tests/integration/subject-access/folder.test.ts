import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument, PDFName, PDFStream, PDFString } from '@cantoo/pdf-lib';
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

/** A page that said `words`, and since an incremental save says that Maya reads: the first revision of its drawing is still in the file. */
async function savedAnew(words: string): Promise<Uint8Array> {
  const before = await pageOf(words);
  const document = await PDFDocument.load(before, { forIncrementalUpdate: true });
  const { context } = document;
  const snapshot = document.takeSnapshot();
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    // Not the lists of objects, which say what they are.
    if (!(object instanceof PDFStream) || object.dict.has(PDFName.of('Type'))) continue;
    context.assign(ref, context.flateStream('BT ET'));
    snapshot.markRefForSave(ref);
  }
  snapshot.markRefForSave(document.getPage(0).ref);
  document.getPage(0).drawText('Maya reads.', { x: 60, y: 700, size: 12 });
  return Buffer.concat([before, await document.saveIncremental(snapshot)]);
}

/** A form whose data an XFA part holds, packed, as Adobe's programs write it. */
async function formData(xml: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(await pageOf('Maya sings.'));
  const datasets = document.context.register(document.context.flateStream(xml));
  document.catalog.set(PDFName.of('AcroForm'), document.context.obj({ Fields: [], Data: datasets }));
  return document.save();
}

/** As qpdf writes a file to be shown from the web: two ends, the first after its first page; or one, where its lists of parts are packed (`generate`). */
async function linearised(pdf: Uint8Array, packing = 'disable'): Promise<Uint8Array> {
  const folder = await temporaryFolder();
  const [from, to] = [path.join(folder, 'a.pdf'), path.join(folder, 'b.pdf')];
  await writeFile(from, pdf);
  execFileSync('qpdf', ['--linearize', `--object-streams=${packing}`, from, to]);
  return readFile(to);
}

/** As Word saves: a second, empty list of parts and a second end behind the first, and nothing replaced. */
async function withSecondEnd(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf);
  const plain = Buffer.from(await document.save({ useObjectStreams: false }));
  const root = /\/Root (\d+ 0 R)/.exec(plain.toString('latin1'))?.[1] ?? '';
  const size = /\/Size (\d+)/.exec(plain.toString('latin1'))?.[1] ?? '';
  const first = plain.lastIndexOf('\nxref') + 1;
  const second = `\nxref\n0 0\ntrailer\n<< /Size ${size} /Root ${root} /Prev ${first} >>\nstartxref\n${plain.length + 1}\n%%EOF\n`;
  return Buffer.concat([plain, Buffer.from(second, 'latin1')]);
}

it('a file that holds an earlier revision, or form data beside its pages, stays out', async () => {
  const saved = await savedAnew('Sukru Yilmaz');
  expect(judge(saved).texts().join(' ').trim()).toBe('Maya reads.');
  await attachFile('A.pdf', saved);
  const data = '<xfa:datasets><name given="Sukru">Yilmaz</name></xfa:datasets>';
  await attachFile('B.pdf', await formData(data));
  const xfa = await PDFDocument.load(await pageOf('Maya counts.'));
  const template = xfa.context.register(xfa.context.flateStream('<template/>'));
  const parts = xfa.context.obj([PDFString.of('template'), template]);
  xfa.catalog.set(PDFName.of('AcroForm'), xfa.context.obj({ Fields: [], XFA: parts }));
  const form = await attachFile('C.pdf', await xfa.save());
  // Only Adobe's programs can draw it.
  valueOf(await desk.service.setLooked({ requestId, documentId: form, isLooked: true }));
  const { documents, leftOut } = await save(await make());
  expect([...leftOut].sort()).toEqual(['A', 'B', 'C']);
  expect(documents).toBe(0);
});

it('ordinary files go as they were received: for the web, with Word’s second end, with fields', async () => {
  const files: Readonly<Record<string, Uint8Array>> = {
    'A.pdf': await linearised(await pageOf('Maya reads.')),
    'D.pdf': await linearised(await pageOf('Maya sings.'), 'generate'),
    'B.pdf': await withSecondEnd(await pageOf('Maya writes.')),
    'C.pdf': await onePage(sizes.a4, (page, document) => {
      const field = document.getForm().createTextField('name');
      field.setText('Maya');
      field.addToPage(page, { x: 60, y: 700, width: 300, height: 24 });
    }),
  };
  for (const [name, bytes] of Object.entries(files)) await attachFile(name, bytes);
  const { folder, leftOut } = await save(await make());
  expect(leftOut).toEqual([]);
  const names = await readdir(path.join(folder, 'Documents'));
  for (const [name, bytes] of Object.entries(files)) {
    const written = names.find((one) => one.endsWith(` ${name}`)) ?? '';
    expect((await readFile(path.join(folder, 'Documents', written))).equals(Buffer.from(bytes))).toBe(true);
  }
});

it.each(['generate', 'disable'])('a file for the web that was saved anew stays out (%s)', async (packing) => {
  const web = await linearised(await pageOf('Maya reads.'), packing);
  const more = Buffer.from('\n99 0 obj\n(anything)\nendobj\ntrailer\n<< >>\nstartxref\n0\n%%EOF\n');
  await attachFile('A.pdf', Buffer.concat([web, more]));
  expect((await save(await make())).leftOut).toEqual(['A']);
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
