import type { IsoDate } from '../../common/calendar-date';
import { formatDate, formatDateLong, weekdayName } from '../../common/date-words';
import { countOf, listInWords } from '../../common/text';
import { timeInWords } from '../words';
import { dayKind } from '../../school/terms';
import { calendarOf, dayOf, isMovable, type Planner, type PlannerEntry } from './planner-model';
import { isOpenDay } from './school-days';
import { mondayOf } from './weeks';

/**
 * More meetings than these make a full week. Reading the papers, the meeting and its record take about a day each, and a SENDCO
 * who also teaches has seldom more than three such days.
 */
export const fullWeekAfter = 3;

/** Two meetings that begin less than this apart cannot both be chaired: a review takes about an hour. */
export const meetingMinutes = 60;

/** Something about the planned year that one person cannot do, or a meeting while the pupil's own school is closed. */
export interface Clash {
  readonly kind: 'closed' | 'same-time' | 'same-day' | 'full-week';
  /** The day, or the Monday of the week. */
  readonly on: IsoDate;
  /** The entries that it is about. */
  readonly keys: readonly string[];
  /** A full sentence without names. */
  readonly words: string;
  /** The same for a narrow place: 'Full week: 4 meetings'. */
  readonly short: string;
}

/** The clashes from today on, in order of their days. What is past cannot be moved any more. */
export function clashesOf(
  entries: readonly PlannerEntry[],
  { today, schools }: Pick<Planner, 'today' | 'schools'>,
): readonly Clash[] {
  const ahead = entries.filter((entry) => !entry.isHeld && dayOf(entry) >= today);
  const fixed = ahead.filter((entry) => entry.meetingOn !== null);
  return [
    ...fixed.flatMap((entry) => closedSchool(entry, schools)),
    ...[...groupBy(fixed, dayOf)].flatMap(([on, meetings]) => sameDay(on, meetings)),
    ...[...groupBy(ahead, (entry) => mondayOf(dayOf(entry)))].flatMap(([on, meetings]) =>
      fullWeek(on, meetings),
    ),
  ].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** A meeting on a day on which the pupil's own school is closed: by its terms, whatever those of the other schools are. */
function closedSchool(entry: PlannerEntry, schools: Planner['schools']): Clash[] {
  const on = dayOf(entry);
  const day = dayKind(on, calendarOf(schools, entry.schoolId));
  if (isOpenDay(day) || !isMovable(entry)) return [];
  const why = day.kind === 'weekend' ? 'weekend' : day.name;
  const where = schools.length > 1 ? schools.find(({ id }) => id === entry.schoolId)?.name : undefined;
  const closed = `${where ?? 'The school'} is closed (${why})`;
  return [
    {
      kind: 'closed',
      on,
      keys: [entry.key],
      words: `A meeting stands on ${formatDateLong(on)}. ${closed}.`,
      short: `${weekdayName(on)}: ${closed}`,
    },
  ];
}

function sameDay(on: IsoDate, meetings: readonly PlannerEntry[]): Clash[] {
  if (meetings.length < 2) return [];
  const keys = meetings.map(({ key }) => key);
  const meet = `${countOf(meetings.length, 'meeting')} on ${formatDateLong(on)}`;
  const short = `${meetings.length} on ${weekdayName(on)}`;
  const near = tooNear(meetings);
  if (near.length === 0) {
    return [{ kind: 'same-day', on, keys, words: `${meet}.`, short }];
  }
  const times = listInWords(near.map((entry) => timeInWords(entry.meetingAt ?? '')));
  return [
    {
      kind: 'same-time',
      on,
      keys,
      words: `${meet}, at ${times}: less than an hour apart.`,
      short: `${short}, less than an hour apart`,
    },
  ];
}

/** Those meetings of one day that begin less than an hour after or before another. */
function tooNear(meetings: readonly PlannerEntry[]): readonly PlannerEntry[] {
  const timed = meetings
    .filter((entry) => entry.meetingAt !== null)
    .sort((one, other) => minutesOf(one) - minutesOf(other));
  return timed.filter((entry) =>
    timed.some((other) => other !== entry && Math.abs(minutesOf(other) - minutesOf(entry)) < meetingMinutes),
  );
}

function minutesOf({ meetingAt }: PlannerEntry): number {
  const [hours = '0', minutes = '0'] = (meetingAt ?? '').split(':');
  return Number(hours) * 60 + Number(minutes);
}

function fullWeek(monday: IsoDate, meetings: readonly PlannerEntry[]): Clash[] {
  if (meetings.length <= fullWeekAfter) return [];
  const open = meetings.filter((entry) => entry.meetingOn === null).length;
  const notFixed = open === 0 ? '' : `, ${open} of them not yet fixed`;
  return [
    {
      kind: 'full-week',
      on: monday,
      keys: meetings.map(({ key }) => key),
      words: `Full week from ${formatDate(monday)}: ${countOf(meetings.length, 'meeting')}${notFixed}. More than ${fullWeekAfter} are hard to do well.`,
      short: `Full week: ${countOf(meetings.length, 'meeting')}`,
    },
  ];
}

function groupBy(
  entries: readonly PlannerEntry[],
  key: (entry: PlannerEntry) => IsoDate,
): ReadonlyMap<IsoDate, readonly PlannerEntry[]> {
  const groups = new Map<IsoDate, PlannerEntry[]>();
  for (const entry of entries) groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry]);
  return groups;
}
