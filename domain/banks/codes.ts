import type { Coded } from '../pupils/codes';

/** What a bank holds. */
export type BankKind = 'outcome' | 'strategy' | 'equipment';
export const bankKinds: readonly (Coded<BankKind> & { readonly many: string })[] = [
  { code: 'outcome', name: 'Outcome', many: 'Outcomes' },
  { code: 'strategy', name: 'Strategy', many: 'Strategies' },
  { code: 'equipment', name: 'Equipment', many: 'Equipment' },
];

/** For which part of a primary school an entry is worded; 'any' is for all of them. */
export type BankPhase = 'eyfs' | 'ks1' | 'lower-ks2' | 'upper-ks2' | 'any';
export const bankPhases: readonly Coded<BankPhase>[] = [
  { code: 'eyfs', name: 'Nursery and Reception' },
  { code: 'ks1', name: 'Years 1 and 2' },
  { code: 'lower-ks2', name: 'Years 3 and 4' },
  { code: 'upper-ks2', name: 'Years 5 and 6' },
  { code: 'any', name: 'Any year' },
];

/** The phase of a national curriculum year (-2 to 6); null where the year is not known. */
export function phaseOfYear(ncy: number | null): BankPhase | null {
  if (ncy === null) return null;
  if (ncy <= 0) return 'eyfs';
  if (ncy <= 2) return 'ks1';
  return ncy <= 4 ? 'lower-ks2' : 'upper-ks2';
}

/** What the school thinks of an entry: liked ones come first, hidden ones are not offered. */
export type BankMark = 'preferred' | 'hidden';
