import { type IsoDate, partsOf } from '../common/calendar-date';

/** The calendar year in which the academic year of a date began: 1 September to 31 August. */
export function academicYearStart(date: IsoDate): number {
  const { year, month } = partsOf(date);
  return month >= 9 ? year : year - 1;
}

/** An academic year by the year in which it starts: 2026 -> '2026/27'. */
export function academicYearName(startYear: number): string {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** The academic year of a date: its start year, name, first and last day. */
export function academicYearOf(date: IsoDate): {
  readonly startYear: number;
  readonly name: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
} {
  const startYear = academicYearStart(date);
  return {
    startYear,
    name: academicYearName(startYear),
    startsOn: `${startYear}-09-01`,
    endsOn: `${startYear + 1}-08-31`,
  };
}
