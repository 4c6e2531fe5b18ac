import { expect, test } from 'vitest';
import { lastReviewLine } from '../../../../domain/papers/last-review';

test.each([
  ['2026-01-21', '2026-02-18', { label: 'Last review completed', date: '2026-02-18' }],
  ['2026-01-21', null, { label: 'Last review meeting', date: '2026-01-21' }],
  [null, '2026-02-18', { label: 'Last review completed', date: '2026-02-18' }],
  [null, null, { label: 'Last review completed', value: 'Not yet reviewed' }],
])('a review that met on %s and was completed on %s', (lastMeetingOn, lastReviewCompletedOn, line) => {
  expect(lastReviewLine({ lastMeetingOn, lastReviewCompletedOn })).toEqual(line);
});
