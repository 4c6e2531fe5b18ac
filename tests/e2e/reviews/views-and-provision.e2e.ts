import { expect, test } from 'playwright/test';
import type { Desk } from '../../../domain/api';
import { PupilPage } from '../pages/pupil-page';
import { RegisterPage } from '../pages/register-page';
import { ReviewPage } from '../pages/review-page';
import { expectAccessible } from '../support/accessible';
import { type Hand, keyboardHand } from '../support/hand';
import { type Program, startProgram } from '../support/program';
import { addSamplePupil } from '../support/sample-pupils';
import { openVaultWithSchool } from '../support/vaults';

// Before the meeting of a review in which nothing is written yet: forms that came back are typed, provision is compared. By keyboard alone.
test.describe.configure({ mode: 'serial' });

let program: Program;
let hand: Hand;
let review: ReviewPage;
test.beforeAll(async () => {
  program = await startProgram();
  hand = keyboardHand(program.page);
  review = new ReviewPage(program.page, hand);
  await openVaultWithSchool(program);
  await addSamplePupil(program, 'maya');
  const pupil = new PupilPage(program.page, hand);
  await new RegisterPage(program.page, hand).open();
  await new RegisterPage(program.page, hand).openPupil('Maya', /O'Brien-Tate/);
  await pupil.tab('Plan and reviews');
  await pupil.startReview('21/01/2027');
  await expect(review.title).toHaveText('Annual review');
  await askForAdvice();
});
test.afterAll(() => program.close());

test('the child’s views are typed from the form, top to bottom', async () => {
  await expect(review.missing('The child’s views are not gathered')).toBeVisible();
  await hand.press(review.missing('The child’s views are not gathered'));
  const form = review.form('Views of Maya');
  await expect(form.getByRole('button', { name: /^Simple Form that is printed/ })).toBeVisible();
  await hand.type(form.getByRole('textbox', { name: 'How the views were gathered' }), 'Talking and drawing.');
  // From one field of the paper to the next is one key.
  await program.page.keyboard.press('Tab');
  await program.page.keyboard.insertText('Mrs Sandlingfold, whom Maya knows from reading.');
  await expect(form.getByRole('textbox', { name: 'By whom' })).toHaveValue(/^Mrs Sandlingfold/);
  await hand.pick(
    form
      .getByRole('radiogroup', { name: 'How the child feels about E1' })
      .getByRole('radio', { name: 'Unhappy' }),
  );
  await expect(review.person('Maya')).toContainText('Gathered');
  await expect(review.missing('The child’s views are not gathered')).toBeHidden();
});

test('a form is typed, and the day on which it came is offered, not set', async () => {
  await hand.press(review.person('Ms Ignatia Fallowmere'));
  const form = review.form('Advice of Ms Ignatia Fallowmere');
  await expect(form.getByRole('heading', { level: 2 })).toBeFocused();
  const first = 'Plan written in 2024; visits in March and October.';
  await hand.type(form.getByRole('textbox', { name: 'Dates and nature of your involvement' }), first);
  await hand.type(form.getByRole('textbox', { name: 'Outcome E1' }), 'Good progress.');
  await hand.type(form.getByRole('textbox', { name: 'Outcome E2' }), 'Some progress.');
  await expect(form.getByRole('status').getByText(/the day on which it came is not recorded/)).toBeVisible();
  await expect(review.person('Ms Ignatia Fallowmere')).toContainText('Asked');
  await hand.press(form.getByRole('button', { name: 'Received today' }));
  await expect(review.person('Ms Ignatia Fallowmere')).toContainText('Received');
  await expect(form.getByRole('button', { name: 'Received today' })).toBeHidden();
  await expect(review.missing(/^Advice from .*Fallowmere/)).toBeHidden();
});

test('what was typed is still there for each person', async () => {
  await hand.press(review.person('Dr Quentin Hallowday'));
  await expect(
    review.form(/Hallowday/).getByRole('textbox', { name: 'Dates and nature of your involvement' }),
  ).toHaveValue('');
  await hand.press(review.person('Ms Ignatia Fallowmere'));
  await expect(review.form(/Fallowmere/).getByRole('textbox', { name: 'Outcome E2' })).toHaveValue(
    'Some progress.',
  );
});

test('all provision is delivered as planned with one press, and undone with one', async () => {
  await review.tab('Provision');
  await hand.press(review.main.getByRole('button', { name: 'As planned: 8 items not yet recorded' }));
  await expect(review.delivered('F3').getByRole('textbox', { name: 'Weeks' })).toHaveValue('38');
  await expect(review.main).toContainText('As much time as the plan says');
  await program.page.keyboard.press('Escape');
  await hand.press(program.page.getByRole('button', { name: /^Undo/ }));
  await expect(review.delivered('F3').getByRole('textbox', { name: 'Weeks' })).toHaveValue('');
  await hand.press(review.main.getByRole('button', { name: 'As planned: 8 items not yet recorded' }));
  await expect(review.delivered('F3').getByRole('textbox', { name: 'Weeks' })).toHaveValue('38');
});

test('a gap is said in words, and a reason is asked for only then', async () => {
  const item = review.delivered('F2');
  await expect(item.getByRole('textbox', { name: 'Reason for the gap' })).toBeHidden();
  await hand.type(item.getByRole('textbox', { name: 'Weeks' }), '34');
  await program.page.keyboard.press('Tab');
  await expect(item.getByRole('status').filter({ hasText: 'than the plan says' })).toHaveText(
    '34 of 38 weeks: 4 weeks, 4 hours fewer than the plan says',
  );
  const missing = review.missing('F2 was delivered for 34 of 38 weeks and no reason is given');
  await expect(missing).toBeVisible();
  await hand.press(missing);
  await expect(review.main.getByRole('heading', { level: 3, name: 'F2' })).toBeFocused();
  await hand.type(item.getByRole('textbox', { name: 'Reason for the gap' }), 'The assistant was ill.');
  await program.page.keyboard.press('Tab');
  await expect(missing).toBeHidden();
});

test('a wrong figure is refused in words beside it', async () => {
  const item = review.delivered('F3');
  await hand.type(item.getByRole('textbox', { name: 'Weeks' }), '60');
  await program.page.keyboard.press('Tab');
  await expect(item).toContainText('Not saved: Weeks cannot be more than 53.');
  await hand.type(item.getByRole('textbox', { name: 'Weeks' }), '38');
  await program.page.keyboard.press('Tab');
  await expect(item).not.toContainText('Not saved');
});

test('cost and funding are weighed in words', async () => {
  await hand.type(review.delivered('F2').getByRole('textbox', { name: 'Cost an hour (£)' }), '15.42');
  await program.page.keyboard.press('Tab');
  await expect(review.delivered('F2')).toContainText('£524.28 for the year');
  await hand.type(review.delivered('F8').getByRole('textbox', { name: 'Other costs (£)' }), '9,000');
  await program.page.keyboard.press('Tab');
  await expect(review.main).toContainText(
    'The funding is £3,524.28 less than the cost: £6,000.00 of funding, £9,524.28 of cost.',
  );
  await hand.type(review.main.getByRole('textbox', { name: 'Element 3, top-up' }), '4000');
  await program.page.keyboard.press('Tab');
  await expect(review.main).toContainText('The funding is £475.72 more than the cost');
});

test('both tabs have nothing for axe to find', async () => {
  await expectAccessible(program.page, 'provision, filled in');
  await review.tab('Views and advice');
  await expectAccessible(program.page, 'views of the child');
  await hand.press(review.person('Ms Ignatia Fallowmere'));
  await expectAccessible(program.page, 'advice of a professional');
});

test('transition and early review have their fields where the type of review asks for them', async () => {
  await review.tab('School report');
  await hand.press(review.main.getByRole('button', { name: 'Moving on to the next school or phase' }));
  await hand.type(review.main.getByRole('textbox', { name: 'First preference' }), 'Quaystone Academy');
  await review.tab('Dates');
  await expect(review.main.getByRole('heading', { name: 'Why a review is needed now' })).toBeHidden();
  await hand.choose(review.main.getByRole('button', { name: /Type of review/ }), 'Early (interim) review');
  await expect(review.main.getByRole('heading', { name: 'Why a review is needed now' })).toBeVisible();
  await hand.choose(review.main.getByRole('button', { name: /Type of review/ }), 'Phase transfer review');
  await review.tab('School report');
  await expect(review.main.getByRole('heading', { level: 2, name: 'Moving on', exact: true })).toBeVisible();
  await expect(review.main.getByRole('textbox', { name: 'First preference' })).toHaveValue(
    'Quaystone Academy',
  );
});

/** A report has come from a psychologist, and everyone was asked ten days ago; the grid has tests of its own. */
async function askForAdvice(): Promise<void> {
  await program.page.evaluate(async () => {
    const { calls } = (window as unknown as { desk: Desk }).desk;
    const list = await calls.reviews.list({});
    const reviewId = (list.ok ? list.value.rows[0]?.reviewId : null) ?? '';
    const person = { reviewId, name: 'Dr Quentin Hallowday', role: 'other', agency: 'Psychology' } as const;
    const added = await calls.reviews.addInvitee(person);
    if (added.ok) {
      const wanted = { inviteeId: added.value.id, field: 'adviceWanted', value: true };
      await calls.reviews.setInviteeField(wanted);
    }
    const data = await calls.reviews.packData({ id: reviewId });
    const asked = data.ok ? data.value.invitees.filter(({ adviceWanted }) => adviceWanted) : [];
    const inviteeIds = asked.map(({ id }) => id);
    await calls.reviews.markInvitees({ reviewId, inviteeIds, day: 'adviceAskedOn', on: '2026-11-12' });
  });
  await program.page.reload();
  await expect(review.title).toBeVisible();
}
