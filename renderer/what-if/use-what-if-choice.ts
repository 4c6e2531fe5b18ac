import { useLocation, useSearch } from 'wouter';

interface WhatIfChoice {
  readonly schoolId: string | null;
  readonly startYear: number | null;
  readonly one: string | null;
  readonly other: string | null;
}
export type Choose = (part: Partial<WhatIfChoice>) => void;

/** School, year and versions, kept in the address so that the way back leads to the same. */
export function useWhatIfChoice(): WhatIfChoice & { readonly choose: Choose } {
  const [location, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  const year = Number(search.get('year'));
  const now: WhatIfChoice = {
    schoolId: search.get('school'),
    startYear: Number.isInteger(year) && year > 0 ? year : null,
    one: search.get('one'),
    other: search.get('other'),
  };
  const choose: Choose = (part) => {
    const { schoolId, startYear, one, other } = { ...now, ...part };
    const query = new URLSearchParams();
    if (schoolId !== null) query.set('school', schoolId);
    if (startYear !== null) query.set('year', String(startYear));
    if (one !== null) query.set('one', one);
    if (other !== null) query.set('other', other);
    navigate(`${location}?${query.toString()}`, { replace: true });
  };
  return { ...now, choose };
}
