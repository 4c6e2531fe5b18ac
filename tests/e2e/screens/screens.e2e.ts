import { expect, type Locator, test } from 'playwright/test';
import { DocumentPage } from '../pages/document-page';
import { Frame } from '../pages/frame';
import { ImportPage } from '../pages/import-page';
import { MovingOnPage } from '../pages/moving-on-page';
import { PackPage } from '../pages/pack-page';
import { PupilPage } from '../pages/pupil-page';
import { RegisterPage } from '../pages/register-page';
import { ReviewPage } from '../pages/review-page';
import { expectAccessible, expectNoSidewaysScroll, laptop, zoomed } from '../support/accessible';
import { fixture } from '../support/fixtures';
import { type Hand, mouseHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { openDemoSchool } from '../support/vaults';

// Every screen and dialog: nothing for axe to find, light and dark, on the laptop and at 200% zoom.
test.describe.configure({ mode: 'serial' });

let program: Program;
let hand: Hand;
let frame: Frame;
test.beforeAll(async () => {
  program = await startProgram();
  hand = mouseHand(program.page);
  frame = new Frame(program.page, hand);
});
test.afterAll(() => program.close());

const check = (place: string) => expectAccessible(program.page, place);

/** Opens a dialog, looks at it, closes it with Escape: the focus goes back to what opened it. */
async function checkDialog(place: string, opener: Locator): Promise<void> {
  await opener.click();
  // Messages at the edge of the window have the role too, but are no sections.
  const dialog = program.page.locator('section:is([role="dialog"], [role="alertdialog"])');
  await expect(dialog).toBeVisible();
  await expectAccessible(program.page, place, 'briefly');
  await program.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

test('the first screens', async () => {
  const { page } = program;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await check('welcome');
  await page.getByRole('button', { name: 'Set up a new vault' }).click();
  await expect(page.getByRole('button', { name: 'Open the demo school' })).toBeHidden();
  await check('new vault');
  await page.reload();
  await openDemoSchool(program);
});

test('home, reviews, school and settings', async () => {
  await expect(frame.main.getByRole('heading', { name: /^Overdue/ })).toBeVisible();
  await check('home');
  for (const place of ['Reviews', 'School', 'Settings'] as const) {
    await frame.goTo(place);
    await expect(frame.main.getByRole('heading', { level: 1, name: place })).toBeVisible();
    await check(place);
  }
  await frame.goTo('School');
  for (const tab of await frame.main.getByRole('tab').all()) {
    await tab.click();
    await check(`school, ${(await tab.textContent()) ?? ''}`);
  }
});

test('search', async () => {
  await program.page.keyboard.press('ControlOrMeta+K');
  await expect(program.page.getByRole('dialog')).toBeVisible();
  await check('search');
  await program.page.keyboard.type('maya');
  const search = program.page.getByRole('dialog');
  await expect(search).toContainText("O'Brien-Tate");
  await check('search with hits');
  // Once to empty the field, once to leave.
  await program.page.keyboard.press('Escape');
  await program.page.keyboard.press('Escape');
  await expect(search).toBeHidden();
});

test('the register and its dialogs', async () => {
  const register = new RegisterPage(program.page, hand);
  await register.open();
  await expect(register.row(/Abernethyson/)).toBeVisible();
  await check('register');
  await checkDialog('columns', register.main.getByRole('button', { name: 'Columns' }));
  await checkDialog('add a pupil', register.main.getByRole('button', { name: 'Add a pupil' }));
  await register.main.getByRole('button', { name: 'More' }).click();
  const copy = program.page.getByRole('menuitem', { name: 'Save a copy of this list' });
  await checkDialog('Save a copy of this list', copy);
});

test('those who move on', async () => {
  const moving = new MovingOnPage(program.page, hand);
  await moving.open();
  await expect(moving.lines.first()).toBeVisible();
  await check('moving on');
  await hand.toggle(moving.everyone);
  await checkDialog('set the next school', moving.button('Set the next school'));
});

test('a pupil: every tab and dialog', async () => {
  const pupil = await openMaya();
  await check('pupil, story');
  await checkDialog('note', pupil.button('Add a note'));
  await pupil.tab('Details');
  await check('pupil, details');
  await pupil.tab('Contacts');
  await check('pupil, contacts');
  await checkDialog('contact', pupil.button('Add a contact'));
  await pupil.tab('Needs and groups');
  await check('pupil, needs and groups');
  for (const name of ['Change the status', 'Change the needs', 'Add a group', 'Add a concern']) {
    await checkDialog(name, pupil.button(name));
  }
  await pupil.button(/^More for/).click();
  await checkDialog('leavers', program.page.getByRole('menuitem', { name: 'Move to the leavers' }));
  await pupil.tab('Plan and reviews');
  await check('pupil, plan and reviews');
  await checkDialog('add a plan', pupil.button(/^Add .*EHC plan$/));
  await checkDialog('load a plan', pupil.button('Load a plan from a file'));
});

test('documents of each kind', async () => {
  const pupil = new PupilPage(program.page, hand);
  await pupil.tab('Documents');
  await pupil.attach(
    program,
    [
      'maya-ep-report-2026-10-14.pdf',
      'maya-salt-report-2026-11-12.docx',
      'maya-my-views-drawing.jpg',
      'sukru-physiotherapy-locked-2026-10-02.pdf',
      'sian-ep-consultation-truncated.pdf',
    ].map((name) => fixture('reports', name)),
  );
  await check('documents just attached');
  await pupil.dismissResults();
  await check('documents');
  const document = new DocumentPage(program.page, hand);
  for (const title of [/EP report/, /SaLT report/i, /My views/i, /locked/, /truncated/]) {
    await pupil.document(title).click();
    await expect(document.title).toHaveText(title);
    await expect(document.main.getByText(/Opening|Decrypting/)).toBeHidden();
    await check(`document ${title.source}`);
    await program.page.goBack();
    await pupil.tab('Documents');
  }
});

test('plan, review and pack', async () => {
  const pupil = new PupilPage(program.page, hand);
  await pupil.tab('Plan and reviews');
  await pupil.main
    .getByRole('link', { name: /version \d/ })
    .first()
    .click();
  await expect(pupil.main.getByRole('heading', { name: /Section A|EHC plan/ }).first()).toBeVisible();
  await check('plan');
  await program.page.goBack();
  await pupil.tab('Plan and reviews');
  await pupil.main.getByRole('link', { name: 'Annual review' }).click();
  const review = new ReviewPage(program.page, hand);
  await expect(review.title).toHaveText('Annual review');
  for (const tab of await review.main.getByRole('tab').all()) {
    await tab.click();
    await check(`review, ${(await tab.textContent()) ?? ''}`);
  }
  await review.tab(/Invit/);
  await checkDialog('invite', review.main.getByRole('button', { name: 'Invite someone else' }));
  await review.openPack();
  const pack = new PackPage(program.page, hand);
  await pack.ready();
  await check('pack');
});

test('the import, step by step', async () => {
  const imports = new ImportPage(program.page, hand);
  await imports.open();
  await check('import, choose');
  await imports.choose(program, fixture('mis', 'update-next-term.csv'));
  await check('import, match');
  await imports.look();
  for (const tab of await imports.main.getByRole('tab').all()) {
    await tab.click();
    await check(`import, ${(await tab.textContent()) ?? ''}`);
  }
  await imports.importAll();
  await check('import, done');
});

test('at 200% zoom every place is within reach, and motion stops where the system asks for it', async () => {
  const { page } = program;
  await page.setViewportSize(zoomed);
  for (const place of ['Home', 'Pupils', 'Reviews', 'School', 'Settings'] as const) {
    await expect(frame.place(place)).toBeInViewport();
  }
  for (const name of [/^Search/, 'Hide names', 'Lock']) {
    await expect(page.getByRole('button', { name })).toBeInViewport();
  }
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].some((value) =>
          value.split(',').some((time) => parseFloat(time) > 0.01),
        );
      }).length,
  );
  expect(moving).toBe(0);
});

test('with the largest text in OpenDyslexic nothing is cut off', async () => {
  const { page } = program;
  await page.setViewportSize(laptop);
  await frame.goTo('Settings');
  await hand.pick(frame.main.getByRole('radio', { name: 'Larger' }));
  await hand.pick(frame.main.getByRole('radio', { name: 'OpenDyslexic' }));
  for (const place of ['Home', 'Pupils', 'Reviews', 'School', 'Settings'] as const) {
    await page.setViewportSize(laptop);
    await frame.goTo(place);
    await expect(frame.main.getByRole('heading', { level: 1, name: place })).toBeVisible();
    await expectNoSidewaysScrollAnywhere(place);
  }
  await page.setViewportSize(laptop);
  const pupil = await openMaya();
  for (const tab of [
    'Story',
    'Details',
    'Contacts',
    'Needs and groups',
    'Documents',
    'Plan and reviews',
  ] as const) {
    await page.setViewportSize(laptop);
    await pupil.tab(tab);
    await expectNoSidewaysScrollAnywhere(tab);
  }
});

test('the locked vault', async () => {
  const { page } = program;
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await check('unlock');
});

async function expectNoSidewaysScrollAnywhere(place: string): Promise<void> {
  for (const size of [laptop, zoomed]) {
    await program.page.setViewportSize(size);
    await expectNoSidewaysScroll(program.page, `${place}, ${size.width} px wide`);
  }
}

async function openMaya(): Promise<PupilPage> {
  const register = new RegisterPage(program.page, hand);
  await register.open();
  await register.openPupil('Maya', /O'Brien-Tate/);
  return new PupilPage(program.page, hand);
}
