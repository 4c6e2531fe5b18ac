import { addDays, daysBetween, type IsoDate, weekday } from '../../common/calendar-date';
import { formatDate, formatDateLong } from '../../common/date-words';
import { dayWarnings } from '../day-warnings';
import { noticeDays } from '../meeting-window';
import { calendarOf, limitOn, type Planner, type PlannerEntry } from './planner-model';
import { dayKind } from '../../school/terms';
import { isOpenDay } from './school-days';
import type { PlannerWeek } from './weeks';

/** What is wrong with a day for a meeting, as a full sentence. */
export interface MoveIssue {
  readonly kind: 'after-latest' | 'too-soon' | 'past' | 'closed' | 'same-day';
  readonly words: string;
}

/** What it would mean to hold the meeting of a review on a day. */
export interface Move {
  readonly on: IsoDate;
  readonly issues: readonly MoveIssue[];
  /** True when nothing about the day is late, too soon or past. A closed school or another meeting is unwise, not unlawful. */
  readonly isLawful: boolean;
  /** True when a day can be taken without a question: lawful, and the pupil's own school is open. */
  readonly isPlain: boolean;
  /** For the small label of a week: 'In time', 'After 21 January', 'Too soon'. */
  readonly label: string;
}

const unlawful: ReadonlySet<MoveIssue['kind']> = new Set(['after-latest', 'too-soon', 'past']);

/** Holding the meeting of `entry` on a day: what the law, the school's calendar and the other meetings say to it. */
export function moveTo(planner: Planner, entry: PlannerEntry, on: IsoDate): Move {
  const issues = [
    ...timeIssues(planner.today, entry, on),
    ...closedIssue(planner, entry, on),
    ...sameDayIssue(planner, entry, on),
  ];
  return {
    on,
    issues,
    isLawful: !issues.some(({ kind }) => unlawful.has(kind)),
    isPlain: !issues.some(({ kind }) => unlawful.has(kind) || kind === 'closed'),
    label: labelOf(issues, limitOn(entry, on).latest),
  };
}

function timeIssues(today: IsoDate, entry: PlannerEntry, on: IsoDate): MoveIssue[] {
  const issues: MoveIssue[] = [];
  const { latest, because } = limitOn(entry, on);
  if (latest !== null && on > latest) {
    issues.push({
      kind: 'after-latest',
      words: `${formatDateLong(on)} is after the latest lawful day, ${formatDate(latest)} (${because}).`,
    });
  }
  if (on < today) issues.push({ kind: 'past', words: `${formatDateLong(on)} has passed.` });
  else if (daysBetween(today, on) < noticeDays) {
    issues.push({
      kind: 'too-soon',
      words:
        `${formatDateLong(on)} leaves ${noticeWords(daysBetween(today, on))}. The law asks for two weeks: ` +
        `${formatDate(entry.window.earliest)} is the earliest day for invitations that go out today.`,
    });
  }
  return issues;
}

function noticeWords(days: number): string {
  if (days === 0) return 'no notice';
  return days === 1 ? 'one day’s notice' : `${days} days’ notice`;
}

function closedIssue(planner: Planner, entry: PlannerEntry, on: IsoDate): MoveIssue[] {
  const calendar = calendarOf(planner.schools, entry.schoolId);
  return dayWarnings(on, calendar, 'meeting').map(({ message }) => ({ kind: 'closed', words: message }));
}

function sameDayIssue({ entries }: Planner, entry: PlannerEntry, on: IsoDate): MoveIssue[] {
  const others = entries.filter((other) => other.key !== entry.key && other.meetingOn === on);
  if (others.length === 0) return [];
  return [
    {
      kind: 'same-day',
      words: `There ${others.length === 1 ? 'is another meeting' : `are ${others.length} other meetings`} on ${formatDateLong(on)}.`,
    },
  ];
}

function labelOf(issues: readonly MoveIssue[], latest: IsoDate | null): string {
  const kinds = issues.map(({ kind }) => kind);
  if (kinds.includes('past')) return 'Past';
  if (kinds.includes('after-latest') && latest !== null) return `After ${formatDate(latest).slice(0, -5)}`;
  if (kinds.includes('too-soon')) return 'Too soon';
  return kinds.includes('closed') ? 'Closed' : 'In time';
}

/**
 * The day of a week to which a meeting moves when it is put into that week: its own weekday, where that is a school day without
 * another meeting (by the terms of the pupil's own school) and lawful; else the first such day; else what comes nearest to it: lawful before free, and a school day in any case.
 */
export function dayInWeek(planner: Planner, entry: PlannerEntry, week: PlannerWeek): IsoDate {
  const own = weekday(entry.meetingOn ?? entry.window.proposed);
  const calendar = calendarOf(planner.schools, entry.schoolId);
  const candidates = [own, 1, 2, 3, 4, 5]
    .filter((day, index, all) => day <= 5 && all.indexOf(day) === index)
    .flatMap((day) => week.days[day - 1] ?? [])
    .filter(({ on }) => isOpenDay(dayKind(on, calendar)))
    .map((day) => moveTo(planner, entry, day.on));
  const isFree = (move: Move): boolean => move.issues.every(({ kind }) => kind !== 'same-day');
  const best =
    candidates.find((move) => move.isLawful && isFree(move)) ??
    candidates.find((move) => move.isLawful) ??
    candidates.find(isFree) ??
    candidates[0];
  return best?.on ?? addDays(week.startsOn, Math.min(own, 5) - 1);
}
