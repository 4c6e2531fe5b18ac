import { describe, expect, it } from 'vitest';
import { answeredElsewhere } from '../../../../domain/papers/answered-elsewhere';
import { usualAgenda } from '../../../../domain/reviews/record-model';
import { emptyReview } from '../../../fixtures/review-papers/empty-review';
import { mayaReview } from '../../../fixtures/review-papers/maya-review';

describe('a point of the agenda that is answered in another part of the record', () => {
  it('says where', () => {
    const maya = mayaReview();
    expect(maya.record.actions).not.toHaveLength(0);
    expect(answeredElsewhere('Actions', maya)).toBe('See “Actions” below.');
    expect(answeredElsewhere('New steps for the coming year', maya)).toBe(
      'See “New targets for the coming year” below.',
    );
    expect(answeredElsewhere('Progress towards each outcome (section E)', maya)).toBe(
      'See “Progress agreed for each outcome” below.',
    );
    expect(answeredElsewhere('Date of the next review', maya)).toMatch(/^Proposed: \d+ \w+ \d{4}\.$/);
  });

  it('is silent where nothing is there, and about points that stand for themselves', () => {
    expect(usualAgenda.map((title) => answeredElsewhere(title, emptyReview()))).toEqual(
      usualAgenda.map(() => null),
    );
    expect(answeredElsewhere('Transition', mayaReview())).toBeNull();
    expect(answeredElsewhere('The toString of the matter', mayaReview())).toBeNull();
  });
});
