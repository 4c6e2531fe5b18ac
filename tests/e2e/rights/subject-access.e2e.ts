import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, type Locator, test } from 'playwright/test';
import type { Desk } from '../../../domain/api';
import { answerOpenDialog, answerSaveDialog } from '../../../build/tools/launch.mjs';
import { Frame } from '../pages/frame';
import { PupilPage } from '../pages/pupil-page';
import { RegisterPage } from '../pages/register-page';
import { expectAccessible } from '../support/accessible';
import { fixture } from '../support/fixtures';
import { type Hand, mouseHand } from '../support/hand';
import { readPdf } from '../support/other-pdf-tools';
import { type Program, startProgram } from '../support/program';
import { untilSaved } from '../support/saved-file';
import { takeShot } from '../support/shots';
import { openDemoSchool } from '../support/vaults';

// A parent asks for everything about her child: recorded, gathered, other children taken out, searched, sent, and kept as it went.
test.describe.configure({ mode: 'serial' });

const run = promisify(execFile);
let program: Program;
let hand: Hand;
test.beforeAll(async () => {
  program = await startProgram();
  hand = mouseHand(program.page);
  await openDemoSchool(program);
});
test.afterAll(() => program.close());

const main = (): Locator => program.page.getByRole('main');
const button = (name: string | RegExp): Locator => main().getByRole('button', { name });
const tab = (name: string | RegExp) => hand.selectTab(main().getByRole('tab', { name }));

async function save(name: string, to: string): Promise<void> {
  await answerSaveDialog(program.app, to);
  await hand.press(button(name));
  await hand.press(program.page.getByRole('alertdialog').getByRole('button', { name: 'Save a copy' }));
  await expect(program.page.getByText('The copy was saved.').first()).toBeVisible();
  await untilSaved(to);
}

/** What a text editor would find in the file, its streams unpacked. */
async function unpacked(file: string): Promise<string> {
  const to = `${file}.unpacked`;
  await run('qpdf', ['--qdf', '--object-streams=disable', '--warning-exit-0', file, to]);
  return (await readFile(to)).toString('latin1');
}

test('a request is recorded, with its day and how that day comes about', async () => {
  const register = new RegisterPage(program.page, hand);
  await register.open();
  await register.openPupil('brien', /O.Brien-Tate, Maya/);
  const pupil = new PupilPage(program.page, hand);
  await pupil.tab('Documents');
  await pupil.attach(program, [
    fixture('reports', 'maya-ep-report-2026-10-14.pdf'),
    fixture('reports', 'maya-my-views-drawing.jpg'),
  ]);
  const pupilId = /pupils\/([0-9a-f-]{36})/.exec(program.page.url())?.[1] ?? '';
  const noted = await program.page.evaluate(
    (id) =>
      (window as unknown as { desk: Desk }).desk.calls.pupils.addNote({
        pupilId: id,
        happenedOn: '2026-11-19',
        kind: 'Observation',
        text: 'Maya built a tower with Ned Sandlingfold. NED’s turn went well; N. Sandlingfold waited.',
      }),
    pupilId,
  );
  expect(noted.ok).toBe(true);

  await hand.press(main().getByRole('button', { name: /^More for Maya/ }));
  await hand.press(program.page.getByRole('menuitem', { name: 'Copies of the record (subject access)' }));
  await expect(main().getByRole('heading', { level: 1, name: 'Copies of the record' })).toBeVisible();
  await expectAccessible(program.page, 'no request yet');
  await hand.press(button('Record a request'));
  await expect(main().getByRole('heading', { name: /^To be answered by/ })).toBeVisible();
  await expect(main().getByText('is not a working day, so it is the next one')).toHaveCount(0);
  await expectAccessible(program.page, 'a request');
  await takeShot(program, 'request');
  await new Frame(program.page, hand).goTo('Home');
});

test('Home says by when the copy is to be sent, and leads to the request', async () => {
  const link = main().getByRole('link', { name: /Open the request/ });
  // A month ahead it stands among what comes later, of which one line is shown.
  const later = main().getByRole('region', { name: /^Within six weeks/ });
  await expect(later).toBeVisible();
  await expect(async () => {
    const more = later.getByRole('button', { name: /^Show \d+ more$/ });
    if (await more.isVisible()) await more.click();
    await expect(link).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await link.click();
  await expect(main().getByRole('tab', { name: 'Request' })).toBeVisible();
});

test('names are found in the record and in documents, other children ticked to be taken out', async () => {
  await tab('Other people');
  const ned = main().getByRole('checkbox', { name: 'Take out Ned Sandlingfold' });
  await expect(ned).toBeChecked({ timeout: 60_000 });
  await expect(main().getByRole('checkbox', { name: /Take out .*Hallowday/ })).not.toBeChecked();
  await expect(main().getByRole('heading', { name: 'To be looked at by you' })).toBeVisible();
  await main().getByRole('textbox', { name: 'A name, an address, a telephone number' }).fill('Beacon Rise');
  await hand.press(button('Take it out'));
  await expect(main().getByText(/^Once in .*EP report/i)).toBeVisible({ timeout: 90_000 });
  await expectAccessible(program.page, 'other people');
  await takeShot(program, 'names');
});

test('an area is drawn with the mouse, and another typed', async () => {
  await tab(/^Documents/);
  await expectAccessible(program.page, 'documents of a copy');
  await takeShot(program, 'documents');
  await hand.press(main().getByRole('link', { name: /^Mark areas in .*drawing/i }));
  const paper = main().locator('canvas').locator('..');
  await expect(paper).toBeVisible({ timeout: 90_000 });
  const box = await paper.boundingBox();
  if (!box) throw new Error('The page is not there');
  await program.page.mouse.move(box.x + 100, box.y + 100);
  await program.page.mouse.down();
  await program.page.mouse.move(box.x + 300, box.y + 200, { steps: 5 });
  await program.page.mouse.up();
  await expect(main().getByText(/^Area 1: /)).toBeVisible();
  await hand.press(button('Mark this area'));
  await expect(main().getByText(/^Area 2: /)).toBeVisible();
  await expectAccessible(program.page, 'areas');
  await takeShot(program, 'areas');
  await hand.press(main().getByRole('link', { name: 'Back to the documents' }));
});

test('the copy is made, and no other program finds in it what was taken out', async () => {
  await tab('Copy');
  await hand.press(button('Make the copy'));
  await expect(main().getByText(/none of it was found/)).toBeVisible({ timeout: 120_000 });
  await expectAccessible(program.page, 'the copy');
  await takeShot(program, 'copy');
  // The drawing is a picture: the copy stays here until somebody says that she looked at it.
  await hand.press(button('Save as PDF'));
  await expect(main().getByRole('alert')).toContainText(/drawing.* \(its only page\)/i);
  await expect(program.page.getByRole('alertdialog')).toHaveCount(0);
  await hand.press(button('Mark as sent'));
  await expect(program.page.getByRole('dialog')).toHaveCount(0);
  await expectAccessible(program.page, 'a copy that waits');
  await takeShot(program, 'copy-waits');
  await hand.press(button(/^Show .*drawing.* in the copy below/i));
  await expect(main().getByText(/^Page (\d+) of \1$/)).toBeVisible();
  await hand.toggle(main().getByRole('checkbox', { name: /^I have looked at .*drawing/i }));
  await expect(main().getByRole('alert')).toHaveCount(0);
  const pdf = path.join(program.scratch, 'copy.pdf');
  await save('Save as PDF', pdf);
  const keep = process.env['SHOTS'];
  if (keep) await run('cp', [pdf, keep]);
  const read = await readPdf(pdf);
  expect(read.faults).toBe('');
  expect(read.text).toMatch(/tower\s+with\s+\[removed\]\.\s+\[removed\]’s\s+turn\s+went/);
  expect(read.text).toContain('Special educational needs');
  expect(read.text).not.toMatch(/Sandlingfold.{0,3}waited|Ned |NED|Beacon Rise/);
  expect(read.text).not.toMatch(/\b[a-z]+_[a-z]+\b/);
  const inside = await unpacked(pdf);
  expect(inside).not.toMatch(/Ned Sandlingfold|Beacon Rise/);

  const json = path.join(program.scratch, 'copy.json');
  await save('Save the data file', json);
  const text = await readFile(json, 'utf8');
  expect(text).not.toMatch(/Ned Sandlingfold|Beacon Rise/);
  const data = JSON.parse(text) as { format: string; parts: { id: string }[]; changes: unknown[] };
  expect(data.format).toBe('sendco-desk-pupil-record');
  expect(data.parts.map(({ id }) => id)).toContain('plans');
  expect(data.changes.length).toBeGreaterThan(0);
  if (keep) await run('cp', [json, keep]);
});

test('all of it is saved in one folder: the copy, the data, and the documents as far as nothing was taken out of them', async () => {
  const chosen = path.join(program.scratch, 'for the parent');
  await mkdir(chosen);
  await answerOpenDialog(program.app, [chosen]);
  await hand.press(button('Save all in a folder'));
  const dialog = program.page.getByRole('alertdialog', { name: 'Save an unprotected copy?' });
  await expect(dialog).toContainText('Outside the vault nothing is encrypted');
  await expectAccessible(program.page, 'save a folder');
  await hand.press(dialog.getByRole('button', { name: 'Choose where and save' }));
  await expect(program.page.getByText(/^The copy and \d documents were saved in /).first()).toBeVisible({
    timeout: 60_000,
  });
  const [folder = ''] = await readdir(chosen);
  expect(folder).toMatch(/^Copy of the record, Maya/);
  const inside = await readdir(path.join(chosen, folder));
  expect(inside.sort()).toEqual(
    ['About this folder.txt', `${folder}.json`, `${folder}.pdf`, 'Documents'].sort(),
  );
  // An area was painted over in each: they go as their pages.
  const documents = await readdir(path.join(chosen, folder, 'Documents'));
  expect(documents).toContainEqual(
    expect.stringMatching(/^Appendix \d .*drawing.* \(names taken out\)\.pdf$/i),
  );
  const note = await readFile(path.join(chosen, folder, 'About this folder.txt'), 'utf8');
  for (const name of documents) expect(note).toContain(name);
});

test('marked as sent, it is kept as it went, and Home is quiet', async () => {
  await hand.press(button('Mark as sent'));
  const dialog = program.page.getByRole('dialog', { name: 'Mark as sent' });
  await expectAccessible(program.page, 'mark as sent');
  await dialog.getByRole('textbox', { name: 'To' }).fill('Ms Bríd O’Brien');
  await hand.press(dialog.getByRole('button', { name: 'Mark as sent' }));
  await expect(main().getByRole('heading', { name: /^Sent on/ })).toBeVisible({ timeout: 90_000 });
  await expect(main().getByRole('link', { name: 'The copy as it went out' })).toBeVisible();
  await new Frame(program.page, hand).goTo('Home');
  await expect(main().getByRole('link', { name: /Open the request/ })).toHaveCount(0);
});
