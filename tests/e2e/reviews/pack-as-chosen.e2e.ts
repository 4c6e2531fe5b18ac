import path from 'node:path';
import { expect, type Locator, test } from 'playwright/test';
import { PackPage } from '../pages/pack-page';
import { PupilPage } from '../pages/pupil-page';
import { RegisterPage } from '../pages/register-page';
import { ReviewPage } from '../pages/review-page';
import { mouseHand } from '../support/hand';
import { readPdf } from '../support/other-pdf-tools';
import { type Program, startProgram } from '../support/program';
import { openDemoSchool } from '../support/vaults';

// A pack is what was chosen and what stands in the records: also when boxes are ticked faster than the laptop keeps them, and after an undo.
test.describe.configure({ mode: 'serial' });

let program: Program;
test.beforeAll(async () => {
  program = await startProgram();
  await openDemoSchool(program);
});
test.afterAll(() => program.close());

test('papers that are ticked one right after the other are all kept', async () => {
  const hand = mouseHand(program.page);
  const register = new RegisterPage(program.page, hand);
  await register.open();
  await register.openPupil('Maya', /O'Brien-Tate/);
  const pupil = new PupilPage(program.page, hand);
  await pupil.tab('Plan and reviews');
  await hand.press(pupil.main.getByRole('link', { name: 'Annual review' }));
  const review = new ReviewPage(program.page, hand);
  await review.openPack();
  const pack = new PackPage(program.page, hand);
  await pack.ready();
  const boxes = [
    pack.paper('Agenda'),
    pack.paper('Checklist and dates'),
    pack.about.getByRole('checkbox', { name: 'Large print' }),
  ];
  const [agenda, checklist, large] = boxes;
  await quickly(boxes);
  const expectKept = async () => {
    await expect(agenda ?? pack.about).not.toBeChecked();
    await expect(checklist ?? pack.about).not.toBeChecked();
    await expect(large ?? pack.about).toBeChecked();
  };
  await expectKept();
  await pack.ready();
  await expectKept();
  expect(await pack.contents()).not.toContain('Agenda');
  await hand.press(pack.main.getByRole('link', { name: 'Back to the review' }));
  await review.openPack();
  await pack.ready();
  await expectKept();
  // Undone one by one, each in its turn.
  await pack.change(() => program.page.keyboard.press('ControlOrMeta+Z'));
  await expect(large ?? pack.about).not.toBeChecked();
  await expect(agenda ?? pack.about).not.toBeChecked();
});

test('what is undone while the pack is shown is not in the pack any more', async () => {
  const hand = mouseHand(program.page);
  const review = new ReviewPage(program.page, hand);
  const pack = new PackPage(program.page, hand);
  await hand.press(pack.main.getByRole('link', { name: 'Back to the review' }));
  await review.tab('School report');
  const answer = review.main.getByRole('textbox', { name: 'What works', exact: true });
  await answer.fill('Pictures of lighthouses before every new step.');
  await review.openPack();
  await pack.ready();
  expect(await printed('before.pdf')).toContain('Pictures of lighthouses');
  await pack.change(() => program.page.keyboard.press('ControlOrMeta+Z'));
  expect(await printed('after.pdf')).not.toContain('Pictures of lighthouses');

  async function printed(name: string): Promise<string> {
    const file = path.join(program.scratch, name);
    await pack.save(program, file);
    return (await readPdf(file)).text;
  }
});

/** Ticks them as soon as the page has drawn the last tick, long before it is kept. */
async function quickly(boxes: readonly Locator[]): Promise<void> {
  const inputs = await Promise.all(boxes.map((box) => box.elementHandle()));
  await program.page.evaluate(async (elements) => {
    for (const element of elements) {
      (element as HTMLElement).click();
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
  }, inputs);
}
