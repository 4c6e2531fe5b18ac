import type { Coded } from '../pupils/codes';

/** How far from everyday teaching a provision is: the three layers of a provision map. */
export type ProvisionLayerCode = 'U' | 'T' | 'S';
export const provisionLayers: readonly Coded<ProvisionLayerCode>[] = [
  { code: 'U', name: 'Universal' },
  { code: 'T', name: 'Targeted' },
  { code: 'S', name: 'Specialist' },
];

/** For whom a provision is meant. */
export type ProvisionLevelCode = 'pupil' | 'group' | 'class' | 'cohort' | 'school';
export const provisionLevels: readonly Coded<ProvisionLevelCode>[] = [
  { code: 'pupil', name: 'One pupil' },
  { code: 'group', name: 'A group' },
  { code: 'class', name: 'A class' },
  { code: 'cohort', name: 'A year group' },
  { code: 'school', name: 'The whole school' },
];

/** Where the money comes from, or what it is spent out of (Code of Practice 6.95 to 6.99). */
export type FundingSourceCode =
  'core' | 'notional' | 'top-up' | 'community' | 'senif' | 'pupil-premium' | 'inclusive-mainstream' | 'other';
export const fundingSources: readonly Coded<FundingSourceCode>[] = [
  { code: 'core', name: 'Core budget (element 1)' },
  { code: 'notional', name: 'Notional SEN budget (element 2)' },
  { code: 'top-up', name: 'Top-up (element 3, high needs)' },
  { code: 'community', name: 'Community budget' },
  { code: 'senif', name: 'SEN inclusion fund (early years)' },
  { code: 'pupil-premium', name: 'Pupil premium' },
  { code: 'inclusive-mainstream', name: 'Inclusive mainstream fund' },
  { code: 'other', name: 'Other' },
];

/** A school meets additional costs up to this before top-up is asked for (Code of Practice 6.99). Pence a pupil and year. */
export const element2ThresholdPence = 600_000;

/** How a run ended for one child. */
export type ImpactCode = 'met' | 'partly' | 'not-met';
export const impacts: readonly Coded<ImpactCode>[] = [
  { code: 'met', name: 'Met' },
  { code: 'partly', name: 'Partly met' },
  { code: 'not-met', name: 'Not met' },
];

export type ProvisionCostKind = 'resources' | 'training' | 'other';
export const provisionCostKinds: readonly Coded<ProvisionCostKind>[] = [
  { code: 'resources', name: 'Resources' },
  { code: 'training', name: 'Training' },
  { code: 'other', name: 'Other' },
];

/** What became of a session. */
export type SessionStateCode = 'held' | 'shortened' | 'not-held';
export const sessionStates: readonly Coded<SessionStateCode>[] = [
  { code: 'held', name: 'Held' },
  { code: 'shortened', name: 'Shortened' },
  { code: 'not-held', name: 'Not held' },
];

/** One child in a session that was held: nothing is marked for a child who had all of it. */
export type SessionMarkCode = 'absent' | 'part' | 'refused';
export const sessionMarks: readonly Coded<SessionMarkCode>[] = [
  { code: 'absent', name: 'Absent' },
  { code: 'part', name: 'Part of it' },
  { code: 'refused', name: 'Did not want to' },
];
