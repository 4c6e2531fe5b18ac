import { writeFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import type { Desk } from '../../../domain/api';
import { minutesPerYear, provisionTotals } from '../../../domain/ehc-plans/provision-sums';
import { sections } from '../../../domain/ehc-plans/sections';
import { PlanEntryPage } from '../pages/plan-entry-page';
import { PupilPage } from '../pages/pupil-page';
import { RegisterPage } from '../pages/register-page';
import { StartPages } from '../pages/start-pages';
import { expectAccessible } from '../support/accessible';
import { fixture } from '../support/fixtures';
import { type Hand, keyboardHand, typeDate } from '../support/hand';
import { planKept, planTyped } from '../support/plans';
import { answerPrintDialog, printedOnPaper } from '../support/print-dialog';
import { readPaper } from '../support/printed-paper';
import { type Program, startProgram } from '../support/program';
import { openVaultWithSchool } from '../support/vaults';

// Maya's plan, from its own PDF into the program and on to its next version, with the keyboard alone.
const maya = { legalForename: 'Maya', legalSurname: 'O’Brien-Tate', dob: '2018-01-17' };
test.describe.configure({ mode: 'serial' });

let program: Program;
let hand: Hand;
let entry: PlanEntryPage;
let planId: string;
test.beforeAll(async () => {
  program = await startProgram();
  hand = keyboardHand(program.page);
  entry = new PlanEntryPage(program.page, hand);
  await openVaultWithSchool(program);
  const added = await program.page.evaluate(async (pupil) => {
    const { calls } = (window as unknown as { desk: Desk }).desk;
    const school = await calls.school.page({});
    const schoolId = school.ok ? (school.value.schools[0]?.id ?? null) : null;
    return calls.pupils.add({ ...pupil, schoolId, classId: null, upn: null });
  }, maya);
  expect(added.ok).toBe(true);
});
test.afterAll(() => program.close());

const keptPlan = () => planKept(program, planId);
async function openEntry(): Promise<void> {
  await new RegisterPage(program.page, hand).open();
  await new RegisterPage(program.page, hand).openPupil('Maya', /O’Brien-Tate/);
  await new PupilPage(program.page, hand).tab('Plan and reviews');
  await hand.press(entry.main.getByRole('link', { name: /version 1/ }).first());
  await hand.press(entry.main.getByRole('link', { name: 'Enter it quickly from its PDF' }));
  await expect(entry.title).toBeVisible();
}
const planIdNow = () => /plans\/([^/?]+)/.exec(program.page.url())?.[1] ?? '';

test('the PDF is attached and an empty plan is made, which offers the quick entry', async () => {
  await new RegisterPage(program.page, hand).open();
  await new RegisterPage(program.page, hand).openPupil('Maya', /O’Brien-Tate/);
  const pupil = new PupilPage(program.page, hand);
  await pupil.tab('Documents');
  await pupil.attach(program, [fixture('reports', 'maya-ehc-plan-final-2026-04-15.pdf')]);
  await pupil.dismissResults();
  await pupil.tab('Plan and reviews');
  await hand.press(pupil.button('Add an EHC plan'));
  await typeDate(program.page, hand, 'First plan issued on', '09/03/2023');
  await typeDate(program.page, hand, 'This plan issued on', '15/04/2026');
  await hand.press(pupil.dialog('Add an EHC plan').getByRole('button', { name: 'Add the plan' }));
  await expect(pupil.main).toContainText('This plan is still empty');
  planId = planIdNow();
  await hand.press(pupil.main.getByRole('link', { name: 'Enter the plan quickly' }));
  await expect(entry.title).toBeVisible();
});

test('the plan’s own PDF is beside the form, its pages turned by hand or by section', async () => {
  await expect(entry.pages.getByText('of 14')).toBeVisible();
  await expect(
    entry.main.getByRole('button', { name: 'Take the text of section A from the plan' }),
  ).toBeVisible();
  await expect(entry.pages.getByRole('textbox', { name: 'Page' })).toHaveValue('2');
  await hand.press(entry.pages.getByRole('button', { name: 'Next page' }));
  await expect(entry.pages.getByRole('textbox', { name: 'Page' })).toHaveValue('3');
  await expectAccessible(program.page, 'quick entry, nothing typed');
});

test('sections A to D are taken from the PDF and saved, one after the other', async () => {
  for (const letter of ['A', 'B', 'C', 'D']) {
    await entry.takeText(letter);
    if (letter === 'B') {
      await expect(entry.card('B6')).toBeVisible();
      await expectAccessible(program.page, 'quick entry, needs');
    }
    await entry.save(letter);
  }
  await expect(entry.main.getByText('4 of 12 sections in the plan')).toBeVisible();
});

test('what is typed and not yet saved is still there after leaving, and after a lock', async () => {
  await entry.takeText('E');
  const words = entry.card('E1').getByRole('textbox', { name: 'Words of E1' });
  const text = await words.inputValue();
  await hand.type(words, `${text} Typed by hand.`);
  await entry.goTo('Home');
  await expect(entry.title).toBeHidden();
  await program.page.goBack();
  await expect(words).toHaveValue(`${text} Typed by hand.`);

  await hand.type(words, `${text} Typed before the lock.`);
  await hand.press(program.page.getByRole('button', { name: /^Lock/ }));
  const start = new StartPages(program);
  await expect(start.heading).toHaveText(/^Unlock/);
  await hand.type(start.passphraseField, 'quiet harbour lantern seven');
  await program.page.keyboard.press('Enter');
  await start.expectOpen();
  await openEntry();
  await expect(words).toHaveValue(`${text} Typed before the lock.`);
  await hand.type(words, text);
});

test('items are joined, split and removed before they are saved', async () => {
  await hand.press(entry.main.getByRole('button', { name: 'Join E2 with the one before' }));
  await expect(entry.card('E2')).toBeHidden();
  const words = entry.card('E1').getByRole('textbox', { name: 'Words of E1' });
  await hand.type(words, (await words.inputValue()).replace('\nBy the end', '\nE2 By the end'));
  await words.evaluate((area: HTMLTextAreaElement) =>
    area.setSelectionRange(area.value.indexOf('E2'), area.value.indexOf('E2')),
  );
  await hand.press(entry.main.getByRole('button', { name: 'Split E1 at the cursor' }));
  await expect(entry.card('E2')).toBeVisible();
  // What was joined and cut again has lost its step and date: it is taken from the plan once more.
  await hand.press(entry.main.getByRole('button', { name: 'Take the text of section E again' }));
  await entry.save('E');
});

test('what a provision leaves open is said while it is typed', async () => {
  await entry.takeText('F');
  await expectAccessible(program.page, 'quick entry, provision', 'briefly');
  const words = entry.card('F2').getByRole('textbox', { name: 'Words of F2' });
  const text = await words.inputValue();
  await hand.type(words, `${text}, as needed`);
  await expect(entry.card('F2')).toContainText('“as needed”');
  await hand.type(words, text);
  await expect(entry.card('F2').getByText('Not specified')).toBeHidden();
  await entry.save('F');
});

test('the rest is saved, and the plan is the one that was typed by hand', async () => {
  for (const letter of ['G', 'H1', 'H2', 'I', 'J', 'K']) {
    await entry.takeText(letter);
    await entry.save(letter);
  }
  await expect(entry.main.getByText('All sections are in the plan')).toBeVisible();
  const [kept, wanted] = [await keptPlan(), planTyped('maya')];
  const bare = <Item extends { id: string }>({ id: _, ...item }: Item) => item;
  const sectionB = <Item extends { letter: string }>(items: readonly Item[]) =>
    items.filter(({ letter }) => letter === 'B');
  expect(sectionB(kept.needs).map(bare)).toEqual(sectionB(wanted.needs));
  expect(kept.outcomes.map(bare).map((item) => ({ ...item, needRefs: [...item.needRefs].sort() }))).toEqual(
    wanted.outcomes.map((item) => ({ ...item, needRefs: [...item.needRefs].sort() })),
  );
  const sectionF = <Item extends { section: string }>(items: readonly Item[]) =>
    items.filter(({ section }) => section === 'F');
  expect(provisionTotals(sectionF(kept.provisions))).toEqual(provisionTotals(sectionF(wanted.provisions)));
  expect(
    sectionF(kept.provisions).map(({ ref, what, who, ratio, outcomeRefs }) => [
      ref,
      what,
      who,
      ratio,
      outcomeRefs,
    ]),
  ).toEqual(
    sectionF(wanted.provisions).map(({ ref, what, who, ratio, outcomeRefs }) => [
      ref,
      what,
      who,
      ratio,
      outcomeRefs,
    ]),
  );
  expect(kept.provisions.map(minutesPerYear).slice(0, 8)).toEqual(
    wanted.provisions.map(minutesPerYear).slice(0, 8),
  );
  expect(kept.universal).toEqual(wanted.universal);
  expect(kept.advice.map(bare)).toEqual(wanted.advice);
  expect(kept.texts).toEqual(wanted.texts);
});

test('what is in the plan is never overwritten unasked', async () => {
  await hand.press(entry.step('E'));
  await entry.takeText('E');
  await expect(entry.card('E1')).toContainText('E1 is already there, in the same words.');
  await hand.type(entry.card('E1').getByRole('textbox', { name: 'Words of E1' }), 'Maya will swim.');
  await hand.type(entry.card('E2').getByRole('textbox', { name: 'Words of E2' }), 'Maya will sail.');
  await expect(entry.card('E2')).toContainText('E2 is already there, in other words:');
  await expectAccessible(program.page, 'quick entry, already there', 'briefly');
  await entry.tick(entry.card('E2').getByRole('checkbox', { name: 'Replace E2 in the plan with this one' }));
  await entry.save('E');
  await expect(entry.saved).toContainText('E2 replaced and E1, E3, E4 and E5 left as they were');
  expect((await keptPlan()).outcomes.map(({ text }) => text.slice(0, 15))).toEqual([
    'By the end of K',
    'Maya will sail.',
    'By the end of K',
    'By the end of Y',
    'By the end of K',
  ]);
});

test('a new version is made, amended, and compared with the one before in one press', async () => {
  await hand.press(entry.main.getByRole('link', { name: /^EHC plan, / }));
  await expect(entry.main.getByRole('heading', { level: 1, name: 'EHC plan' })).toBeVisible();
  await hand.press(entry.main.getByRole('button', { name: 'Make a new version' }));
  await typeDate(program.page, hand, 'Issued on', '14/04/2027');
  await hand.press(entry.dialog('Make a new version').getByRole('button', { name: 'Make the version' }));
  await expect(entry.main).toContainText('version 2, issued 14 April 2027');
  const minutes = entry.main.getByRole('textbox', { name: 'Minutes a session' });
  await hand.type(minutes.nth(1), '20');
  await hand.type(
    entry.main.getByRole('textbox', { name: 'Provision F4' }),
    'Story-telling group using colour-coded story parts and puppets',
  );
  await hand.press(entry.main.getByRole('button', { name: 'Remove F6' }));
  await expect(entry.main.getByRole('textbox', { name: 'Provision F6' })).toBeHidden();
  await expectAccessible(program.page, 'plan with versions', 'briefly');
  await hand.press(entry.main.getByRole('link', { name: 'Compare version 2 with version 1' }));
  await expect(entry.main.getByRole('heading', { level: 1, name: 'Compare versions' })).toBeVisible();
  await expect(entry.main).toContainText(
    '2 provisions changed and 1 provision removed. Weekly provision in section F: 16 hours 40 minutes before, 16 hours 10 minutes now.',
  );
  const sectionF = entry.main.getByRole('region', { name: /^F\. / });
  await expect(sectionF.locator('del').first()).toHaveText('15 minutes, 4 times a week, 38 weeks a year');
  await expect(sectionF.locator('ins').first()).toHaveText('20 minutes, 4 times a week, 38 weeks a year');
  await expect(sectionF.getByRole('listitem')).toHaveCount(3);
  await expectAccessible(program.page, 'compare versions');
});

test('the comparison is printed, and can be read without colour', async ({}, testInfo) => {
  await answerPrintDialog(program);
  await hand.press(entry.main.getByRole('button', { name: 'Print' }));
  await expect.poll(() => printedOnPaper(program)).not.toBeNull();
  const printed = await printedOnPaper(program);
  const file = testInfo.outputPath('comparison.pdf');
  await writeFile(file, Buffer.from(printed?.pdf ?? '', 'base64'));
  const { text, closed } = await readPaper(file, 'A4', true);
  expect(text).toContain('What changed in the EHC plan of Maya');
  expect(closed).toContain('Fromversion1');
  for (const words of [
    'F4, changed',
    'F6, removed',
    '15 minutes, 4 times a week',
    '20 minutes, 4 times a week',
  ])
    expect(closed).toContain(words.replace(/ /g, ''));
  expect(closed).not.toContain('E1,thesame');
  expect(printed?.looks).toEqual({ del: 'line-through 400', ins: 'underline 600' });
});

test('what did not change is shown when asked for', async () => {
  await expect(entry.main.getByRole('heading', { level: 2, name: /^E\. / })).toBeHidden();
  await entry.tick(entry.main.getByRole('switch', { name: 'Also show what did not change' }));
  for (const { letter } of sections)
    await expect(
      entry.main.getByRole('heading', { level: 2, name: new RegExp(`^${letter}\\. `) }),
    ).toBeVisible();
  await expectAccessible(program.page, 'compare versions, everything', 'briefly');
});

test('a plan that has ceased says so', async () => {
  const ceased = await program.page.evaluate(
    (plan) =>
      (window as unknown as { desk: Desk }).desk.calls.ehcPlans.setField({
        planId: plan,
        field: 'status',
        value: 'ceased',
      }),
    planIdNow(),
  );
  expect(ceased.ok).toBe(true);
  await hand.press(entry.main.getByRole('link', { name: /^EHC plan, version 2/ }));
  await expect(entry.main.getByRole('heading', { name: 'This plan has ceased' })).toBeVisible();
  await expectAccessible(program.page, 'ceased plan', 'briefly');
});
