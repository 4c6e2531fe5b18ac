import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { answerSaveDialog } from '../../../build/tools/launch.mjs';
import { TimetablePage } from '../pages/timetable-page';
import { expectAccessible } from '../support/accessible';
import { chooseByKeys, chooseByTyping } from '../support/choose-by-typing';
import { keyboardHand, mouseHand } from '../support/hand';
import { onlySchool } from '../support/planned-year';
import { type Program, startProgram } from '../support/program';
import { untilSaved } from '../support/saved-file';
import { takeShot } from '../support/shots';
import { addTimetable } from '../support/timetabled-school';
import { openVaultWithSchool } from '../support/vaults';

// The week of two assistants: sessions placed, moved, covered, and what follows for plans and lessons.
test.describe.configure({ mode: 'serial' });

let program: Program;
let timetable: TimetablePage;
test.beforeAll(async () => {
  program = await startProgram();
  timetable = new TimetablePage(program.page, mouseHand(program.page));
  await openVaultWithSchool(program);
});
test.afterAll(() => program.close());

const shot = (name: string) => takeShot(program, name);

test('before there is anybody, it says what to do first', async () => {
  await timetable.open();
  await expect(timetable.main.getByRole('heading', { name: 'Nobody works here yet' })).toBeVisible();
  await expectAccessible(timetable.page, 'the timetable without staff', 'briefly');
  await addTimetable(program, await onlySchool(program));
  await program.page.reload();
});

test('the week of an assistant, with what is still to be placed', async () => {
  await timetable.open();
  await choose('Fern Loam');
  await expect(timetable.summary).toHaveText('Contracted 25 h, deployed 3 h, 22 h free; no clashes');
  await expect(timetable.entry('Monday', /Tidal Talk, Monday 9.30 to 10.00/)).toBeVisible();
  await expect(timetable.tray).toHaveAccessibleName(/Tidal Talk, 2 of 3 sessions, 30 min, Fern Loam/);
  await expectAccessible(timetable.page, 'the timetable');
});

test('a session is dragged from the tray; a clash is said in words; undo takes it back', async () => {
  await timetable.dragTo(timetable.tray, 'Tuesday', 'Lesson 2');
  await expect(timetable.entry('Tuesday', /Tidal Talk, Tuesday 10.35 to 11.05/)).toBeFocused();
  await expect(timetable.tray).toHaveAccessibleName(/1 of 3 sessions/);
  await timetable.dragTo(timetable.entry('Tuesday', /Tidal Talk/), 'Wednesday', 'Lunch');
  const moved = timetable.entry('Wednesday', /Tidal Talk/);
  await expect(moved).toHaveAccessibleName(/12.10 to 12.40.*clash: own break/);
  await expect(timetable.main.getByText(/Fern Loam works through a break/)).toBeVisible();
  await expect(timetable.main.getByText(/Tidal Talk from 12.10 to 12.40 runs through lunch/)).toBeVisible();
  await expectAccessible(timetable.page, 'the timetable with clashes', 'briefly');
  await timetable
    .toast(/Wednesday 12.10/)
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(timetable.entry('Tuesday', /Tidal Talk/)).toBeVisible();
  await expect(timetable.main.getByRole('list', { name: 'Clashes' })).toBeHidden();
});

test('the same by keyboard alone: the handle, Tab to a time, Enter', async () => {
  const { keyboard } = timetable.page;
  await timetable.tray.focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  const focused = () =>
    timetable.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await expect
    .poll(
      async () => {
        if ((await focused()).startsWith('Thursday 1.10')) return true;
        await keyboard.press('Tab');
        return false;
      },
      { intervals: [20], timeout: 90_000 },
    )
    .toBe(true);
  expect(await focused()).toBe('Thursday 1.10 to 1.40: free');
  await keyboard.press('Enter');
  await expect(timetable.entry('Thursday', /Tidal Talk, Thursday 1.10 to 1.40/)).toBeFocused();
  await expect(
    timetable.main.getByText('Every session that belongs here is in the timetable.'),
  ).toBeVisible();
});

test('and by the dialog: another time is typed, and what clashes is said before it is kept', async () => {
  const hand = keyboardHand(timetable.page);
  await timetable.entry('Thursday', /Tidal Talk/).focus();
  await timetable.page.keyboard.press('Enter');
  const dialog = timetable.dialog('Change the timetable');
  await hand.type(dialog.getByRole('textbox', { name: 'From' }), '9.15');
  await hand.type(dialog.getByRole('textbox', { name: 'To' }), '9.00');
  await timetable.page.keyboard.press('Enter');
  await expect(dialog.getByText('The end must be after the beginning.')).toBeVisible();
  await hand.type(dialog.getByRole('textbox', { name: 'To' }), '9.45');
  await expect(dialog.getByText(/has two things at once/)).toBeVisible();
  await expectAccessible(timetable.page, 'an entry of the timetable', 'briefly');
  await hand.type(dialog.getByRole('textbox', { name: 'From' }), '1.30');
  await hand.type(dialog.getByRole('textbox', { name: 'To' }), '2.00');
  await expect(dialog.getByText('Nothing clashes with it.')).toBeVisible();
  await timetable.page.keyboard.press('Enter');
  await expect(timetable.entry('Thursday', /Tidal Talk, Thursday 1.30 to 2.00/)).toBeVisible();
});

test('an entry is made longer by keyboard: Alt and an arrow, with what clashes said at once', async () => {
  const { keyboard } = timetable.page;
  const entry = timetable.entry('Thursday', /Tidal Talk/);
  await entry.focus();
  await keyboard.down('Alt');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(entry).toHaveAccessibleName(/1.30 to 2.10.*clash: outside hours/);
  await expect(
    timetable.main.getByText(/Tidal Talk: Thursday 1.30 to 2.10: outside hours/).first(),
  ).toBeVisible();
  await shot('resizing');
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowUp');
  await keyboard.press('Shift+ArrowUp');
  await expect(entry).toHaveAccessibleName(/1.25 to 2.00/);
  await keyboard.up('Alt');
  await expect(timetable.toast(/Tidal Talk: Thursday 1.25 to 2.00: free/)).toBeVisible();
  await expect(entry).toBeFocused();
  await timetable
    .toast(/Thursday 1.25 to 2.00/)
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(entry).toHaveAccessibleName(/1.30 to 2.00/);
  // Escape leaves it as it was.
  await entry.focus();
  await keyboard.down('Alt');
  await keyboard.press('ArrowUp');
  await expect(entry).toHaveAccessibleName(/1.30 to 1.55/);
  await keyboard.press('Escape');
  await keyboard.up('Alt');
  await expect(entry).toHaveAccessibleName(/1.30 to 2.00/);
});

test('and by pulling its edge with the mouse', async () => {
  const entry = timetable.entry('Thursday', /Tidal Talk/);
  await timetable.pullEdge(entry, 'to', -10);
  await expect(entry).toHaveAccessibleName(/1.30 to 1.50/);
  await expect(timetable.toast(/Thursday 1.30 to 1.50: free/)).toBeVisible();
  await timetable.pullEdge(entry, 'to', 10);
  await expect(entry).toHaveAccessibleName(/1.30 to 2.00/);
  await timetable.pullEdge(entry, 'from', -15);
  await expect(entry).toHaveAccessibleName(/1.15 to 2.00/);
  await timetable.pullEdge(entry, 'from', 15);
  await expect(entry).toHaveAccessibleName(/1.30 to 2.00/);
});

test('lessons that pupils miss, by pupil, with a warning', async () => {
  await timetable.tab(/^Lessons missed/).click();
  const list = timetable.main.getByRole('list', { name: 'Lessons missed' });
  await expect(list.getByRole('listitem').first()).toContainText(
    'misses 1 hour 30 minutes a week: 60 of 395 minutes of Mathematics (in 2 lessons) and 30 of 470 minutes of English (in 1 lesson).',
  );
  await expect(
    list.getByText(/misses a part of 2 of 8 lessons of Mathematics every week/).first(),
  ).toBeVisible();
  await expectAccessible(timetable.page, 'lessons missed', 'briefly');
});

test('hours are typed a line a day', async () => {
  await timetable.tab(/^Hours/).click();
  await expectAccessible(timetable.page, 'hours', 'briefly');
  const opener = timetable.main.getByRole('button', { name: 'Hours of Cliff Heron' });
  await opener.click();
  const dialog = timetable.dialog('Hours of Cliff Heron');
  await dialog.getByRole('textbox', { name: 'Monday' }).fill('8.30 to 3.30');
  await expectAccessible(timetable.page, 'hours of somebody', 'briefly');
  await dialog.getByRole('button', { name: 'Save the hours' }).click();
  await expect(opener).toBeFocused();
  await choose('Cliff Heron');
  await expect(
    timetable.main.getByText(/Monday: Cliff Heron works more than 6 hours without a break/),
  ).toBeVisible();
  await choose('Fern Loam');
});

test('an absence is entered, and cover is chosen from who is free', async () => {
  await timetable.tab(/^Absences/).click();
  await timetable.main.getByRole('button', { name: 'Enter an absence' }).click();
  const dialog = timetable.dialog('Enter an absence');
  const who = dialog.getByRole('combobox', { name: 'Who is away' });
  await who.focus();
  await chooseByKeys(who, 'Fern');
  await expectAccessible(timetable.page, 'an absence', 'briefly');
  await dialog.getByRole('button', { name: 'Enter it' }).click();
  await expect(dialog).toBeHidden();
  // Everything that she would have done comes at once, with somebody for each.
  const cover = timetable.dialog('Cover for Fern Loam');
  await expect(cover.getByRole('status').first()).toHaveText('2 entries: 2 with a suggestion.');
  await shot('absence-cover');
  await expectAccessible(timetable.page, 'cover for a whole absence', 'briefly');
  await cover.getByRole('button', { name: 'Accept all 2 suggestions' }).click();
  await expect(cover.getByRole('status').first()).toHaveText('2 entries: all arranged.');
  await timetable
    .toast(/Cover for Fern Loam: 2 suggestions accepted/)
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(cover.getByRole('status').first()).toHaveText('2 entries: 2 with a suggestion.');
  await cover.getByRole('button', { name: /^Accept Cliff Heron for Tidal Talk/ }).press('Enter');
  await expect(cover.getByRole('status').first()).toHaveText(
    '2 entries: 1 arranged and 1 with a suggestion.',
  );
  await cover.getByRole('button', { name: 'Done' }).click();
  await expect(timetable.entry('Monday', /Tidal Talk/)).toHaveAccessibleName(/Covered by Cliff Heron/);
  const needed = timetable.main.getByRole('list', { name: 'To be covered' }).getByRole('listitem');
  await expect(needed.first()).toContainText('Suggested: Cliff Heron');
  // By keyboard: two messages may still lie over the end of the list.
  await needed
    .first()
    .getByRole('button', { name: /Who takes over/ })
    .press('Enter');
  await timetable.page.getByRole('option', { name: /Cliff Heron/ }).press('Enter');
  await expect(timetable.main.getByText('Covered by Cliff Heron').first()).toBeVisible();
  await expectAccessible(timetable.page, 'absences', 'briefly');
});

test('observations, the school day and class lessons', async () => {
  const { page, main } = timetable;
  await timetable.tab(/^Observations/).click();
  await main.getByRole('textbox', { name: 'What you saw today' }).fill('Waits ten seconds before she helps.');
  await main.getByRole('button', { name: 'Add an observation' }).click();
  await expect(main.getByRole('list', { name: 'Observations' }).getByRole('listitem')).toHaveCount(1);
  await expectAccessible(page, 'observations', 'briefly');
  await timetable.tab(/^School day/).click();
  await expectAccessible(page, 'the school day', 'briefly');
  const period = main.getByRole('form', { name: 'Change Lesson 5' });
  await period.getByRole('textbox', { name: 'To' }).fill('3.05');
  await period.getByRole('button', { name: 'Save' }).click();
  await expect(timetable.period('Between')).toContainText('3.05');
  await timetable.tab(/^Class lessons/).click();
  await expect(
    main.getByRole('region', { name: /^Lesson 1, 9.00 to 10.00/ }).getByRole('combobox', { name: 'Monday' }),
  ).toHaveValue('English');
  await expectAccessible(page, 'class lessons', 'briefly');
});

test('other views are in the address; with names hidden there are initials alone', async () => {
  const { page, main } = timetable;
  await main.getByRole('button', { name: /Show$/ }).click();
  await page.getByRole('option', { name: 'By pupil' }).click();
  await expect(timetable.entry('Monday', /Tidal Talk/)).toHaveAccessibleName(/Fern Loam/);
  await expect(timetable.day('Monday')).toContainText('English');
  await page.getByRole('button', { name: 'Hide names' }).click();
  const whole = await page.evaluate(() => {
    for (const said of document.querySelectorAll('[data-live-announcer]')) said.remove();
    return document.documentElement.outerHTML;
  });
  expect(whole).not.toMatch(/Ottoline|Peregrine|Marshwiggle/);
  await page.getByRole('button', { name: 'Show names' }).click();
});

test('all assistants are saved as one PDF, a page each', async () => {
  const { page, main } = timetable;
  const file = path.join(program.scratch, 'timetables.pdf');
  await answerSaveDialog(program.app, file);
  await main.getByRole('button', { name: 'Save a PDF' }).click();
  await page.getByRole('menuitem', { name: 'Save all assistants' }).click();
  await expect(timetable.message(/not protected/)).toBeVisible();
  await untilSaved(file);
  const pdf = (await readFile(file)).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});

async function choose(name: string): Promise<void> {
  const box = timetable.main.getByRole('combobox', { name: 'Assistant' });
  await chooseByTyping(box, name, timetable.page.getByRole('option', { name }));
}
