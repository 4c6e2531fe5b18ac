import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import type { Desk } from '../../../domain/api';
import { PupilPage } from '../pages/pupil-page';
import { RegisterPage } from '../pages/register-page';
import { ReviewPage } from '../pages/review-page';
import { SessionsPage } from '../pages/sessions-page';
import { expectAccessible } from '../support/accessible';
import { type Hand, keyboardHand } from '../support/hand';
import { onlySchool } from '../support/planned-year';
import { type Program, startProgram } from '../support/program';
import { addRuns } from '../support/runs';
import { addSamplePupil } from '../support/sample-pupils';
import { openVaultWithSchool } from '../support/vaults';

// On Friday afternoon a week of three runs is noted, and taken over into the review and its paper R7. By keyboard alone.
test.describe.configure({ mode: 'serial' });

let program: Program;
let hand: Hand;
let sessions: SessionsPage;
let review: ReviewPage;
test.beforeAll(async () => {
  program = await startProgram({ day: '2026-09-18' });
  hand = keyboardHand(program.page);
  sessions = new SessionsPage(program.page, hand);
  review = new ReviewPage(program.page, hand);
  await openVaultWithSchool(program);
  await addSamplePupil(program, 'maya');
});
test.afterAll(() => program.close());

const key = (name: string) => program.page.keyboard.press(name);

test('without a run the screen says what to do first', async () => {
  await sessions.open();
  await expect(sessions.main).toContainText('No provision is running yet');
  await expectAccessible(program.page, 'no run yet', 'briefly');
  await addRuns(program, await onlySchool(program), '2026-09-14', [
    { name: 'Speech sounds', who: 'Ms Quillane', minutes: 15, perWeek: 4, delivers: 'F2' },
    { name: 'Talk partners', who: 'Mr Osei-Tarn', minutes: 20, perWeek: 2, delivers: 'F3' },
    { name: 'Check-in', who: 'Miss Tregarrow', minutes: 10, perWeek: 5, delivers: null },
  ]);
});

test('one key notes a session and goes on to the next', async () => {
  await expect(sessions.state).toHaveText('11 of 11 sessions not yet noted');
  const monday = sessions.cell('Check-in', 'Monday 14 September 2026');
  await sessions.reach(monday);
  await key('1');
  await expect(monday).toHaveAccessibleName(/held, 10 min/);
  await expect(sessions.cell('Check-in', 'Tuesday')).toBeFocused();
  await key('Space');
  await key('1');
  await key('1');
  await key('1');
  await expect(sessions.state).toHaveText('6 of 11 sessions not yet noted');
  await expect(sessions.cell('Speech sounds', 'Monday')).toBeFocused();
});

test('a shortened one asks for minutes, one that was not held for a letter', async () => {
  await key('2');
  const asked = sessions.dialog(/^Speech sounds, Monday/);
  await expect(asked.getByRole('textbox')).toBeFocused();
  await program.page.keyboard.type('15');
  await key('Enter');
  await expect(asked).toContainText('A shortened session is shorter than the 15 minutes planned.');
  await expectAccessible(program.page, 'minutes asked for', 'briefly');
  await key('ControlOrMeta+A');
  await program.page.keyboard.type('10');
  await key('Enter');
  await expect(asked).toBeHidden();
  await expect(sessions.cell('Speech sounds', 'Monday')).toHaveAccessibleName(/shortened, 10 of 15 min/);
  await expect(sessions.cell('Speech sounds', 'Tuesday')).toBeFocused();
  await key('3');
  await expect(sessions.dialog(/why was it not held/)).toBeVisible();
  await expectAccessible(program.page, 'reason asked for', 'briefly');
  await key('s');
  await expect(sessions.cell('Speech sounds', 'Tuesday')).toHaveAccessibleName(/not held, Staff absent/);
  await expect(sessions.cell('Speech sounds', 'Thursday')).toBeFocused();
});

test('arrows lead to any day, and a session there stands for the planned one', async () => {
  await key('ArrowLeft');
  await expect(sessions.cell('Speech sounds', 'Wednesday')).toBeFocused();
  await key('1');
  await expect(sessions.cell('Speech sounds', 'Wednesday')).toHaveAccessibleName(/held, 15 min/);
  await expect(sessions.cell('Speech sounds', 'Thursday')).toHaveAccessibleName(/nothing planned/);
  await key('ControlOrMeta+z');
  await expect(sessions.cell('Speech sounds', 'Thursday')).toHaveAccessibleName(/not noted yet/);
});

test('Enter opens who was not there for all of it, who covered, and a note', async () => {
  await sessions.reach(sessions.cell('Check-in', 'Monday'));
  await key('Enter');
  const dialog = sessions.dialog(/^Check-in, Monday/);
  await hand.press(dialog.getByRole('radio', { name: 'Absent' }));
  await hand.type(dialog.getByRole('textbox', { name: 'Note' }), 'In the hall');
  await key('Tab');
  await expectAccessible(program.page, 'a session');
  await hand.press(dialog.getByRole('button', { name: 'Done' }));
  await expect(sessions.cell('Check-in', 'Monday')).toHaveAccessibleName(/held, 10 min, 1 mark/);
});

test('what is left is noted as planned with one press', async () => {
  await expectAccessible(program.page, 'the register');
  await hand.press(sessions.main.getByRole('button', { name: /^All as planned: 4 sessions/ }));
  await expect(sessions.state).toHaveText('All 11 sessions noted');
  await sessions.reach(sessions.cell('Check-in', 'Monday'));
  await key('PageDown');
  await expect(sessions.main).toContainText('21 September 2026 to 25 September 2026');
  await expect(sessions.state).toHaveText('11 sessions planned, all still to come');
  await hand.press(sessions.main.getByRole('button', { name: 'Thursday: 3 sessions not held' }));
  await expect(sessions.dialog(/^Thursday 24 September 2026: why/)).toBeVisible();
  await key('t');
  await expect(sessions.cell('Check-in', 'Thursday')).toHaveAccessibleName(/not held, Trip or event/);
  await expect(sessions.state).toHaveText('All sessions up to today noted, 8 still to come');
  await hand.press(sessions.main.getByRole('button', { name: 'This week' }));
  await expect(sessions.state).toHaveText('All 11 sessions noted');
});

test('the page of the run has planned against delivered', async () => {
  await sessions.reach(sessions.cell('Speech sounds', 'Tuesday'));
  await key('Enter');
  const dialog = sessions.dialog(/^Speech sounds, Tuesday/);
  await hand.press(dialog.getByRole('link', { name: 'Open the page of the run' }));
  const part = sessions.main.getByRole('region', { name: 'Sessions' });
  await expect(part).toContainText('40 minutes of 1 hour planned up to today');
  await expect(part).toContainText('1 of 4 sessions not held: 1 staff absent');
  await expectAccessible(program.page, 'the page of the run', 'briefly');
});

test('the review takes the sessions over, compares, and never writes over what was typed', async () => {
  const register = new RegisterPage(program.page, hand);
  await register.open();
  await register.openPupil('Maya', /O'Brien-Tate/);
  const pupil = new PupilPage(program.page, hand);
  await pupil.tab('Plan and reviews');
  await pupil.startReview('21/01/2027');
  await review.tab('Provision');
  await hand.press(review.main.getByRole('button', { name: 'Take from the sessions noted: 2 items' }));
  const f2 = review.delivered('F2');
  await expect(f2.getByRole('textbox', { name: 'Who provided it' })).toHaveValue('Ms Quillane');
  await expect(f2.getByRole('textbox', { name: 'Reason for the gap' })).toHaveValue(
    /^1 of 4 sessions not held: 1 staff absent\./,
  );
  await hand.type(f2.getByRole('textbox', { name: 'Who provided it' }), 'A speech assistant');
  await key('Tab');
  const noted = review.main.getByRole('group', { name: 'F2, sessions noted' });
  await expect(noted).toContainText('Who provided it: typed A speech assistant, noted Ms Quillane');
  await expectAccessible(program.page, 'sessions noted, in the review');
  await hand.press(noted.getByRole('button', { name: /replace what was typed/ }));
  await expect(f2.getByRole('textbox', { name: 'Who provided it' })).toHaveValue('Ms Quillane');
  await expect(noted).toContainText('Agrees with the sessions noted');
});

test('and the printed R7 says so', async () => {
  const sheet = {
    paper: 'provision',
    inviteeId: null,
    isBlank: false,
    isLarge: false,
    childLayout: null,
  } as const;
  const bytes = await program.page.evaluate(async (paper) => {
    const { calls } = (window as unknown as { desk: Desk }).desk;
    const list = await calls.reviews.list({});
    const reviewId = (list.ok ? list.value.rows[0]?.reviewId : null) ?? '';
    const made = await calls.papers.makePaper({ reviewId, sheet: paper });
    if (!made.ok) throw new Error(made.problem.message);
    const content = await calls.papers.packContent({ packId: made.value.packId });
    if (!content.ok) throw new Error(content.problem.message);
    return [...content.value.bytes];
  }, sheet);
  const file = path.join(program.scratch, 'r7.pdf');
  await writeFile(file, Uint8Array.from(bytes));
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
  expect(text).toContain('Ms Quillane');
  expect(text).toContain('1 of 4 sessions not held: 1 staff absent. 1 session was shortened, by 5 minutes.');
  expect(text).toContain('Counted from 14 September 2026 to 18 September 2026.');
  expect(text).toContain('Mr Osei-Tarn');
});
