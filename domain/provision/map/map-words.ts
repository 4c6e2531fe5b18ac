import { initialsOf } from '../../common/initials';
import { formatDateShort } from '../../common/date-words';
import { countOf, listInWords } from '../../common/text';
import type { FlagType } from '../../pupils/codes';
import type { MapChild, MapCounts, MapPupil, MapRun } from './model';
import type { MapNames } from './whose';

/** The flags that a class provision map has a column for. */
export const mapFlags = ['PP', 'EAL', 'LAC'] as const satisfies readonly FlagType[];

/** 'Maya Chen', 'MC'; null where nobody is named. */
export function childName(pupil: Pick<MapPupil, 'name'>, names: MapNames): string | null {
  if (names === 'none') return null;
  return names === 'full' ? pupil.name : initialsOf(pupil.name);
}

/** ['E', 'PP']: the status where it is one, then the flags of the map. */
export function marksOf({ status, flags }: Pick<MapPupil, 'status' | 'flags'>): string[] {
  const own = mapFlags.filter((flag) => flags.includes(flag));
  return status === 'K' || status === 'E' ? [status, ...own] : own;
}

/** 'Maya Chen (E, PP; weeks 3 to 8)'; null where nobody is named. */
export function childInWords({ pupil, weeks }: MapChild, names: MapNames): string | null {
  const name = childName(pupil, names);
  const more = [marksOf(pupil).join(', '), weeks?.toLowerCase() ?? ''].filter(Boolean).join('; ');
  return name === null || more === '' ? name : `${name} (${more})`;
}

/** '6 pupils: 4 K, 2 E, 1 PP'. */
export function countsInWords(counts: MapCounts): string {
  const sorts = (['K', 'E', ...mapFlags] as const)
    .filter((sort) => counts[sort] > 0)
    .map((sort) => `${counts[sort]} ${sort}`);
  const all = counts.pupils === 0 ? 'Nobody yet' : countOf(counts.pupils, 'pupil');
  return sorts.length === 0 ? all : `${all}: ${sorts.join(', ')}`;
}

/** 'Mrs Dale and Ms Roe, 1:6, in the Nest'. */
export function byWhomInWords({ staff, ratio, place }: MapRun): string {
  return [staff.length === 0 ? 'Nobody yet' : listInWords(staff), ratio, place].filter(Boolean).join(', ');
}

/** '12 weeks from 14 Sept 2026'. */
export function weeksInWords({ weeks, startsOn }: Pick<MapRun, 'weeks' | 'startsOn'>): string {
  return `${countOf(weeks, 'week')} from ${formatDateShort(startsOn)}`;
}

/** 'Start: BPVS. End: BPVS. Expected gain: 6 months. 3 met, 1 partly met', with what is missing left out. */
export function measuresInWords({ entryMeasure, exitMeasure, target, impact }: MapRun): string {
  return [
    entryMeasure && `Start: ${entryMeasure}`,
    exitMeasure && `End: ${exitMeasure}`,
    target && `Expected gain: ${target}`,
    impact,
  ]
    .filter(Boolean)
    .join('. ');
}
