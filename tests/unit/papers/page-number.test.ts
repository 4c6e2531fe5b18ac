import { expect, it } from 'vitest';
import { pageNumber } from '../../../electron/papers/compose/page-number';

it('pages are counted for each person where papers go to one person each', () => {
  const numbers = Array.from({ length: 6 }, (_, index) => pageNumber(index, 6, [0, 2, 5]));
  expect(numbers.map(({ number, of }) => `${number}/${of}`)).toEqual([
    '1/2',
    '2/2',
    '1/3',
    '2/3',
    '3/3',
    '1/1',
  ]);
});

it('pages of one pack are counted through', () => {
  expect(pageNumber(4, 9, [])).toEqual({ number: 5, of: 9 });
});
