import { describe, expect, it } from 'vitest';
import { blankData } from '../../../../domain/papers/blank-data';
import { longestRecord } from '../../../fixtures/review-papers/longest-record';
import { mayaReview } from '../../../fixtures/review-papers/maya-review';
import { taggedWords } from '../../../fixtures/review-papers/tagged-text';

describe('a form to be filled in by hand', () => {
  it('keeps who, what plan, which meeting and its points', () => {
    const data = mayaReview();
    const blank = blankData(data);
    expect(blank.pupil).toEqual(data.pupil);
    expect(blank.plan).toEqual(data.plan);
    expect(blank.review.meetingWords).toBe(data.review.meetingWords);
    expect(blank.invitees.map(({ name, invitedOn }) => [name, invitedOn])).toEqual(
      data.invitees.map(({ name, invitedOn }) => [name, invitedOn]),
    );
    expect(blank.record.agenda.map(({ title }) => title)).toEqual(
      data.record.agenda.map(({ title }) => title),
    );
    expect(blank.outcomes.map(({ outcome }) => outcome)).toEqual(data.outcomes.map(({ outcome }) => outcome));
  });

  it('holds no answer, nor who came', () => {
    const blank = blankData(longestRecord());
    const { agenda, ...record } = blank.record;
    expect(taggedWords(agenda.map(({ title: _, ...said }) => said))).toEqual([]);
    expect(taggedWords({ ...record, inviteeForms: [] })).toEqual([]);
    expect(taggedWords(blank.answerGroups)).toEqual([]);
    expect(taggedWords(blank.outcomes.map(({ outcome: _, areaName: __, ...said }) => said))).toEqual([]);
    expect(blank.invitees.map(({ attendance, attendanceName }) => attendance ?? attendanceName)).toEqual(
      blank.invitees.map(() => null),
    );
    expect(blank.record.recommendation).toBeNull();
  });
});
