import { fail } from '../../domain/common/result';

// What every room answers, in the same words, when the record that was asked for is not there: it was never there, it is in
// the bin, or undo took it away.

export const notThere = fail('not-found', 'This is no longer there. It may have been removed or undone.');
export const noEntry = fail(
  'not-found',
  'This entry is no longer there. It may have been removed or undone.',
);
export const noPupil = fail('not-found', 'This pupil is no longer there. The pupil may be in the bin.');
/** An EHC plan or a support plan. */
export const noPlan = fail('not-found', 'This plan is no longer there. It may have been removed or undone.');
export const noReview = fail(
  'not-found',
  'This review is no longer there. It may have been removed or undone.',
);
