import { addDays, type IsoDate } from '../../common/calendar-date';
import { countOf, listInWords } from '../../common/text';
import { academicYearName, academicYearStart } from '../../school/academic-year';
import type { DeadlineRule } from '../deadline-model';
import { type Clash, clashesOf } from './clashes';
import { calendarOf, dayOf, isMovable, type Planner, type PlannerEntry } from './planner-model';
import type { DrawnSchool } from './school-days';
import { mondayOf, type PlannerStretch, type PlannerWeek, stretchesOfYear, yearOfWeek } from './weeks';

/** Something that falls due in a week, with the reviews that it is due for. */
export interface WeekDeadline {
  readonly rule: DeadlineRule;
  readonly entries: readonly PlannerEntry[];
}

export interface PlannedWeek extends PlannerWeek {
  /** The reviews that stand in this week, in order of day and time. */
  readonly entries: readonly PlannerEntry[];
  /** The reviews whose latest lawful day is in this week, and which stand in another. */
  readonly latest: readonly PlannerEntry[];
  readonly deadlines: readonly WeekDeadline[];
  readonly clashes: readonly Clash[];
}

export interface PlannedStretch extends Omit<PlannerStretch, 'weeks'> {
  readonly weeks: readonly PlannedWeek[];
}

/** One academic year, as the screen and the paper show it. */
export interface PlannedYear {
  /** '2026/27'. */
  readonly name: string;
  readonly stretches: readonly PlannedStretch[];
  readonly clashes: readonly Clash[];
  /** '12 reviews: 9 with a meeting, 3 not yet fixed.' */
  readonly summary: string;
  /** Whose holidays are drawn; null where there is only one school. */
  readonly holidays: string | null;
}

/** The years that can be looked at: last, this and next. */
export function plannerYears(today: IsoDate): readonly number[] {
  const now = academicYearStart(today);
  return [now - 1, now, now + 1];
}

/** A year of reviews, of one school or of all (`schoolId` null); drawn are the holidays of the school, or those of all. */
export function plannedYear(planner: Planner, startYear: number, schoolId: string | null): PlannedYear {
  const entries = planner.entries.filter((entry) => schoolId === null || entry.schoolId === schoolId);
  const schools = planner.schools
    .filter(({ id }) => schoolId === null || id === schoolId)
    .map(({ id, name }): DrawnSchool => ({ name, calendar: calendarOf(planner.schools, id) }));
  const inYear = (date: IsoDate): boolean => yearOfWeek(date) === startYear;
  const shown = entries.filter((entry) => inYear(dayOf(entry)));
  const clashes = clashesOf(entries, planner).filter(({ on }) => inYear(on));
  const stretches = stretchesOfYear(startYear, schools).map((stretch) => ({
    ...stretch,
    weeks: stretch.weeks.map((week) => plannedWeek(week, entries, clashes)),
  }));
  return {
    name: academicYearName(startYear),
    stretches,
    clashes,
    summary: summaryOf(shown),
    holidays: planner.schools.length > 1 ? holidayWords(schools, startYear) : null,
  };
}

/** Whose holidays are drawn, and of which school no terms are known in that year. */
function holidayWords(schools: readonly DrawnSchool[], startYear: number): string {
  const [only, ...others] = schools;
  if (only !== undefined && others.length === 0) return `Holidays of ${only.name}.`;
  const unknown = schools.filter(
    ({ calendar }) => !calendar.terms.some(({ startsOn }) => academicYearStart(startsOn) === startYear),
  );
  const drawn =
    'Holidays are drawn where all schools are closed; where only some are, the week says which. Each meeting is checked against the terms of its own school.';
  if (unknown.length === 0 || unknown.length === schools.length) return drawn;
  return `${drawn} No terms are entered for ${listInWords(unknown.map(({ name }) => name))}.`;
}

function plannedWeek(
  week: PlannerWeek,
  entries: readonly PlannerEntry[],
  clashes: readonly Clash[],
): PlannedWeek {
  const end = addDays(week.startsOn, 6);
  const within = (date: IsoDate | null): boolean => date !== null && week.startsOn <= date && date <= end;
  const here = entries.filter((entry) => within(dayOf(entry))).sort(byDayAndTime);
  return {
    ...week,
    entries: here,
    latest: entries.filter(
      (entry) => isMovable(entry) && within(entry.window.latest) && !within(dayOf(entry)),
    ),
    deadlines: deadlinesWithin(entries, within),
    clashes: clashes.filter(({ on }) => mondayOf(on) === week.startsOn),
  };
}

function byDayAndTime(one: PlannerEntry, other: PlannerEntry): number {
  const key = (entry: PlannerEntry): string =>
    `${dayOf(entry)} ${entry.meetingAt ?? '99'} ${entry.pupil.name}`;
  return key(one) < key(other) ? -1 : 1;
}

/** What the planner names beside the meetings: steps of the work, not the limits that have a mark of their own. */
const namedRules: readonly DeadlineRule[] = [
  'under-five',
  'advice',
  'invitations',
  'papers',
  'report',
  'la-decision',
  'final-plan',
  'phase-transfer',
];

function deadlinesWithin(
  entries: readonly PlannerEntry[],
  within: (date: IsoDate) => boolean,
): readonly WeekDeadline[] {
  return namedRules
    .map((rule) => ({
      rule,
      entries: entries.filter(({ deadlines }) =>
        deadlines.some((deadline) => deadline.rule === rule && within(deadline.on)),
      ),
    }))
    .filter((deadline) => deadline.entries.length > 0);
}

function summaryOf(entries: readonly PlannerEntry[]): string {
  if (entries.length === 0) return 'No review falls in this year.';
  const expected = entries.filter((entry) => entry.expectedBecause !== null).length;
  const open = entries.filter((entry) => entry.meetingOn === null).length - expected;
  const held = entries.filter((entry) => entry.isHeld).length;
  const planned = entries.length - open - held - expected;
  const parts = [
    held > 0 && `${held} held`,
    planned > 0 && `${planned} with a date`,
    open > 0 && `${open} not yet fixed`,
    expected > 0 && `${expected} expected`,
  ];
  return `${countOf(entries.length, 'review')}: ${parts.filter(Boolean).join(', ')}.`;
}

/** The deadlines of a week in few words. */
export const deadlineShortNames: Readonly<Record<DeadlineRule, string>> = {
  'under-five': 'Under-five review by',
  'latest-meeting': 'Latest day',
  anniversary: 'Anniversary',
  advice: 'Ask for advice',
  invitations: 'Invitations',
  papers: 'Papers out',
  meeting: 'Meeting',
  report: 'Report',
  'la-decision': 'Decision',
  'amendment-notice': 'Amendment notice',
  'final-plan': 'Final plan',
  'phase-transfer': 'Transfer plan',
};
