import { readFile } from 'node:fs/promises';
import { expect, type Locator, test } from 'playwright/test';
import { answerOpenDialog } from '../../../build/tools/launch.mjs';
import type { Desk } from '../../../domain/api';
import { provisionTotals } from '../../../domain/ehc-plans/provision-sums';
import { sections, type SectionLetter } from '../../../domain/ehc-plans/sections';
import { PlanEntryPage } from '../pages/plan-entry-page';
import { PupilPage } from '../pages/pupil-page';
import { RegisterPage } from '../pages/register-page';
import { fixture } from '../support/fixtures';
import { mouseHand } from '../support/hand';
import { TimedUser } from '../support/keystroke-level';
import { planKept, planTyped } from '../support/plans';
import { type Program, startProgram } from '../support/program';
import { openVaultWithSchool } from '../support/vaults';

// How long Maya's plan takes by hand: every step is taken in the program, counted, and added up by the keystroke-level model
// (docs/decisions/0010-time-of-quick-entry.md). From her page to the last section, looked through piece by piece.

/** The plan is in within five minutes. */
const mostSeconds = 300;
let program: Program;
let entry: PlanEntryPage;
let user: TimedUser;
test.beforeEach(async () => {
  program = await startProgram();
  entry = new PlanEntryPage(program.page, mouseHand(program.page));
  user = new TimedUser(program.page);
  await openVaultWithSchool(program);
  const added = await program.page.evaluate(async () => {
    const { calls } = (window as unknown as { desk: Desk }).desk;
    const school = await calls.school.page({});
    const schoolId = school.ok ? (school.value.schools[0]?.id ?? null) : null;
    const maya = { legalForename: 'Maya', legalSurname: 'O’Brien-Tate', dob: '2018-01-17' };
    return calls.pupils.add({ ...maya, schoolId, classId: null, upn: null });
  });
  expect(added.ok).toBe(true);
  const register = new RegisterPage(program.page, mouseHand(program.page));
  await register.open();
  await register.openPupil('Maya', /O’Brien-Tate/);
});
test.afterEach(() => program.close());

test('sections taken from the PDF beside the form: within five minutes', async () => {
  await addPlan();
  await answerOpenDialog(program.app, [fixture('reports', 'maya-ehc-plan-final-2026-04-15.pdf')]);
  await user.click(entry.main.getByRole('button', { name: 'Choose files' }));
  // In the dialog of the operating system: the file is found, and clicked twice.
  user.note('think');
  user.note('point');
  user.note('key', 2);
  const takeAll = entry.main.getByRole('button', { name: 'Take all 12 sections from the plan' });
  await user.until(() => expect(takeAll).toBeVisible({ timeout: 90_000 }));
  await user.click(takeAll);
  await checkAndSave();
  await expectPlan();
  expectInTime('PDF beside the form', 165);
});

test('the text copied from another program and pasted, its splitting corrected: within five minutes', async () => {
  await addPlan();
  // To the reader of PDFs, everything marked and copied, and back.
  user.note('think');
  user.note('key', 8);
  const area = entry.main.getByRole('textbox', { name: 'Text of section A' });
  await user.click(area, false);
  const text = await readFile(fixture('ehcp', 'maya-copied.txt'), 'utf8');
  user.note('key', 2);
  await program.page.keyboard.insertText(text);
  const take = entry.main.getByRole('button', { name: 'Take the 12 sections of this text' });
  await user.until(() => expect(take).toBeVisible());
  await user.click(take);
  await checkAndSave(correct);
  await expectPlan();
  expectInTime('text pasted', 190);
});

/** An empty plan with its dates, from the page of the pupil. */
async function addPlan(): Promise<void> {
  const pupil = new PupilPage(program.page, mouseHand(program.page));
  await user.click(pupil.main.getByRole('tab', { name: 'Plan and reviews' }));
  await user.click(pupil.button('Add an EHC plan'));
  for (const [label, date] of [
    ['First plan issued on', '09032023'],
    ['This plan issued on', '15042026'],
  ] as const) {
    await user.click(program.page.getByRole('spinbutton', { name: new RegExp(`^day, ${label}`) }));
    await user.type(date);
  }
  await user.click(pupil.dialog('Add an EHC plan').getByRole('button', { name: 'Add the plan' }));
  const quick = pupil.main.getByRole('link', { name: 'Enter the plan quickly' });
  await user.until(() => expect(quick).toBeVisible());
  await user.click(quick);
  await user.until(() => expect(entry.title).toBeVisible());
}

/** Every section: looked through, corrected, saved with two keys, which lead to the next. */
async function checkAndSave(correctIn?: (letter: SectionLetter) => Promise<void>): Promise<void> {
  for (const { letter } of sections) {
    await expect(
      entry.main.getByRole('heading', { level: 2, name: new RegExp(`^${letter}\\. `) }),
    ).toBeVisible();
    await expect(entry.main.getByRole('button', { name: /^Save/ })).toBeVisible();
    const section = await entry.toCompare();
    user.compare(section);
    for (let screen = 1; screen < section.screens; screen += 1) await user.press('PageDown');
    await correctIn?.(letter);
    await user.press('Control+Enter', true);
    await user.until(() => expect(entry.saved).toContainText(new RegExp(`^Section ${letter}`)));
  }
}

/** What a table without its columns leaves to the user: an author who hangs on the title. */
async function correct(letter: SectionLetter): Promise<void> {
  if (letter !== 'K') return;
  const card = entry.card('7');
  await cutFrom(card.getByRole('textbox', { name: /^Title of/ }), ' Kent front door', 'Control+X');
  await user.click(card.getByRole('textbox', { name: 'Author' }), false);
  await user.press('Control+V');
}

/** Clicks before the words, marks up to the end, and cuts or deletes. */
async function cutFrom(area: Locator, words: string, keys: string): Promise<void> {
  await user.click(area);
  await area.evaluate((field: HTMLTextAreaElement, from) => {
    const at = field.value.indexOf(from);
    if (at < 0) throw new Error(`Not there: ${from}`);
    field.setSelectionRange(at, at);
  }, words);
  await user.press('Control+Shift+End');
  await user.press(keys);
}

/** What was saved is what someone typed by hand who took her time. */
async function expectPlan(): Promise<void> {
  await expect(entry.main.getByText('All sections are in the plan')).toBeVisible();
  const planId = /plans\/([^/?]+)/.exec(program.page.url())?.[1] ?? '';
  const [kept, wanted] = [await planKept(program, planId), planTyped('maya')];
  const ofF = <Item extends { section: string }>(items: readonly Item[]) =>
    items.filter(({ section }) => section === 'F');
  const bare = <Item extends { id: string }>({ id: _, ...item }: Item) => item;
  expect(kept.outcomes.map(({ text, step, byDate }) => [text, step, byDate])).toEqual(
    wanted.outcomes.map(({ text, step, byDate }) => [text, step, byDate]),
  );
  expect(provisionTotals(ofF(kept.provisions))).toEqual(provisionTotals(ofF(wanted.provisions)));
  expect(kept.universal).toEqual(wanted.universal);
  expect(kept.advice.map(bare)).toEqual(wanted.advice);
  expect(kept.texts.map(({ part, text }) => [part, words(text)])).toEqual(
    wanted.texts.map(({ part, text }) => [part, words(text)]),
  );
}

/** Wherever its lines are broken; a child's own words are in quotation marks in the plan. */
function words(text: string): string {
  return text.replace(/[“”]/g, '').replace(/\s+/g, ' ').trim();
}

function expectInTime(way: string, mostActions: number): void {
  test.info().annotations.push({ type: way, description: `${user.actions} actions, ${user.words}` });
  expect(user.actions).toBeLessThanOrEqual(mostActions);
  expect(user.total).toBeLessThan(mostSeconds);
}
