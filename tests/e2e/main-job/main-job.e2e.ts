import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { DocumentPage } from '../pages/document-page';
import { Frame } from '../pages/frame';
import { ImportPage } from '../pages/import-page';
import { PackPage } from '../pages/pack-page';
import { PupilPage } from '../pages/pupil-page';
import { RegisterPage } from '../pages/register-page';
import { ReviewPage } from '../pages/review-page';
import { SchoolPage } from '../pages/school-page';
import { fixture } from '../support/fixtures';
import { type Hand, keyboardHand } from '../support/hand';
import { readPdf } from '../support/other-pdf-tools';
import { type Program, startProgram } from '../support/program';
import { openNewVault } from '../support/vaults';

// From an empty vault to the saved review pack, with the keyboard alone: no test in this file touches the mouse.
test.describe.configure({ mode: 'serial' });

const reports = readdirSync(fixture('reports')).map((name) => fixture('reports', name));

let program: Program;
let hand: Hand;
test.beforeAll(async () => {
  program = await startProgram();
  hand = keyboardHand(program.page);
  await openNewVault(program);
});
test.afterAll(() => program.close());

test('the school is entered', async () => {
  const school = new SchoolPage(program.page, hand);
  await school.open();
  await school.add('Harbour Street Primary School');
});

test('212 pupils are imported from a file, after a look at what would be written', async () => {
  const imports = new ImportPage(program.page, hand);
  await imports.open();
  await imports.choose(program, fixture('mis', 'arbor-style.csv'));
  await expect(imports.column('UPN')).toContainText('UPN');
  await expect(imports.column('SEN Status')).toContainText('SEN status');
  await imports.look();
  await expect(imports.main).toContainText('211 pupils to add, none changed, none left, 1 to confirm.');
  // One child is taught a year behind: a mistake or agreed, only the user knows.
  await expect(imports.importButton).toHaveText('Import: add 211 pupils');
  await hand.pick(imports.problem('Ned Ng').getByRole('radio', { name: 'Import anyway' }));
  await expect(imports.importButton).toHaveText('Import: add 212 pupils');
  await imports.importAll();
  await expect(imports.main).toContainText('212 pupils added.');
});

test('the register finds pupils with and without their accents, and by status', async () => {
  const register = new RegisterPage(program.page, hand);
  await register.open();
  await expect(register.count).toHaveText('212 pupils');
  for (const [typed, name] of [
    ['sukru', /Şükrü/],
    ['nguyen', /Nguyễn/],
  ] as const) {
    await register.search(typed);
    await expect(register.row(name).first()).toBeVisible();
    await expect(register.row('Abernethyson')).toBeHidden();
  }
  await register.search('');
  await register.filter('SEN status', 'EHC plan');
  await expect(register.count).toHaveText('9 pupils with an EHC plan of 212');
  await register.clear();
  await expect(register.count).toHaveText('212 pupils');
});

test('Maya’s plan is loaded', async () => {
  const pupil = new PupilPage(program.page, hand);
  await new RegisterPage(program.page, hand).openPupil('Maya', /O'Brien-Tate/);
  await expect(pupil.name).toHaveText("Maya O'Brien-Tate");
  await pupil.tab('Plan and reviews');
  await pupil.loadPlan(program, fixture('ehcp', 'maya.json'));
  await expect(pupil.main).toContainText('15 April 2026');
});

test('ten files are attached at once: what is wrong with one is said, the others are kept', async () => {
  const pupil = await openMaya();
  await pupil.tab('Documents');
  await pupil.attach(program, reports);
  await expect(pupil.results).toHaveAccessibleName('10 files attached');
  await expect(pupil.result('sian-ep-consultation-truncated.pdf')).toContainText('damaged or incomplete');
  const locked = pupil.result('sukru-physiotherapy-locked-2026-10-02.pdf');
  await expect(locked).toContainText('protected by a password');
  await hand.type(locked.getByRole('textbox', { name: 'Password of the file' }), 'guess');
  await hand.press(locked.getByRole('button', { name: 'Keep the password' }));
  await expect(locked.getByText(/not the password|wrong|does not open/i)).toBeVisible();
  await hand.type(locked.getByRole('textbox', { name: 'Password of the file' }), 'letmein');
  await hand.press(locked.getByRole('button', { name: 'Keep the password' }));
  await expect(locked.getByRole('textbox', { name: 'Password of the file' })).toBeHidden();
  await pupil.dismissResults();
  await expect(pupil.main.getByText('Password needed')).toBeHidden();
});

test('the same file a second time is noticed', async () => {
  const pupil = new PupilPage(program.page, hand);
  await pupil.attach(program, [fixture('reports', 'maya-parent-email-2026-11-16.txt')]);
  await expect(pupil.results).toHaveAccessibleName('0 of 1 file attached');
  await expect(pupil.result('maya-parent-email')).toContainText(/already/);
  await pupil.dismissResults();
});

test('a PDF, a Word file and a picture are shown inside the program, with search', async () => {
  const pupil = new PupilPage(program.page, hand);
  const document = new DocumentPage(program.page, hand);
  await hand.press(pupil.document(/EP report/i));
  await expect(document.main.getByText('of 9')).toBeVisible();
  await document.find('recommendations');
  await expect(document.hits).toHaveText(/^1 of \d+ hits?$/);
  await backToDocuments();

  await hand.press(pupil.document(/SALT report/i));
  await document.find('speech');
  await expect(document.hits).toHaveText(/^1 of \d+ hits?$/);
  await backToDocuments();

  await hand.press(pupil.document(/my views drawing/i));
  const picture = document.main.getByRole('img', { name: /my views drawing/i });
  await expect(picture).toBeVisible();
  // Upright as the camera says: stored lying, it is higher than wide.
  const size = await picture.boundingBox();
  expect(size && size.height > size.width).toBe(true);
});

test('the review is started, its dates follow from the meeting, and one press marks who was invited', async () => {
  const pupil = await openMaya();
  await pupil.tab('Plan and reviews');
  await pupil.startReview('21/01/2027');
  const review = new ReviewPage(program.page, hand);
  await expect(review.title).toHaveText('Annual review');
  await expect(review.deadline('Send the papers').first()).toContainText('7 January 2027');
  await expect(review.main).toContainText('4 February 2027');
  await expect(review.main).toContainText('18 February 2027');
  await review.tab(/Invit/);
  const invited = review.day('Invited', "Ms Bríd O'Brien");
  await hand.press(invited);
  await expect(invited).toBeHidden();
  await expect(
    review.main.getByRole('button', { name: /^Invited: Ms Bríd O'Brien, .*change$/ }),
  ).toBeFocused();
});

test('the pack is previewed and saved, and other programs find every page in it', async () => {
  const review = new ReviewPage(program.page, hand);
  await review.openPack();
  const pack = new PackPage(program.page, hand);
  await pack.ready();
  await pack.open('Papers for the meeting');
  await expect(pack.about).toContainText(/truncated|consultation/i);
  const pages = await pack.thumbnails.count();
  await pack.openEntry(/EP report/i);
  await expect(pack.shown).not.toHaveAccessibleName(/^Page 1 of/);
  const file = path.join(program.scratch, 'review-pack.pdf');
  await pack.save(program, file);

  const pdf = await readPdf(file);
  expect(pdf.faults).toBe('');
  expect(pdf.pages).toBe(pages);
  expect(new Set(pdf.sizes)).toEqual(new Set(['A4']));
  for (const words of [
    "Maya O'Brien-Tate",
    'Bríd',
    'Appendix',
    `page 1 of ${pages}`,
    `page ${pages} of ${pages}`,
  ]) {
    expect(pdf.text).toContain(words);
  }
  // What was written in the attachments is still text, names of other alphabets included.
  expect(pdf.text).toMatch(/Şükrü/);
});

async function openMaya(): Promise<PupilPage> {
  const register = new RegisterPage(program.page, hand);
  await register.open();
  await register.openPupil('Maya', /O'Brien-Tate/);
  return new PupilPage(program.page, hand);
}

async function backToDocuments(): Promise<void> {
  const frame = new Frame(program.page, hand);
  await hand.press(frame.main.getByRole('link', { name: "Maya O'Brien-Tate" }));
  await new PupilPage(program.page, hand).tab('Documents');
}
