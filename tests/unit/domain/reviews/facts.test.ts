import { describe, expect, it } from 'vitest';
import { type RecordedReview, reviewFacts } from '../../../../domain/reviews/facts';
import { chooseDateBy, meetingWindow } from '../../../../domain/reviews/meeting-window';
import { nextReviewType } from '../../../../domain/reviews/next-review';

const maya: RecordedReview = {
  plan: {
    firstIssuedOn: '2023-03-09',
    issuedOn: '2026-04-15',
    lastMeetingOn: '2026-01-21',
    lastReviewCompletedOn: '2026-02-18',
  },
  type: 'annual',
  meetingOn: null,
  pupil: { dob: '2018-01-17', ncy: 4 },
  before: null,
  calendar: { terms: [] },
  today: '2026-11-23',
};

describe('the facts of a review', () => {
  it('take the later of the plan’s last review and one that was completed in the program', () => {
    const before = { meetingOn: '2027-01-21', completedOn: '2027-02-15' };
    expect(reviewFacts({ ...maya, before })).toMatchObject({
      lastReviewMeetingOn: '2027-01-21',
      lastReviewCompletedOn: '2027-02-15',
    });
    const older = { meetingOn: '2025-01-21', completedOn: '2025-02-15' };
    expect(reviewFacts({ ...maya, before: older }).lastReviewCompletedOn).toBe('2026-02-18');
  });

  it.each([
    ['a Year 6 pupil', 6, 'annual', null, 2027],
    ['a Year 4 pupil', 4, 'annual', null, null],
    ['a Year 5 pupil whose review falls in Year 5', 5, 'annual', null, null],
    ['a Year 5 pupil whose transfer review is in the summer before', 5, 'phase-transfer', '2027-06-10', 2028],
    ['a Year 5 pupil whose review is planned for Year 6', 5, 'annual', '2027-10-07', 2028],
    ['a Year 2 pupil of an infant school', 2, 'phase-transfer', null, 2027],
    ['a pupil in Year 4 by her age, which is all that is known', null, 'phase-transfer', null, null],
  ] as const)('phase transfer of %s', (_, ncy, type, meetingOn, year) => {
    const facts = reviewFacts({ ...maya, type, meetingOn, pupil: { ...maya.pupil, ncy } });
    expect(facts.phaseTransfer?.year ?? null).toBe(year);
  });

  it('sees the transfer ahead when the next review can be as late as Year 6', () => {
    const plan = { ...maya.plan, lastMeetingOn: '2026-10-07', lastReviewCompletedOn: '2026-11-04' };
    const facts = reviewFacts({ ...maya, plan, pupil: { ...maya.pupil, ncy: 5 } });
    expect(facts.phaseTransfer?.year).toBe(2028);
    expect(nextReviewType(facts).type).toBe('phase-transfer');
  });

  it('take the year of the age where no other is kept, the last before a move too', () => {
    const pupil = { dob: '2016-01-17', ncy: null };
    expect(reviewFacts({ ...maya, pupil }).phaseTransfer).toMatchObject({ year: 2027 });
  });
});

describe('the window for the meeting', () => {
  it('proposes a day a week before the latest, when there is time for advice', () => {
    const window = meetingWindow(reviewFacts(maya));
    expect(window).toMatchObject({
      earliest: '2026-12-07',
      latest: '2027-01-21',
      proposed: '2027-01-14',
      isLate: false,
    });
  });

  it('says so when it is late', () => {
    const tomorrow = meetingWindow(reviewFacts({ ...maya, today: '2027-01-20' }));
    expect(tomorrow.isLate).toBe(true);
    expect(tomorrow.words).toMatch(/leaves less than two weeks’ notice/);
    const after = meetingWindow(reviewFacts({ ...maya, today: '2027-02-01' }));
    expect(after.words).toMatch(/has passed/);
    expect(after.proposed).toBe('2027-02-15');
  });

  it('says by when the date is to be chosen', () => {
    expect(chooseDateBy('2027-01-21', '2026-11-23').dueOn).toBe('2026-12-10');
    expect(chooseDateBy('2027-01-21', '2026-12-11').dueOn).toBe('2027-01-07');
    expect(chooseDateBy('2027-01-21', '2027-01-08').dueOn).toBe('2027-01-21');
  });
});
