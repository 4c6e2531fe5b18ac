import { describe, expect, it } from 'vitest';
import {
  childQuestions,
  faceOrder,
  simpleOrder,
  symbolPages,
} from '../../../../domain/papers/child-questions';
import { childViewsGroups } from '../../../../domain/reviews/forms/child-views';

/** What an adult fills in stands on a page of its own in every version. */
const adults = ['child-gathered'];
const adultsWords = 'childExactWords';

function keysOf(kind: 'text' | 'choice'): readonly string[] {
  return childViewsGroups
    .filter(({ key }) => !adults.includes(key))
    .flatMap(({ fields }) => fields)
    .filter((field) => field.kind === kind && field.key !== adultsWords)
    .map(({ key }) => key)
    .sort();
}

describe('the short versions of the child’s form', () => {
  it('ask in symbols everything that the full one asks', () => {
    const asked = ['like' as const, ...symbolPages.flat()].map((name) => childQuestions[name]);
    expect(asked.flatMap(({ words }) => words ?? []).sort()).toEqual(keysOf('text'));
    expect(asked.flatMap(({ face }) => face ?? []).sort()).toEqual(keysOf('choice'));
  });

  it('ask in sentences everything that the full one asks', () => {
    const sentences = simpleOrder.map((name) => childQuestions[name]);
    expect(sentences.flatMap(({ words }) => words ?? []).sort()).toEqual(keysOf('text'));
    expect(sentences.every(({ sentence }) => sentence !== null)).toBe(true);
    expect(faceOrder.flatMap((name) => childQuestions[name].face).sort()).toEqual(keysOf('choice'));
  });

  it('ask in few words', () => {
    const words = Object.values(childQuestions).map(({ few }) => few.split(' ').length);
    expect(Math.max(...words)).toBeLessThanOrEqual(4);
  });
});
