import type { IsoDate } from '../../common/calendar-date';
import { weekdayName } from '../../common/date-words';
import { listInWords } from '../../common/text';
import { type DayKind, dayKind, type SchoolCalendar } from '../../school/terms';

/** A school whose days are drawn. */
export interface DrawnSchool {
  readonly name: string;
  readonly calendar: SchoolCalendar;
}

export interface PlannerDay extends DayKind {
  readonly on: IsoDate;
  /** The schools that are closed while others are open, each with the reason; empty where all agree. */
  readonly closedAt: readonly { readonly school: string; readonly name: string }[];
}

/** True for a day on which there can be a meeting. */
export function isOpenDay({ kind }: Pick<DayKind, 'kind'>): boolean {
  return kind === 'school-day' || kind === 'unknown';
}

/**
 * A day as one or several schools have it. It is closed only where all of them are that know their terms then; a school of which none
 * is entered has no say. Where they differ, the day is open, and it says who is closed.
 */
export function dayOfSchools(on: IsoDate, schools: readonly DrawnSchool[]): PlannerDay {
  const days = schools.map(({ name, calendar }) => ({ school: name, ...dayKind(on, calendar) }));
  const known = days.filter(({ kind }) => kind !== 'unknown');
  const open = known.filter(isOpenDay);
  const shut = known.filter((day) => !isOpenDay(day));
  if (open.length === 0) {
    const telling = shut.find(({ kind }) => kind === 'school-holiday') ?? shut[0];
    return { on, kind: telling?.kind ?? 'unknown', name: telling?.name ?? '', closedAt: [] };
  }
  return {
    on,
    kind: 'school-day',
    name: listInWords([...new Set(open.map(({ name }) => name))]),
    closedAt: shut.map(({ school, name }) => ({ school, name })),
  };
}

/**
 * What is closed in a week in which there is school: 'Closed Mon: Easter Monday; Tue and Wed: Easter holiday', and by school where
 * only some are: 'Harbour Street closed: half-term holiday'. Null when every day is open, or none is.
 */
export function closedWordsOf(days: readonly PlannerDay[]): string | null {
  if (!days.some(isOpenDay)) return null;
  const forAll = days.flatMap((day) => (isOpenDay(day) ? [] : [{ on: day.on, name: day.name }]));
  const schools = [...new Set(days.flatMap(({ closedAt }) => closedAt.map(({ school }) => school)))];
  const lines = schools.map((school) => {
    const closed = days.flatMap(({ on, closedAt }) =>
      closedAt.flatMap((one) => (one.school === school ? [{ on, name: one.name }] : [])),
    );
    return `${school} closed${closed.length === days.length ? `: ${namesOf(closed)}` : ` ${byName(closed)}`}`;
  });
  const all = forAll.length === 0 ? [] : [`Closed ${byName(forAll)}`];
  return [...all, ...lines].join('. ') || null;
}

interface ClosedDay {
  readonly on: IsoDate;
  readonly name: string;
}

function namesOf(closed: readonly ClosedDay[]): string {
  return listInWords([...new Set(closed.map(({ name }) => name))]);
}

function byName(closed: readonly ClosedDay[]): string {
  const days = new Map<string, string[]>();
  for (const { name, on } of closed) days.set(name, [...(days.get(name) ?? []), weekdayName(on).slice(0, 3)]);
  return [...days].map(([name, on]) => `${listInWords(on)}: ${name}`).join('; ');
}
