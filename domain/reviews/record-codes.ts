import type { Coded } from '../pupils/codes';

/** What a meeting recommends and what the local authority decides (SEND Regulations 2014, reg. 20(7) and (10); re-assessment: reg. 23). */
export type Recommendation = 'maintain' | 'amend' | 'cease' | 'reassess';
export const recommendations: readonly Coded<Recommendation>[] = [
  { code: 'maintain', name: 'Maintain the plan as it is' },
  { code: 'amend', name: 'Amend the plan' },
  { code: 'cease', name: 'Cease the plan' },
  { code: 'reassess', name: 'Re-assess the child’s needs' },
];

/** How the child feels about an outcome (R4): three faces. */
export type Feeling = 'happy' | 'unsure' | 'unhappy';
export const feelings: readonly Coded<Feeling>[] = [
  { code: 'happy', name: 'Happy' },
  { code: 'unsure', name: 'Not sure' },
  { code: 'unhappy', name: 'Unhappy' },
];

/** Whether everyone at the meeting agrees with a proposed amendment. */
export type Standing = 'agreed' | 'disputed';
export const standings: readonly Coded<Standing>[] = [
  { code: 'agreed', name: 'Agreed' },
  { code: 'disputed', name: 'Disputed' },
];

/** What should happen to the placement (R12). */
export const placementWishes: readonly Coded<string>[] = [
  { code: 'continue', name: 'Continue at this school' },
  { code: 'change', name: 'Change of placement' },
  { code: 'phase-transfer', name: 'Move to the next phase' },
];
