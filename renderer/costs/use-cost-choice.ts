import { useLocation, useSearch } from 'wouter';
import type { RateKind } from '../../domain/costs/rates';
import { useIsPrivate } from '../ui/private-text';

export interface CostChoice {
  readonly schoolId: string | null;
  readonly startYear: number | null;
  readonly rate: RateKind;
  readonly tab: string | null;
}

/** School, year, rate and part of the screen, kept in the address so that the way back leads to the same. */
export function useCostChoice(): CostChoice & { readonly choose: (part: Partial<CostChoice>) => void } {
  const [location, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  const year = Number(search.get('year'));
  const now: CostChoice = {
    schoolId: search.get('school'),
    startYear: Number.isInteger(year) && year > 0 ? year : null,
    rate: search.get('rate') === 'standard' ? 'standard' : 'actual',
    tab: search.get('tab'),
  };
  const choose = (part: Partial<CostChoice>): void => {
    const next = { ...now, ...part };
    const query = new URLSearchParams();
    if (next.schoolId !== null) query.set('school', next.schoolId);
    if (next.startYear !== null) query.set('year', String(next.startYear));
    if (next.rate !== 'actual') query.set('rate', next.rate);
    if (next.tab !== null) query.set('tab', next.tab);
    navigate(`${location}?${query.toString()}`, { replace: true });
  };
  return { ...now, choose };
}

/** What the school pays is not shown while it is hidden, or while privacy is on. */
export function useShownRate(
  chosen: RateKind,
  hidesActual: boolean,
): { readonly rate: RateKind; readonly isHidden: boolean } {
  const isPrivate = useIsPrivate();
  const isHidden = hidesActual || isPrivate;
  return { rate: isHidden ? 'standard' : chosen, isHidden };
}
