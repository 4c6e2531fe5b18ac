import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { demoPassphrase } from '../../domain/vault/demo-passphrase';
import { DocumentPage } from './pages/document-page';
import { PackPage } from './pages/pack-page';
import { PupilPage } from './pages/pupil-page';
import { RegisterPage } from './pages/register-page';
import { ReviewPage } from './pages/review-page';
import { StartPages } from './pages/start-pages';
import { fixture } from './support/fixtures';
import { mouseHand } from './support/hand';
import { PlainTextSearch, secretBytes, secretText } from './support/plain-text-search';
import { type Program, startProgram } from './support/program';

test.describe.configure({ mode: 'serial', retries: 0 });

const names = ["Maya O'Brien-Tate", "O'Brien-Tate, Maya", "O'Brien-Tate", 'Şükrü Öztürk', 'Nguyễn'];
// Drawn anew, so that this file itself is no find wherever it is copied or cached.
const note = `The lamplighter’s daughter said: naïve zebras juggle ${randomUUID()} kites`;
const emailLine = `Cormorants at breakfast ${randomUUID()}, says the e-mail`;
const reports = [
  'maya-ep-report-2026-10-14.pdf',
  'maya-salt-report-2026-11-12.docx',
  'maya-my-views-drawing.jpg',
  'maya-parent-email-2026-11-16.txt',
].map((name) => fixture('reports', name));
/** How a PDF of ours would begin: the printing room's, and the finished pack's. */
const pdfBeginnings = ['%PDF-1.4\n%', '%PDF-1.7\n%', '%PDF-1.7\n\n'];

let root: string;
let program: Program;
let search: PlainTextSearch;
let ours: PlainTextSearch;
const begun = Date.now();
const systemTemporary = process.env['TMPDIR'];

test.beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'sendco-leaks-'));
  const apart = path.join(root, 'the user’s own files');
  await mkdir(apart);
  await writeFile(path.join(apart, 'cormorants-letter.txt'), `Dear Ms Carter,\n\n${emailLine}.\n`);
  const contents = await Promise.all(
    reports.map(async (file) => secretBytes(path.basename(file), await readFile(file))),
  );
  const unmistakable = [note, emailLine].map(secretText);
  const pdf = { name: 'a PDF', forms: pdfBeginnings.map((beginning) => Buffer.from(beginning)) };
  ours = new PlainTextSearch([...names.map(secretText), ...unmistakable, ...contents, pdf], apart);
  // The machine's temporary folder is everybody's: there only what nobody else can have written.
  search = new PlainTextSearch(unmistakable, apart);
  // The program's own temporary folder is then below `root`, as its profile is.
  process.env['TMPDIR'] = root;
  program = await startProgram();
});
test.afterAll(async () => {
  if (systemTemporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = systemTemporary;
  await program.close();
  await rm(root, { recursive: true, force: true });
});

test('the search itself finds what it looks for, in every form', async () => {
  const folder = path.join(program.scratch, 'planted');
  await mkdir(folder);
  const filler = Buffer.alloc((1 << 20) - 20, 'x');
  const plain = Buffer.from(note);
  const forms = [
    plain,
    Buffer.from(note, 'utf16le'),
    Buffer.from(JSON.stringify({ note })),
    Buffer.from(Buffer.from(`y${note}z`).toString('base64')),
    Buffer.from(Buffer.from(`yy${note}z`).toString('base64')),
    Buffer.from(encodeURIComponent(note)),
  ];
  for (const [index, form] of forms.entries())
    await writeFile(path.join(folder, String(index)), Buffer.concat([filler, form]));
  expect(await ours.below(folder)).toHaveLength(forms.length);
  await rm(folder, { recursive: true });
});

test('while a pupil is open, a note is written and reports are attached', async () => {
  const { page } = program;
  const hand = mouseHand(page);
  await new StartPages(program).openDemoSchool();
  const pupil = await openMaya();
  await hand.press(pupil.button('Add a note'));
  const dialog = pupil.dialog('Add a note');
  await dialog.getByRole('textbox', { name: 'Note' }).pressSequentially(note);
  await dialog.getByRole('button', { name: 'Add the note' }).click();
  await expect(pupil.main.getByText(note)).toBeVisible();
  await nothingLies();
  await pupil.tab('Documents');
  await pupil.attach(program, [...reports, path.join(root, 'the user’s own files', 'cormorants-letter.txt')]);
  await nothingLies();
});

test('while documents are viewed', async () => {
  const { page } = program;
  const pupil = new PupilPage(page, mouseHand(page));
  const document = new DocumentPage(page, mouseHand(page));
  for (const title of [/EP report/i, /SALT report/i, /cormorants letter/i]) {
    await pupil.document(title).first().click();
    await expect(document.main.getByRole('searchbox', { name: 'Find in this document' })).toBeVisible();
    await nothingLies();
    await document.main.getByRole('link', { name: "Maya O'Brien-Tate" }).click();
    await pupil.tab('Documents');
  }
});

test('while the pack is made and shown', async () => {
  const { page } = program;
  const hand = mouseHand(page);
  const pupil = new PupilPage(page, hand);
  await pupil.tab('Plan and reviews');
  await pupil.main
    .getByRole('link', { name: /review/i })
    .first()
    .click();
  await new ReviewPage(page, hand).openPack();
  await new PackPage(page, hand).ready();
  await nothingLies();
});

test('while it is locked, and after it was opened and closed again', async () => {
  const { page, app } = program;
  const start = new StartPages(program);
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(start.heading).toHaveText('Unlock the demo school');
  await nothingLies();
  await start.unlock(demoPassphrase);
  await openMaya();
  await app.close();
  await nothingLies(false);
  // A search that read nothing would find nothing.
  expect(ours.read).toBeGreaterThan(1_000_000);
});

async function openMaya(): Promise<PupilPage> {
  const { page } = program;
  const register = new RegisterPage(page, mouseHand(page));
  await register.open();
  await register.openPupil('Maya', /O'Brien-Tate/);
  return new PupilPage(page, mouseHand(page));
}

/** Nothing on the disk, nothing in the titles of windows. */
async function nothingLies(isRunning = true): Promise<void> {
  const found = [
    ...(await ours.below(root)),
    ...(await search.below(systemTemporary ?? '/tmp', begun)),
    ...(await search.below('/dev/shm', begun)),
  ];
  if (isRunning) {
    if (process.platform === 'linux')
      found.push(...(await ours.inUnnamedFiles(program.app.process().pid ?? 0)));
    const titles = await program.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.getTitle()),
    );
    for (const title of titles) if (/Maya|O'Brien/.test(title)) found.push(`the title "${title}"`);
  }
  expect(found).toEqual([]);
}
