import fc from 'fast-check';
import type { SchoolDay } from '../../../../domain/timetable/times';
import type { Period, Slot, TimetableWeek, WeekPerson, WeekRun } from '../../../../domain/timetable/week';
import { minuteOf } from '../../../../domain/timetable/times';

export function slot(
  id: string,
  staffId: string,
  day: SchoolDay,
  times: string,
  more: Partial<Slot> = {},
): Slot {
  const [from = '', to = ''] = times.split('-');
  return {
    id,
    staffId,
    day,
    from: minuteOf(from),
    to: minuteOf(to),
    kind: 'class',
    runId: null,
    lineId: null,
    classId: null,
    pupilId: null,
    ehcItemId: null,
    what: null,
    place: null,
    fromOn: '2026-09-02',
    toOn: null,
    pupilIds: [],
    ...more,
  };
}

/** Somebody who works at the same times every day. */
export function person(id: string, times: string | null, more: Partial<WeekPerson> = {}): WeekPerson {
  const [from = '', to = ''] = (times ?? '').split('-');
  const days = times === null ? [] : ([1, 2, 3, 4, 5] as const);
  return {
    id,
    name: id,
    role: 'Teaching assistant',
    active: true,
    gradeId: null,
    grade: null,
    contractMinutes: null,
    hours: days.map((day) => ({ id: `${id} ${day}`, day, from: minuteOf(from), to: minuteOf(to) })),
    ...more,
  };
}

export function run(id: string, pupilIds: readonly string[], more: Partial<WeekRun> = {}): WeekRun {
  return {
    id,
    name: id,
    level: 'group',
    classId: null,
    place: null,
    pupilIds,
    lines: [],
    ehcItemIds: [],
    ...more,
  };
}

export function period(id: string, times: string, kind: Period['kind'] = 'lesson'): Period {
  const [from = '', to = ''] = times.split('-');
  return { id, name: id, kind, from: minuteOf(from), to: minuteOf(to) };
}

export function week(more: Partial<TimetableWeek> = {}): TimetableWeek {
  return {
    schools: [{ id: 'school', name: 'Harbour Street Primary School' }],
    schoolId: 'school',
    monday: '2026-11-23',
    today: '2026-11-25',
    isInTerm: true,
    closed: [],
    periods: [],
    slots: [],
    staff: [],
    pupils: [],
    classes: [],
    runs: [],
    lessons: [],
    ehcItems: [],
    absences: [],
    covers: [],
    ...more,
  };
}

const day = fc.constantFrom<SchoolDay>(1, 2, 3, 4, 5);

/** Any slot between eight and four, of few people, pupils, rooms and runs, so that much meets. */
export const anySlot: fc.Arbitrary<Slot> = fc
  .record({
    id: fc.uuid(),
    staffId: fc.constantFrom('fern', 'cliff', 'reed'),
    day,
    from: fc.integer({ min: 480, max: 900 }),
    minutes: fc.integer({ min: 1, max: 120 }),
    kind: fc.constantFrom<Slot['kind']>('provision', 'class', 'pupil', 'break', 'duty', 'other'),
    place: fc.constantFrom(null, 'Library', 'Hall'),
    classId: fc.constantFrom(null, '4D'),
    runId: fc.constantFrom(null, 'talk', 'write'),
    pupilIds: fc.subarray(['maya', 'zoe', 'lukasz']),
  })
  .map(({ minutes, from, ...rest }) => ({
    ...slot(rest.id, rest.staffId, rest.day, '00:00-00:01'),
    ...rest,
    from,
    to: from + minutes,
  }));

export const asIs = (name: string): string => name;
