import { useLocation, useSearch } from 'wouter';
import { isIsoDate, type IsoDate } from '../../domain/common/calendar-date';
import type { ViewKind } from '../../domain/timetable/codes';
import { viewKinds } from '../../domain/timetable/codes';
import { paths } from '../app/paths';

/** Which timetable is shown. */
export interface TimetableChoice {
  readonly view: ViewKind;
  /** Whose; null for the first one. */
  readonly id: string | null;
  /** A day of the week that is shown; null for this week. */
  readonly on: IsoDate | null;
  readonly schoolId: string | null;
  /** The part below the timetable. */
  readonly part: string;
}

export const firstPart = 'ehc';

/** The choice is kept in the address: the way back leads to the same timetable. */
export function useTimetableChoice(): TimetableChoice & {
  readonly choose: (part: Partial<TimetableChoice>) => void;
} {
  const [, navigate] = useLocation();
  const parameters = new URLSearchParams(useSearch());
  const on = parameters.get('on');
  const choice: TimetableChoice = {
    view: viewKinds.find(({ code }) => code === parameters.get('view'))?.code ?? 'assistant',
    id: parameters.get('id'),
    on: on !== null && isIsoDate(on) ? on : null,
    schoolId: parameters.get('school'),
    part: parameters.get('part') ?? firstPart,
  };
  const choose = (part: Partial<TimetableChoice>): void => {
    const next = { ...choice, ...part };
    const query = new URLSearchParams({ view: next.view, part: next.part });
    if (next.id !== null) query.set('id', next.id);
    if (next.on !== null) query.set('on', next.on);
    if (next.schoolId !== null) query.set('school', next.schoolId);
    navigate(`${paths.timetable}?${query.toString()}`, { replace: true });
  };
  return { ...choice, choose };
}
