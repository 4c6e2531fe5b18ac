import { describe, expect, it } from 'vitest';
import { missingForReport } from '../../../../domain/reviews/missing-for-report';
import type { ReviewRecordData } from '../../../../domain/reviews/record-data';
import { amendment, answers, guest, heldReview, outcome } from './held-review';

const done: Partial<ReviewRecordData> = {
  recommendation: 'maintain',
  laReport: [
    answers('la', {
      laReasons: 'All is well.',
      laChildViews: 'Happy.',
      laParentViews: 'Content.',
      laEffectEducation: 'It works.',
    }),
  ],
  agenda: [
    { id: 'd', title: 'Recommendation, and any difference of opinion', discussion: null, decision: 'None.' },
  ],
};

const sentences = (record: Partial<ReviewRecordData>, more: Readonly<Record<string, unknown>> = {}) =>
  missingForReport(heldReview({ ...done, ...record }, more)).map(({ sentence }) => sentence);

describe('what is missing for the report to the authority', () => {
  it('is nothing when all is there', () => {
    expect(sentences({})).toEqual([]);
  });

  it('is the recommendation first, then its reasons', () => {
    expect(sentences({ recommendation: null })[0]).toBe('The recommendation is not chosen');
    expect(sentences({ laReport: [answers('la', { laReasons: null })] })[0]).toBe(
      'The recommendation has no reasons yet',
    );
  });

  it('is a written amendment where amending is recommended, with a change and a standing', () => {
    expect(sentences({ recommendation: 'amend' })).toEqual([
      'Amendments are recommended, but none is written down',
    ]);
    const same = amendment({ proposedText: 'Wording of E1.', standing: null });
    expect(sentences({ recommendation: 'amend', amendments: [same] })).toEqual([
      'Section E, E1: the proposed wording changes nothing yet',
      'Agreed or disputed is not chosen for Section E, E1',
    ]);
  });

  it('is the progress agreed, by outcome, on the tab of the meeting', () => {
    const data = heldReview(done, { outcomes: [outcome('E1'), outcome('E2')] });
    expect(missingForReport(data)).toEqual([
      {
        id: 'agreed-progress',
        sentence: 'The progress agreed at the meeting is not recorded for E1 and E2',
        target: { kind: 'review', tab: 'meeting' },
      },
    ]);
  });

  it('is who came', () => {
    const nobody = [guest('A', { attendance: null })];
    expect(sentences({}, { invitees: nobody })).toEqual(['Who came to the meeting is not recorded']);
    const some = [guest('A'), guest('B', { attendance: null }), guest('C', { attendance: 'apologies' })];
    expect(sentences({}, { invitees: some })).toEqual(['Whether they came is not recorded for B']);
  });

  it('is whether opinions differed', () => {
    expect(sentences({ agenda: [] })).toEqual([
      'Differences of opinion: none is written down, nor that there were none',
    ]);
    const words = { id: 'w', who: 'Ms O’Brien', about: null, words: 'I do not agree.' };
    expect(sentences({ agenda: [], differences: [words] })).toEqual([]);
    expect(sentences({ amendments: [amendment({ standing: 'disputed' })] })).toEqual([
      'An amendment is disputed, but nobody’s words on it are written down',
    ]);
  });

  it('is an owner and a date for each action that is not done', () => {
    const action = { id: 'x', what: 'Order a chair', owner: null, dueOn: null, doneOn: null };
    expect(sentences({ actions: [action] })).toEqual(['One action has no owner or no date yet']);
    expect(sentences({ actions: [{ ...action, doneOn: '2027-02-01' }] })).toEqual([]);
  });
});
