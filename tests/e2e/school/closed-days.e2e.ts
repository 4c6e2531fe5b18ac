import { expect, test } from 'playwright/test';
import { SchoolPage } from '../pages/school-page';
import { TimetablePage } from '../pages/timetable-page';
import { expectAccessible } from '../support/accessible';
import { keyboardHand, mouseHand } from '../support/hand';
import { onlySchool } from '../support/planned-year';
import { type Program, startProgram } from '../support/program';
import { takeShot } from '../support/shots';
import { addTimetable } from '../support/timetabled-school';
import { openVaultWithSchool } from '../support/vaults';

// Days in term on which the school is closed: pasted as a list, entered one by one, and what follows from them in the week.
test.describe.configure({ mode: 'serial' });

let program: Program;
let school: SchoolPage;
test.beforeAll(async () => {
  program = await startProgram();
  school = new SchoolPage(program.page, mouseHand(program.page));
  await openVaultWithSchool(program);
  await addTimetable(program, await onlySchool(program));
  await program.page.reload();
});
test.afterAll(() => program.close());

const shot = (name: string) => takeShot(program, name);
const entries = () => school.main.getByRole('list', { name: 'Closed days' }).getByRole('listitem');

test('a list is pasted; what is understood is shown first, and one undo takes it back', async () => {
  await school.open();
  await school.main.getByRole('tab', { name: 'Terms and closed days' }).click();
  await school.main.getByRole('button', { name: 'Paste a list' }).click();
  const dialog = school.dialog('Paste a list of closed days');
  await dialog.getByRole('button', { name: 'Add the list' }).click();
  await expect(dialog.getByText('Nothing in this list can be added.')).toBeVisible();
  await dialog
    .getByRole('textbox', { name: 'The list, a line each' })
    .fill('26 May 2027 - 30 May 2027 Half term\nINSET: 27 November 2026, 4 January 2027\nSchool closures');
  const understood = dialog.getByRole('list', { name: 'What was understood' });
  await expect(understood).toContainText('Wednesday 26 May 2027 to Sunday 30 May 2027: Half term');
  await expect(understood).toContainText('Friday 27 November 2026: INSET. What it is: Training day (INSET)');
  await expect(understood).toContainText('School closures: There is no date in this line.');
  await shot('closed-days-paste');
  await expectAccessible(program.page, 'closed days pasted', 'briefly');
  await dialog.getByRole('button', { name: 'Add 3 closures' }).click();
  await expect(entries()).toHaveCount(3);
  await school.toast('3 closures added').getByRole('button', { name: 'Undo' }).click();
  await expect(entries()).toHaveCount(0);
});

test('one is entered by keyboard, changed in place and removed', async () => {
  const hand = keyboardHand(program.page);
  await hand.press(school.main.getByRole('button', { name: 'Add closed days' }));
  const dialog = school.dialog('Add closed days');
  await expect(dialog.getByRole('textbox', { name: 'Reason' })).toHaveValue('INSET day');
  await expectAccessible(program.page, 'a closed day', 'briefly');
  await hand.press(dialog.getByRole('button', { name: 'Add', exact: true }));
  await expect(entries()).toHaveCount(1);
  const reason = entries().getByRole('textbox', { name: 'Reason' });
  await hand.type(reason, 'Snow');
  await program.page.keyboard.press('Tab');
  await expect(entries().getByRole('button', { name: /^Remove Snow, 23 November 2026/ })).toBeVisible();
  await shot('closed-days');
  await expectAccessible(program.page, 'closed days');
});

test('the week of the timetable says so, and nothing is missed on that day', async () => {
  const timetable = new TimetablePage(program.page, mouseHand(program.page));
  await timetable.open();
  await expect(timetable.day('Monday')).toContainText('Closed: Snow');
  await shot('closed-week');
  await timetable.tab(/^Lessons missed/).click();
  await expect(timetable.main.getByText('No pupil misses a lesson')).toBeVisible();
  await expectAccessible(program.page, 'a week with a closed day', 'briefly');
});
