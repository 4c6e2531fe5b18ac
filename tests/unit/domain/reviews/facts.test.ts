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

describe('the year group that moves on', () => {
  it.each([
    ['Harbour Infant School', 2, 'infant', 'junior'],
    ['St Aldhelm’s C of E Infants’ School', 2, 'infant', 'junior'],
    ['Quayside Infant and Nursery School', 2, 'infant', 'junior'],
    ['Saltmarsh First School', 4, 'first', 'middle'],
    ['Dunes Nursery School', -1, 'nursery', 'Reception'],
    ['Harbour Street Primary School', 6, 'primary', 'secondary'],
    ['Harbour Junior School', 6, 'primary', 'secondary'],
    ['Tidemouth Infant and Junior School', 6, 'primary', 'secondary'],
    ['Cockle Nursery and Primary School', 6, 'primary', 'secondary'],
    ['Harbour Street', 6, 'primary', 'secondary'],
  ])('of %s is %d: from %s to %s', (schoolName, ncy, from, to) => {
    const pupil = { ...maya.pupil, schoolName, ncy };
    expect(reviewFacts({ ...maya, pupil }).phaseTransfer).toEqual({ year: 2027, from, to });
    const younger = { ...maya, pupil: { ...pupil, ncy: ncy - 1 } };
    expect(reviewFacts(younger).phaseTransfer).toBeNull();
    // In the summer of the year before it counts when the review is said to be for it.
    const ahead = { ...younger, type: 'phase-transfer', meetingOn: '2027-06-10' } as const;
    expect(reviewFacts(ahead).phaseTransfer).toEqual({ year: 2028, from, to });
  });

  it('does not take Year 2 of a primary school for one, unless the review is said to be for a move', () => {
    const pupil = { ...maya.pupil, schoolName: 'Harbour Street Primary School', ncy: 2 };
    expect(reviewFacts({ ...maya, pupil }).phaseTransfer).toBeNull();
    const said = { ...maya, pupil, type: 'phase-transfer' } as const;
    expect(reviewFacts(said).phaseTransfer).toMatchObject({ from: 'infant', to: 'junior', year: 2027 });
  });
});

describe('a move to the next phase that a review prepared already', () => {
  const year5 = { dob: '2017-01-17', ncy: 5 };
  /** The transfer review in the summer of Year 5, for the move of 2028; now the autumn of Year 6. */
  const summer = { type: 'phase-transfer', meetingOn: '2027-06-10' } as const;
  const before = { meetingOn: '2027-06-10', completedOn: '2027-07-07' };
  const autumn = { ...maya, before, pupil: { ...year5, ncy: 6 }, today: '2027-09-10' };

  it('does not ask for another transfer review', () => {
    const facts = reviewFacts({ ...autumn, earlier: [summer] });
    expect(facts.phaseTransfer).toBeNull();
    expect(nextReviewType(facts).type).toBe('annual');
    // Completed on 7 July 2027: complete again by 7 July 2028, its meeting by 9 June.
    expect(meetingWindow(facts).latest).toBe('2028-06-09');
  });

  it('is still to be prepared after an annual review in the summer of Year 5', () => {
    const facts = reviewFacts({ ...autumn, earlier: [{ ...summer, type: 'annual' }] });
    expect(meetingWindow(facts).latest).toBe('2027-11-22');
  });

  it('does not hurry an early review in the summer of Year 6', () => {
    const early = { ...autumn, type: 'early', meetingOn: '2028-05-18', today: '2028-05-02' } as const;
    const inAutumn = { type: 'annual', meetingOn: '2027-10-14' } as const;
    expect(reviewFacts({ ...early, earlier: [inAutumn] }).phaseTransfer).toBeNull();
    // As the plan has it, where that review is not kept in the program.
    const plan = { ...maya.plan, lastMeetingOn: '2027-10-14', lastReviewCompletedOn: '2027-11-11' };
    expect(reviewFacts({ ...early, before: null, plan }).phaseTransfer).toBeNull();
  });

  it('counts when a review is said to be for it all the same, and after an early review alone', () => {
    const again = { ...autumn, type: 'phase-transfer', meetingOn: '2027-11-11' } as const;
    expect(reviewFacts({ ...again, earlier: [summer] }).phaseTransfer?.year).toBe(2028);
    const early = { type: 'early', meetingOn: '2027-09-08' } as const;
    const annual = { ...again, type: 'annual' } as const;
    expect(reviewFacts({ ...annual, earlier: [early] }).phaseTransfer?.year).toBe(2028);
    const plan = { ...maya.plan, lastMeetingOn: '2027-09-08', lastReviewCompletedOn: '2027-09-29' };
    expect(reviewFacts({ ...annual, plan, earlier: [early] }).phaseTransfer?.year).toBe(2028);
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
