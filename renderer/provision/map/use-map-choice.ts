import { useLocation, useSearch } from 'wouter';
import { mapNames, type MapNames, type MapWhose } from '../../../domain/provision/map/whose';
import { useIsPrivate } from '../../ui/private-text';

export interface MapChoice {
  readonly schoolId: string | null;
  readonly startYear: number | null;
  readonly whose: MapWhose;
  readonly names: MapNames;
}

/** Whose map, of which year, with which names: kept in the address, so that the way back leads to the same. */
export function useMapChoice(): MapChoice & { readonly choose: (part: Partial<MapChoice>) => void } {
  const [location, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  const year = Number(search.get('year'));
  const now: MapChoice = {
    schoolId: search.get('school'),
    startYear: Number.isInteger(year) && year > 0 ? year : null,
    whose: whoseOf(search),
    names: mapNames.find((one) => one === search.get('names')) ?? 'full',
  };
  const choose = (part: Partial<MapChoice>): void => {
    const { schoolId, startYear, whose, names } = { ...now, ...part };
    const query = new URLSearchParams(whoseQuery(whose));
    if (schoolId !== null) query.set('school', schoolId);
    if (startYear !== null) query.set('year', String(startYear));
    if (names !== 'full') query.set('names', names);
    const text = query.toString();
    navigate(text === '' ? location : `${location}?${text}`, { replace: true });
  };
  return { ...now, choose };
}

/** While privacy is on nobody is named, whatever was chosen. */
export function useShownNames(chosen: MapNames): MapNames {
  const isPrivate = useIsPrivate();
  return isPrivate && chosen === 'full' ? 'initials' : chosen;
}

function whoseOf(search: URLSearchParams): MapWhose {
  const group = search.get('group');
  const classId = search.get('class');
  const pupilId = search.get('pupil');
  if (pupilId !== null) return { kind: 'pupil', pupilId };
  if (classId !== null) return { kind: 'class', classId };
  if (group !== null && /^-?\d+$/.test(group)) return { kind: 'year', ncy: Number(group) };
  return { kind: 'school' };
}

function whoseQuery(whose: MapWhose): Record<string, string> {
  if (whose.kind === 'pupil') return { pupil: whose.pupilId };
  if (whose.kind === 'class') return { class: whose.classId };
  return whose.kind === 'year' ? { group: String(whose.ncy) } : {};
}
