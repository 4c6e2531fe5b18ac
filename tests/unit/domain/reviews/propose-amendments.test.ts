import { describe, expect, it } from 'vitest';
import { proposedAmendments } from '../../../../domain/reviews/propose-amendments';
import { amendment, heldReview, notDelivered, outcome, provision } from './held-review';

const agreed = {
  childFeeling: null,
  agreedProgress: 'achieved',
  agreedProgressName: 'Achieved',
  meetingNote: 'Maya does this every day now',
  newWho: null,
} as const;

describe('amendments that follow from a review', () => {
  it('begin for outcomes that are to be amended or replaced, with what the meeting said as the reason', () => {
    const outcomes = [
      outcome('E1'),
      outcome('E2', { decision: 'amend', progressName: 'Some progress', evidence: 'Reading age 6:04' }),
      outcome('E3', { decision: 'replace', newStep: 'Reads a page alone.', newByDate: '2027-07-20' }),
    ];
    const drafts = proposedAmendments(heldReview({ outcomes: { 'id-E3': agreed } }, { outcomes }));
    expect(drafts).toEqual([
      {
        section: 'E',
        ref: 'E2',
        itemId: 'id-E2',
        currentText: 'Wording of E2.',
        proposedText: 'Wording of E2.',
        reason: 'Progress: some progress.',
        evidence: 'Reading age 6:04',
      },
      {
        section: 'E',
        ref: 'E3',
        itemId: 'id-E3',
        currentText: 'Wording of E3.',
        proposedText: 'By 20 July 2027: Reads a page alone.',
        reason: 'Progress: achieved. Maya does this every day now.',
        evidence: null,
      },
    ]);
  });

  it('does not say the day twice when the new step names it', () => {
    const newStep = 'By 20 July 2027 Maya reads a page alone.';
    const outcomes = [outcome('E1', { decision: 'replace', newStep, newByDate: '2027-07-20' })];
    expect(proposedAmendments(heldReview({}, { outcomes }))[0]?.proposedText).toBe(newStep);
  });

  it('begin for provision that is open, or was not given as planned', () => {
    const items = [
      provision('F1'),
      provision('F2', { quantified: false, gaps: ['This does not say how often it happens.'] }),
      provision('F3'),
      provision('G1', { section: 'G', quantified: false, gaps: ['This does not say who provides it.'] }),
    ];
    const delivered = { 'id-F3': { ...notDelivered, gapReason: 'the post was empty', effect: 'It helped.' } };
    const drafts = proposedAmendments(heldReview({ delivered }, { provision: { items, universal: [] } }));
    expect(drafts.map(({ ref, reason, evidence }) => [ref, reason, evidence])).toEqual([
      ['F2', 'This does not say how often it happens.', null],
      ['F3', 'It was not given as planned: the post was empty.', 'It helped.'],
    ]);
  });

  it('leave alone what an amendment names already', () => {
    const outcomes = [outcome('E1', { decision: 'amend' }), outcome('E2', { decision: 'amend' })];
    const data = heldReview({ amendments: [amendment({ itemId: 'id-E1' })] }, { outcomes });
    expect(proposedAmendments(data).map(({ ref }) => ref)).toEqual(['E2']);
  });
});
