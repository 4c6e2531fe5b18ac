import { expect, it } from 'vitest';
import { answeredAndOpen, answerOf, fieldOf, groupsOf, isAnswered } from '../../../../domain/papers/answers';
import type { PackAnswer } from '../../../../domain/reviews/pack-answer';
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

it('parts what was answered from what was left open', () => {
  const field = (label: string, value: string | null): PackAnswer => ({
    key: label,
    label,
    hint: null,
    kind: 'text',
    options: [],
    value,
  });
  const said = field('Worries', 'None.');
  expect(answeredAndOpen([field('Hopes', null), said])).toEqual({ answered: [said], open: ['Hopes'] });
  expect(isAnswered(childViews)).toBe(true);
  expect(isAnswered([{ key: 'a', title: 'A', fields: [field('Hopes', null)] }])).toBe(false);
});
