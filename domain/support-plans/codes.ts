import type { Coded } from '../pupils/codes';

/** What follows when a cycle has been reviewed (graduated approach, Code of Practice 6.44 and 6.56). */
export type NextStepCode = 'continue' | 'step-down' | 'specialist' | 'request-assessment';
export const nextSteps: readonly Coded<NextStepCode>[] = [
  { code: 'continue', name: 'Continue with a new cycle' },
  { code: 'step-down', name: 'Step down: support within everyday teaching is enough' },
  { code: 'specialist', name: 'Ask a specialist for advice' },
  { code: 'request-assessment', name: 'Request an education, health and care needs assessment' },
];

/** How a target ended. */
export type OutcomeResultCode = 'achieved' | 'partly' | 'not-yet';
export const outcomeResults: readonly Coded<OutcomeResultCode>[] = [
  { code: 'achieved', name: 'Achieved' },
  { code: 'partly', name: 'Partly achieved' },
  { code: 'not-yet', name: 'Not yet' },
];

/** What becomes of a target in the next cycle. */
export type OutcomeNextCode = 'finish' | 'continue' | 'change';
export const outcomeNexts: readonly Coded<OutcomeNextCode>[] = [
  { code: 'finish', name: 'Finished' },
  { code: 'continue', name: 'Carry on as it is' },
  { code: 'change', name: 'Carry on, changed' },
];

/** How far a child is with a target, where there is no number to write. Kept as 0 to 4. */
export type Rating = 0 | 1 | 2 | 3 | 4;
export const ratings: readonly { readonly rating: Rating; readonly name: string; readonly short: string }[] =
  [
    { rating: 0, name: 'Not yet started', short: 'Not yet' },
    { rating: 1, name: 'With much help', short: 'Much help' },
    { rating: 2, name: 'With some help', short: 'Some help' },
    { rating: 3, name: 'Nearly alone', short: 'Nearly' },
    { rating: 4, name: 'Alone and in different places', short: 'Secure' },
  ];
