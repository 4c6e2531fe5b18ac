import { countOf, listInWords } from '../common/text';
import { isClosed } from './cover';
import { sharedMinutes } from './stretches';
import type { NameOf, Slot, TimetableWeek } from './week';
import { pupilName } from './words';

/** What a child misses of one subject in a week. */
export interface MissedSubject {
  readonly subject: string;
  /** Lessons of which the child misses a part or all. */
  readonly times: number;
  readonly minutes: number;
  /** Lessons and minutes that the class has of it in the week. */
  readonly lessons: number;
  readonly taught: number;
}

export interface MissedByPupil {
  readonly pupilId: string;
  /** The most minutes first. */
  readonly subjects: readonly MissedSubject[];
  readonly minutes: number;
}

type MissedInput = Pick<TimetableWeek, 'slots' | 'pupils' | 'lessons' | 'periods' | 'runs' | 'closed'>;

/** True when the children of a slot are taught elsewhere than in their lesson. What a whole class or the school has is its lesson. */
function isWithdrawn({ runs }: Pick<TimetableWeek, 'runs'>, slot: Slot): boolean {
  if (slot.classId !== null || (slot.kind !== 'provision' && slot.kind !== 'pupil')) return false;
  const level = runs.find(({ id }) => id === slot.runId)?.level;
  return level !== 'class' && level !== 'school';
}

/**
 * The lessons that each child misses in a week, the most minutes first. A minute is missed once, however many adults there are; on a day
 * on which the school is closed there is neither lesson nor support.
 */
export function missedLessons(week: MissedInput): MissedByPupil[] {
  const away = week.slots.filter((slot) => isWithdrawn(week, slot));
  const periods = new Map(week.periods.map((period) => [period.id, period]));
  return week.pupils
    .flatMap((pupil): MissedByPupil[] => {
      const slots = distinctTimes(away.filter(({ pupilIds }) => pupilIds.includes(pupil.id)));
      const lessons = week.lessons.flatMap((lesson) => {
        const period = periods.get(lesson.periodId);
        const isTaught = lesson.classId === pupil.classId && !isClosed(week, lesson.day);
        return period === undefined || !isTaught ? [] : [{ ...lesson, period }];
      });
      const subjects = [...new Set(lessons.map(({ subject }) => subject))].flatMap((subject) => {
        const taught = lessons.filter((lesson) => lesson.subject === subject);
        const missed = taught
          .map(({ day, period }) =>
            slots
              .filter((slot) => slot.day === day)
              .reduce((sum, slot) => sum + sharedMinutes(slot, period), 0),
          )
          .filter((minutes) => minutes > 0);
        if (missed.length === 0) return [];
        return [
          {
            subject,
            times: missed.length,
            minutes: total(missed),
            lessons: taught.length,
            taught: total(taught.map(({ period }) => period.to - period.from)),
          },
        ];
      });
      if (subjects.length === 0) return [];
      const sorted = subjects.toSorted((one, other) => other.minutes - one.minutes);
      return [
        { pupilId: pupil.id, subjects: sorted, minutes: total(subjects.map(({ minutes }) => minutes)) },
      ];
    })
    .toSorted((one, other) => other.minutes - one.minutes);
}

/** Two adults of one session are one time away; slots that overlap otherwise are cut to what is not in the one before. */
function distinctTimes(slots: readonly Slot[]): Pick<Slot, 'day' | 'from' | 'to'>[] {
  const sorted = slots.toSorted((one, other) => one.day - other.day || one.from - other.from);
  const result: Pick<Slot, 'day' | 'from' | 'to'>[] = [];
  for (const { day, from, to } of sorted) {
    const reached = Math.max(from, ...result.filter((slot) => slot.day === day).map((slot) => slot.to));
    if (reached < to) result.push({ day, from: reached, to });
  }
  return result;
}

function total(minutes: readonly number[]): number {
  return minutes.reduce((sum, one) => sum + one, 0);
}

/** '60 of 395 minutes of Mathematics (in 2 lessons)'. */
export function missedWords({ subject, times, minutes, taught }: MissedSubject): string {
  return `${minutes} of ${taught} minutes of ${subject} (in ${countOf(times, 'lesson')})`;
}

/** From so many lessons of one subject in a week on, it is missed again and again. */
const againAndAgain = 2;

/** Subjects that a child misses again and again: twice a week or oftener, or every lesson that there is of it. */
function missedOften(missed: MissedByPupil): MissedSubject[] {
  return missed.subjects.filter(({ times, lessons }) => times >= againAndAgain || times === lessons);
}

/** A warning in plain words; null where nothing is missed again and again. Code of Practice (2015) 6.12: a broad and balanced curriculum. */
export function missedWarning(week: TimetableWeek, missed: MissedByPupil, nameOf: NameOf): string | null {
  const often = missedOften(missed);
  if (often.length === 0) return null;
  const what = often.map(({ subject, times, lessons }) =>
    times === lessons && lessons === 1
      ? `the only lesson of ${subject}`
      : `${times === lessons ? 'all' : `${times} of`} ${countOf(lessons, 'lesson')} of ${subject}`,
  );
  return `${pupilName(week, missed.pupilId, nameOf)} misses a part of ${listInWords(what)} every week. Every pupil should have a broad and balanced curriculum (Code of Practice 6.12): try other times, in turn.`;
}
