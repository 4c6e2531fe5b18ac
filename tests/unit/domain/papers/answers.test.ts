import { expect, it } from 'vitest';
import { answerOf, fieldOf, groupsOf } from '../../../../domain/papers/answers';
import { mayaReview } from '../../../fixtures/review-papers/maya-review';

const { childViews } = mayaReview().record;

it('finds a field by its key, in whichever group it stands', () => {
  expect(fieldOf(childViews, 'childHard')?.label).toBe('What is hard for me');
  expect(answerOf(childViews, 'childFeelsHome')).toBe('Happy');
  expect(answerOf(childViews, 'childGatheredOn')).toBe('18 November 2026');
  expect(answerOf(childViews, 'toString')).toBeNull();
  expect(answerOf(childViews, null)).toBeNull();
});

it('gives groups in the order that is asked for', () => {
  const keys = ['child-school', 'child-me'];
  expect(groupsOf(childViews, [...keys, 'unknown']).map(({ key }) => key)).toEqual(keys);
});
