import { addDays, type IsoDate, weekday } from '../../../domain/common/calendar-date';

/** The day on which every vault of the benchmark is set: a Monday in term. */
export const today = '2026-11-23';

/** A term, cut to the years that a vault holds. */
export interface PastTerm {
  readonly name: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

const pattern = [
  ['Autumn', '09-02', '12-18'],
  ['Spring', '01-04', '03-26'],
  ['Summer', '04-12', '07-22'],
] as const;

/** The terms of the last years, the earliest first; the last one is under way. */
export function termsOf(years: number): readonly PastTerm[] {
  const from = `${2026 - years}-11-23`;
  return Array.from({ length: years + 1 }, (_, index) => 2026 - years + index)
    .flatMap((year) =>
      pattern.map(([name, starts, ends]) => ({
        name: `${name} ${year}`,
        startsOn: `${year}-${starts}`,
        endsOn: `${year}-${ends}`,
      })),
    )
    .filter(({ startsOn }) => startsOn > from && startsOn <= today)
    .sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
}

/** The weekdays from one day to another, neither after today. */
export function schoolDays(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = from; day <= to && day <= today; day = addDays(day, 1)) {
    if (weekday(day) < 6) days.push(day);
  }
  return days;
}
