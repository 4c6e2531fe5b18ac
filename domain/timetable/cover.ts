import { addDays, type IsoDate, weekday } from '../common/calendar-date';
import { deploymentOf } from './deployed';
import { isWithin, minutesIn, overlaps } from './stretches';
import { type SchoolDay, shortHours } from './times';
import type { Absence, Slot, SlotCover, TimetableWeek, WeekPerson } from './week';

/** Somebody who could take over a slot on a day, and why. */
export interface CoverSuggestion {
  readonly staffId: string;
  readonly name: string;
  readonly isSameGrade: boolean;
  readonly knows: 'run' | 'pupils' | 'class' | null;
  /** Minutes of the week in which the person already works with others. */
  readonly load: number;
  /** 'TA2 as well, gives Tidal Talk too, 2 h free this week'. */
  readonly reasons: string;
}

/** A slot that somebody is missing from on a day. */
export interface SlotToCover {
  readonly slot: Slot;
  readonly onDay: IsoDate;
  readonly cover: SlotCover | null;
}

/** The date of a weekday in the week of a Monday. */
export function dateOf(monday: IsoDate, day: SchoolDay): IsoDate {
  return addDays(monday, day - 1);
}

/** True for a day of the week on which there is no school. */
export function isClosed({ closed }: Pick<TimetableWeek, 'closed'>, day: SchoolDay): boolean {
  return closed.some((one) => one.day === day);
}

/** True when somebody is away on a day. */
export function isAway(absences: readonly Absence[], staffId: string, onDay: IsoDate): boolean {
  return absences.some(
    (absence) => absence.staffId === staffId && absence.fromOn <= onDay && onDay <= absence.toOn,
  );
}

/** The slots of a week that need cover because their person is away, in order of time. Breaks need none, nor does a day on which the school is closed. */
export function slotsToCover(week: TimetableWeek): SlotToCover[] {
  if (!week.isInTerm) return [];
  return week.slots
    .filter((slot) => slot.kind !== 'break' && !isClosed(week, slot.day))
    .flatMap((slot) => {
      const onDay = dateOf(week.monday, slot.day);
      if (!isAway(week.absences, slot.staffId, onDay)) return [];
      const cover = week.covers.find((one) => one.slotId === slot.id && one.onDay === onDay) ?? null;
      return [{ slot, onDay, cover }];
    })
    .toSorted((one, other) => one.slot.day - other.slot.day || one.slot.from - other.slot.from);
}

/**
 * Who could cover a slot on its day of the week: works then, is there, has nothing else to do then (nor covers something else). First
 * those of the same grade, then those who know the run, its pupils or its class, then who has least to do.
 */
export function coverSuggestions(week: TimetableWeek, slot: Slot): CoverSuggestion[] {
  const onDay = dateOf(week.monday, slot.day);
  const away = week.staff.find(({ id }) => id === slot.staffId);
  return week.staff
    .filter((person) => person.id !== slot.staffId && isFreeFor(week, person, slot, onDay))
    .map((person) => suggestion(week, person, slot, away))
    .toSorted(
      (one, other) =>
        Number(other.isSameGrade) - Number(one.isSameGrade) ||
        knowing.indexOf(one.knows) - knowing.indexOf(other.knows) ||
        one.load - other.load ||
        one.name.localeCompare(other.name, 'en-GB'),
    );
}

const knowing: readonly CoverSuggestion['knows'][] = ['run', 'pupils', 'class', null];

function isFreeFor(week: TimetableWeek, person: WeekPerson, slot: Slot, onDay: IsoDate): boolean {
  const hours = person.hours.filter(({ day }) => day === slot.day);
  if (!person.active || !isWithin(slot, hours) || isAway(week.absences, person.id, onDay)) return false;
  const own = week.slots.filter((one) => one.staffId === person.id);
  const busy = [...own, ...coveredBy(week, person.id).filter(({ id }) => id !== slot.id)];
  return !busy.some((one) => one.day === slot.day && overlaps(one, slot));
}

/** The slots of this week that somebody covers for others. */
function coveredBy(week: TimetableWeek, staffId: string): Slot[] {
  return week.covers
    .filter(({ coverStaffId }) => coverStaffId === staffId)
    .flatMap(({ slotId, onDay }) =>
      week.slots.filter((slot) => slot.id === slotId && slot.day === weekday(onDay)),
    );
}

function suggestion(
  week: TimetableWeek,
  person: WeekPerson,
  slot: Slot,
  away: WeekPerson | undefined,
): CoverSuggestion {
  const isSameGrade = person.gradeId !== null && person.gradeId === away?.gradeId;
  const knows = knowledge(week, person.id, slot);
  const { deployed, free } = deploymentOf(person, week.slots);
  const load =
    deployed + minutesIn(coveredBy(week, person.id).map(({ day, from, to }) => onLine(day, from, to)));
  const reasons = [
    isSameGrade ? `${person.grade ?? 'same grade'} as well` : (person.grade ?? person.role),
    ...(knows === null ? [] : [knowsWords[knows]]),
    ...(free === null
      ? []
      : [free === 0 ? 'nothing else free this week' : `${shortHours(free)} free this week`]),
  ];
  return { staffId: person.id, name: person.name, isSameGrade, knows, load, reasons: reasons.join(', ') };
}

const knowsWords = {
  run: 'gives this provision too',
  pupils: 'works with the same pupils',
  class: 'works in the same class',
} as const;

function knowledge(week: TimetableWeek, staffId: string, slot: Slot): CoverSuggestion['knows'] {
  const theirs = week.slots.filter((one) => one.staffId === staffId);
  const run = week.runs.find(({ id }) => id === slot.runId);
  if (run?.lines.some((line) => line.staffId === staffId) === true) return 'run';
  if (slot.runId !== null && theirs.some(({ runId }) => runId === slot.runId)) return 'run';
  if (theirs.some(({ pupilIds }) => pupilIds.some((id) => slot.pupilIds.includes(id)))) return 'pupils';
  return slot.classId !== null && theirs.some(({ classId }) => classId === slot.classId) ? 'class' : null;
}

/** Days one after the other on one line, so that times of several days can be added up. */
function onLine(day: SchoolDay, from: number, to: number) {
  const start = day * 24 * 60;
  return { from: start + from, to: start + to };
}
