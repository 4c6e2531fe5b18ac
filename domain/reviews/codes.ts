/** Types of review of an EHC plan (`reviews.type` in the database). */
export type ReviewType = 'annual' | 'early' | 'phase-transfer' | 'under-five';

export const reviewTypes: readonly { readonly code: ReviewType; readonly name: string }[] = [
  { code: 'annual', name: 'Annual review' },
  { code: 'early', name: 'Early (interim) review' },
  { code: 'phase-transfer', name: 'Phase transfer review' },
  { code: 'under-five', name: 'Review of a child under five' },
];
