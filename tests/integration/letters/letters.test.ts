import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { usualTemplate } from '../../../domain/letters/templates';
import { letterTemplates } from '../../../electron/letters/repository';
import { lettersService } from '../../../electron/letters/service';
import { reviewsService } from '../../../electron/reviews/service';
import { addSamplePupil } from '../support/sample-plan';
import { type Desk, desk, problem, value } from '../pupils/support';

let d: Desk;
let letters: ReturnType<typeof lettersService>;
let reviews: ReturnType<typeof reviewsService>;
beforeEach(async () => {
  d = await desk();
  reviews = reviewsService(d.temp.database);
  letters = lettersService(d.temp.database, reviews);
});
afterEach(() => d.temp.dispose());

const paper = 'letter-remind';
const wording = async () => (await letterTemplates(d.temp.database.read)).get(paper);
const preview = async (audience: 'parents' | 'professionals', reviewId: string | null = null) =>
  value(await letters.preview({ paper, audience, reviewId }));

describe('the wording of a letter', () => {
  it('is the usual one until the school writes its own, and again after that', async () => {
    expect(await wording()).toEqual(usualTemplate(paper));
    value(await letters.save({ paper, field: 'body', value: 'Hello {{parent}}, about {{chld}}.' }));
    expect(await wording()).toEqual({ ...usualTemplate(paper), body: 'Hello {{parent}}, about {{chld}}.' });
    const second = await letters.save({ paper, field: 'subject', value: 'About {{child}}' });
    expect(await wording()).toMatchObject({ subject: 'About {{child}}' });
    await d.undo(second);
    expect(await wording()).toMatchObject({ subject: usualTemplate(paper).subject });

    const reset = await letters.reset({ paper });
    value(reset);
    expect(await wording()).toEqual(usualTemplate(paper));
    expect(problem(await letters.reset({ paper })).kind).toBe('not-found');
    await d.undo(reset);
    expect(await wording()).toMatchObject({ body: 'Hello {{parent}}, about {{chld}}.' });
  });

  it('is never empty', async () => {
    const refused = problem(await letters.save({ paper, field: 'body', value: ' ' }));
    expect(refused.message).toBe('Enter the text of the letter.');
    expect(await wording()).toEqual(usualTemplate(paper));
  });

  it('is listed, with what is wrong with it', async () => {
    value(await letters.save({ paper, field: 'body', value: '{{chld}}' }));
    const page = value(await letters.page({}));
    expect(page.letters.filter(({ isOwn }) => isOwn)).toMatchObject([
      { paper, problems: { subject: [], body: [expect.stringContaining('{{chld}} is not known')] } },
    ]);
  });
});

describe('the preview', () => {
  it('shows each reader their letter with a made-up review', async () => {
    const parents = await preview('parents');
    expect(parents.letter.body).toContain('We have not had your form yet');
    expect(parents.reading).toMatch(/^Easy to read/);
    const professionals = await preview('professionals');
    expect(professionals.letter.body).toContain('reg. 20(4)');
    expect(professionals.frame.salutation).toBe('Dear Dr Juniper Sands');
    expect(professionals.reading).toBeNull();
  });

  it('shows it with the facts of a review, and what is not known of it', async () => {
    const { pupilId } = await addSamplePupil(d.temp.database, d.schoolId, 'maya');
    const started = await reviews.start({ pupilId, type: 'annual', meetingOn: '2027-01-21' });
    const { reviewId } = value(started);
    expect(value(await letters.page({})).reviews).toMatchObject([{ id: reviewId }]);
    const shown = await preview('parents', reviewId);
    expect(shown.letter.body).toContain('21 January 2027');
    expect(shown.gaps.map(({ placeholder }) => placeholder)).toContain('school phone');
    value(await letters.save({ paper, field: 'body', value: 'For {{child full name}}.' }));
    expect((await preview('parents', reviewId)).letter.body).toBe("For Maya O'Brien-Tate.");
  });

  it('needs a school', async () => {
    value(await d.school.removeSchool({ id: d.schoolId }));
    const refused = await letters.preview({ paper, audience: 'parents', reviewId: null });
    expect(problem(refused).kind).toBe('no-school');
  });
});
