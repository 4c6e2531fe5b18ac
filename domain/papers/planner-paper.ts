import { formatDate, formatDayAndMonth, weekdayName } from '../common/date-words';
import { type IsoDate, partsOf } from '../common/calendar-date';
import { capital } from '../common/text';
import { dayOf, type PlannerEntry } from '../reviews/planner/planner-model';
import { deadlineShortNames, type PlannedWeek, type PlannedYear } from '../reviews/planner/planner-year';
import { stretchDates, weekWordsShort } from '../reviews/planner/weeks';
import { timeInWords } from '../reviews/words';
import { nameAs, type NameKind } from '../tasks/names';

/** A year of reviews on A4 landscape: terms below each other, weeks beside each other. */
export interface PlannerPaper {
  readonly paper: 'planner';
  /** 'Reviews in 2026/27'. */
  readonly title: string;
  readonly caption: string;
  readonly printedOn: string;
  readonly stretches: readonly {
    readonly name: string;
    readonly dates: string;
    /** Holidays have weeks only where a meeting stands in them. */
    readonly weeks: readonly PlannerPaperWeek[];
    /** What else falls into a holiday. */
    readonly notes: readonly string[];
  }[];
}

export interface PlannerPaperWeek {
  readonly words: string;
  readonly closed: string | null;
  readonly meetings: readonly {
    /** 'Thu 21, 2.00 pm': the month stands above. */
    readonly when: string;
    readonly who: string;
    /** 'not yet fixed', 'held', 'expected', or null. */
    readonly state: string | null;
  }[];
  /** 'Latest 21 Jan: Maya O’Brien-Tate'; 'Invitations: …'. */
  readonly notes: readonly string[];
  /** Clashes, in few words. */
  readonly marks: readonly string[];
}

interface PlannerPaperInput {
  readonly year: PlannedYear;
  readonly names: NameKind;
  readonly withDeadlines: boolean;
  readonly schoolName: string;
  readonly today: IsoDate;
}

export function plannerPaper(input: PlannerPaperInput): PlannerPaper {
  const { year, schoolName, today } = input;
  return {
    paper: 'planner',
    title: `Reviews in ${year.name}`,
    caption: [`${schoolName}.`, year.summary, year.holidays].filter(Boolean).join(' '),
    printedOn: formatDate(today),
    stretches: year.stretches.flatMap((stretch) => {
      const isTerm = stretch.kind === 'term' || stretch.kind === 'month';
      const all = stretch.weeks.map((week) => paperWeek(week, input));
      const weeks = all.filter((week) => isTerm || week.meetings.length > 0);
      const notes = all.filter((week) => !weeks.includes(week)).flatMap((week) => week.notes);
      if (stretch.kind === 'unknown' && weeks.length + notes.length === 0) return [];
      const name = capital(stretch.name);
      return [{ name, dates: stretchDates(stretch), weeks, notes }];
    }),
  };
}

function paperWeek(week: PlannedWeek, { names, withDeadlines }: PlannerPaperInput): PlannerPaperWeek {
  const who = ({ pupil }: PlannerEntry): string => nameAs(names, pupil.name);
  const deadlines = withDeadlines ? week.deadlines : [];
  return {
    words: weekWordsShort(week),
    closed: week.closedWords,
    meetings: week.entries.map((entry) => ({ when: whenOf(entry), who: who(entry), state: stateOf(entry) })),
    notes: [
      ...latestDays(week).map(
        ([day, entries]) => `Latest ${formatDayAndMonth(day)}: ${entries.map(who).join(', ')}`,
      ),
      ...deadlines.map(({ rule, entries }) => `${deadlineShortNames[rule]}: ${entries.map(who).join(', ')}`),
    ],
    marks: week.clashes.map(({ short }) => short),
  };
}

/** The latest lawful days of a week, in order, each with its reviews. */
function latestDays({ latest }: PlannedWeek): readonly (readonly [IsoDate, readonly PlannerEntry[]])[] {
  const days = [...new Set(latest.flatMap(({ window }) => window.latest ?? []))].sort();
  return days.map((day) => [day, latest.filter(({ window }) => window.latest === day)] as const);
}

function whenOf(entry: PlannerEntry): string {
  const on = dayOf(entry);
  const day = `${weekdayName(on).slice(0, 3)} ${partsOf(on).day}`;
  return entry.meetingAt === null ? day : `${day}, ${timeInWords(entry.meetingAt)}`;
}

function stateOf({ isHeld, meetingOn, expectedBecause }: PlannerEntry): string | null {
  if (expectedBecause !== null) return 'expected';
  if (isHeld) return 'held';
  return meetingOn === null ? 'not yet fixed' : null;
}
