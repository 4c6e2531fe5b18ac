import { expect, it } from 'vitest';
import { whereFoundWords } from '../../../../domain/subject-access/looked-through';

it.each([
  [{ count: 0, places: [] }, 'Not found'],
  [{ count: 1, places: [{ place: 'EP report', count: 1 }] }, 'Once in EP report'],
  [{ count: 2, places: [{ place: 'EP report', count: 2 }] }, 'Twice in EP report'],
  [
    {
      count: 4,
      places: [
        { place: 'Notes', count: 3 },
        { place: 'EP report', count: 1 },
      ],
    },
    '4 times: Notes (3) and EP report (1)',
  ],
])('%j: %s', (found, words) => {
  expect(whereFoundWords(found)).toBe(words);
});
