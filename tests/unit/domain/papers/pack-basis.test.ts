import { expect, test } from 'vitest';
import { packBasis } from '../../../../domain/papers/pack-basis';
import type { ReviewPackData } from '../../../../domain/reviews/pack-data';
import { mayaReview } from '../../../fixtures/review-papers/maya-review';

const data = mayaReview();

test('what papers are made of is another one as soon as something is written', () => {
  expect(packBasis(mayaReview())).toBe(packBasis(data));
  const written: readonly ReviewPackData[] = [
    { ...data, pupil: { ...data.pupil, address: '4 Lantern Row' } },
    { ...data, documents: data.documents.slice(1) },
    { ...data, invitees: data.invitees.map((person) => ({ ...person, accessNeeds: 'A room downstairs' })) },
    { ...data, answerGroups: data.answerGroups.slice(1) },
  ];
  for (const other of written) expect(packBasis(other)).not.toBe(packBasis(data));
});

test('the days that sending settles by itself make no new papers', () => {
  const sent: ReviewPackData = {
    ...data,
    preparedOn: '2027-01-08',
    invitees: data.invitees.map((person) => ({
      ...person,
      invitedOn: '2027-01-08',
      adviceAskedOn: '2027-01-08',
      circulatedOn: '2027-01-08',
      reportSentOn: '2027-01-08',
    })),
    deadlines: [],
    missingReports: [],
  };
  expect(packBasis(sent)).toBe(packBasis(data));
});
