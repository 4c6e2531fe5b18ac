import { addDays, type IsoDate } from '../common/calendar-date';
import { weekOf } from '../provision/run-weeks';
import type { DaySpan } from '../sessions/delivery';

/** Of which weeks a sheet asks for the sessions that are not noted yet: so many before this one, so many after it. */
export const sheetPeriods = [
  { code: 'two-weeks', name: 'This week and last week', before: 1, after: 0 },
  { code: 'four-weeks', name: 'This week and three weeks before', before: 3, after: 0 },
  { code: 'ahead', name: 'This week and three weeks after', before: 0, after: 3 },
  { code: 'none', name: 'No sessions', before: null, after: null },
] as const;
export type SheetPeriod = (typeof sheetPeriods)[number]['code'];
export const periodAtFirst: SheetPeriod = 'four-weeks';

/** From a Monday to a Friday; null where no session is asked for. */
export function periodSpan(period: SheetPeriod, today: IsoDate): DaySpan | null {
  const { before, after } = sheetPeriods.find(({ code }) => code === period) ?? sheetPeriods[3];
  if (before === null) return null;
  const { monday, friday } = weekOf(today);
  return { from: addDays(monday, -7 * before), to: addDays(friday, 7 * after) };
}
