import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { answerSaveDialog } from '../../../build/tools/launch.mjs';
import { addDays, addMonths } from '../../../domain/common/calendar-date';
import { formatDate, formatDateLong } from '../../../domain/common/date-words';
import { yearOfWeek } from '../../../domain/reviews/planner/weeks';
import { academicYearName } from '../../../domain/school/academic-year';
import { plainText, readCalendar } from '../../integration/support/read-calendar';
import { PlannerPage } from '../pages/planner-page';
import { expectAccessible } from '../support/accessible';
import { mouseHand, typeDate } from '../support/hand';
import { addPlannedPupils, mondayAhead, onlySchool } from '../support/planned-year';
import { type Program, startProgram } from '../support/program';
import { untilSaved } from '../support/saved-file';
import { openVaultWithSchool } from '../support/vaults';

// A year of reviews: two meetings at the same time, one plan without a review, and the ways to move them.
test.describe.configure({ mode: 'serial' });

const now = new Date();
const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
const monday = mondayAhead(today);
const tuesday = addDays(monday, 1);
const next = addDays(monday, 7);
const late = addDays(monday, 14);

let program: Program;
let planner: PlannerPage;
test.beforeAll(async () => {
  program = await startProgram();
  planner = new PlannerPage(program.page, mouseHand(program.page));
  await openVaultWithSchool(program);
  await addPlannedPupils(program, await onlySchool(program), [
    {
      forename: 'Ottoline',
      surname: 'Marshwiggle',
      latest: addDays(next, 4),
      meetingOn: tuesday,
      meetingAt: '14:00',
    },
    {
      forename: 'Peregrine',
      surname: 'Saltbox',
      latest: addDays(late, 30),
      meetingOn: tuesday,
      meetingAt: '14:30',
    },
    { forename: 'Quillon', surname: 'Tarfield', latest: addDays(next, 2), meetingOn: null, meetingAt: null },
  ]);
  await program.page.reload();
});
test.afterAll(() => program.close());

test('a quiet reminder when the program opens, once, and gone with the first step', async () => {
  const reminder = planner.page.getByText(
    /\w+ things? (is|are) (overdue|due this week|due by the end of next week)/,
  );
  await expect(reminder).toBeVisible();
  await expectAccessible(planner.page, 'home with the reminder');
  await planner.goTo('School');
  await expect(reminder).toBeHidden();
  await planner.goTo('Home');
  await expect(planner.main.getByRole('heading', { name: /^Overdue/ })).toBeVisible();
  await expect(reminder).toBeHidden();
  await planner.page.reload();
  await planner.page.getByRole('button', { name: 'Close the reminder' }).click();
  await expect(reminder).toBeHidden();
});

test('the planner shows the clash in words, and what is not yet fixed', async () => {
  await planner.open();
  await chooseYear(academicYearName(yearOfWeek(monday)));
  await expect(planner.main.getByText(/3 reviews: 2 with a date, 1 not yet fixed/)).toBeVisible();
  await expect(planner.main.getByText(/at 2.00 pm and 2.30 pm: less than an hour apart/)).toBeVisible();
  await expect(planner.week(monday)).toContainText('2 on Tuesday, less than an hour apart');
  await expect(planner.meeting('Quillon Tarfield')).toHaveAccessibleName(/not yet fixed/);
  await planner.main
    .getByRole('button', { name: /^Show the week/ })
    .first()
    .click();
  await expect(planner.week(monday)).toBeFocused();
  await planner.main.getByText('Show what else is due').click();
  await expect(planner.main.getByText(/Invitations: .*Ottoline/).first()).toBeVisible();
  await expectAccessible(planner.page, 'the planner');
});

test('in the next year each open review is followed by an expected one, with its reason, and not to be dragged', async () => {
  const nextYear = academicYearName(yearOfWeek(addDays(addMonths(tuesday, 12), -7)));
  await chooseYear(nextYear);
  const expected = planner.main.getByRole('button', { name: /Ottoline/ });
  await expect(expected).toContainText('Expected');
  await expect(planner.meeting('Ottoline')).toHaveCount(0);
  await expect(planner.main.getByRole('status').filter({ hasText: /expected\./ })).toBeVisible();
  await expectAccessible(planner.page, 'the planner of the next year');
  await expected.click();
  const dialog = planner.dialog('Expected review');
  await expect(dialog).toContainText(formatDate(addDays(tuesday, 28)));
  await expect(dialog).toContainText('reg. 20(10)');
  await expectAccessible(planner.page, 'why a review is expected', 'briefly');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await chooseYear(academicYearName(yearOfWeek(monday)));
});

test('a meeting is dragged to another week; the lawful window is shown; undo takes it back', async () => {
  await planner.dragOver('Ottoline', next);
  await expect(planner.page.getByText(/must be on or before/)).toContainText(
    formatDateLong(addDays(next, 4)),
  );
  await expect(planner.week(next)).toContainText('In time');
  await expect(planner.week(late)).toContainText(`After ${formatDate(addDays(next, 4)).slice(0, -5)}`);
  await planner.page.mouse.up();
  await planner.expectOn('Ottoline', next, addDays(next, 1));
  await expect(planner.main.getByText(/Clashes and full weeks/)).toBeHidden();
  await planner.toast('Ottoline').getByRole('button', { name: 'Undo' }).click();
  await planner.expectOn('Ottoline', monday, tuesday);
});

test('a day after the latest lawful one is never taken silently', async () => {
  await planner.dragTo('Ottoline', late);
  const dialog = planner.dialog('Move the meeting');
  await expect(dialog).toContainText(`is after the latest lawful day, ${formatDate(addDays(next, 4))}`);
  await expectAccessible(planner.page, 'moving a meeting', 'briefly');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await planner.expectOn('Ottoline', monday, tuesday);
  await planner.dragTo('Ottoline', late);
  await dialog.getByRole('button', { name: 'Move it all the same' }).click();
  await planner.expectOn('Ottoline', late, addDays(late, 1));
  await expect(planner.meeting('Ottoline')).toContainText('Late');
  await planner.page.keyboard.press('ControlOrMeta+Z');
  await planner.expectOn('Ottoline', monday, tuesday);
});

test('the same by keyboard alone: the handle, Tab to a week, Enter', async () => {
  const { keyboard } = planner.page;
  await planner.meeting('Peregrine').focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  const focused = () => planner.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  // The nearest week first: its own.
  const wanted = formatDate(addDays(next, 1));
  await expect
    .poll(async () => {
      if ((await focused()).includes(wanted)) return true;
      await keyboard.press('Tab');
      return false;
    })
    .toBe(true);
  expect(await focused()).toContain('In time');
  await keyboard.press('Enter');
  await planner.expectOn('Peregrine', next, addDays(next, 1));
  await expect(planner.meeting('Peregrine')).toBeFocused();
});

test('and by a plain dialog: a date is typed, and its review is started', async () => {
  const { page } = planner;
  await planner.meeting('Quillon').focus();
  await page.keyboard.press('Enter');
  const dialog = planner.dialog('Plan the meeting');
  const day = addDays(monday, 3);
  const [year = '', month = '', date = ''] = day.split('-');
  await typeDate(page, planner.hand, 'Date of the meeting', `${date}/${month}/${year}`);
  await expect(dialog).toContainText(formatDateLong(day));
  await dialog.getByRole('button', { name: 'Start the review' }).click();
  await planner.expectOn('Quillon', monday, day);
  await expect(planner.main.getByText(/3 reviews: 3 with a date/)).toBeVisible();
});

test('with names hidden the planner knows initials alone', async () => {
  const { page } = planner;
  await page.getByRole('button', { name: 'Hide names' }).click();
  await expect(planner.meeting('OM')).toBeVisible();
  for (const place of ['planner', 'Home'] as const) {
    if (place === 'Home') await planner.goTo('Home');
    const whole = await page.evaluate(() => {
      // What was read out a moment ago empties itself.
      for (const said of document.querySelectorAll('[data-live-announcer]')) said.remove();
      return document.documentElement.outerHTML;
    });
    expect(whole, place).not.toMatch(/Ottoline|Peregrine|Quillon|Marshwiggle|Saltbox|Tarfield/);
  }
  await page.getByRole('button', { name: 'Show names' }).click();
});

test('from the dialog it is one step to the review', async () => {
  await planner.open();
  await planner.meeting('Ottoline').click();
  await planner.dialog('Move the meeting').getByRole('link', { name: 'Open the review' }).click();
  await expect(planner.main.getByRole('heading', { level: 1 })).toHaveText('Annual review');
});

test('what is due is saved as a calendar, with initials unless names are wished', async () => {
  await planner.goTo('Home');
  const file = path.join(program.scratch, 'due.ics');
  await answerSaveDialog(program.app, file);
  await planner.main.getByRole('button', { name: 'Save as a calendar' }).click();
  const dialog = planner.dialog(/Save a calendar/);
  await expect(dialog).toContainText('will not be protected');
  await expect(dialog.getByRole('radio', { name: 'Initials' })).toBeChecked();
  await expectAccessible(planner.page, 'saving the calendar', 'briefly');
  await dialog.getByRole('button', { name: 'Save the calendar' }).click();
  await expect(planner.message(/saved in due.ics/)).toBeVisible();
  await untilSaved(file);
  const text = await readFile(file, 'utf8');
  const titles = readCalendar(text).events.map((event) => plainText(event.get('SUMMARY')));
  expect(titles).toContain('OM: Meeting of the annual review');
  expect(titles).toContain('QT: Send the invitations for the annual review');
  expect(text).not.toMatch(/Ottoline|Marshwiggle/);
});

test('each line of Home leads to the place where it is done', async () => {
  await planner.goTo('Home');
  await planner.main
    .getByRole('link', { name: /^Ask for advice for/ })
    .first()
    .click();
  await expect(planner.main.getByRole('tab', { name: 'Invitees' })).toHaveAttribute('aria-selected', 'true');
});

async function chooseYear(year: string): Promise<void> {
  await planner.main.getByRole('button', { name: /Year$/ }).click();
  await planner.page.getByRole('option', { name: new RegExp(year) }).click();
}
