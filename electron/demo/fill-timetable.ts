import type { Slot, TimetableWeek } from '../../domain/timetable/week';
import { schoolDays } from '../../domain/timetable/times';
import { demoLessons } from './data/lessons';
import { demoAbsences, demoPeople } from './data/staff-time';
import { demoSessions, demoTimes } from './data/week';
import type { DemoTime } from './demo-week';
import type { DemoServices } from './demo-services';
import { found, must } from './must';

export interface TimetableDemo {
  readonly services: Pick<DemoServices, 'timetable'>;
  readonly schoolId: string;
  /** Ids by UPN. */
  readonly pupils: ReadonlyMap<string, string>;
  /** Ids by reference. */
  readonly runs: ReadonlyMap<string, string>;
}

/** From when the week is as it is: the first one with sessions. */
const fromOn = '2026-09-07';
/** A day on which everything of the week runs. */
const inAutumn = '2026-11-23';

/** The school's day, the people's hours, and their week. Gives the week as it was before, for who is in it. */
export async function fillTimetable(demo: TimetableDemo): Promise<TimetableWeek> {
  const { timetable } = demo.services;
  const { schoolId } = demo;
  must(await timetable.takeUsualDay({ schoolId }));
  const week = found(must(await timetable.week({ schoolId, on: inAutumn })), 'week');
  for (const [name, { from, to, contractMinutes, days = schoolDays }] of Object.entries(demoPeople)) {
    const staffId = personIn(week, name);
    const hours = days.map((day) => ({ day, startsAt: from, endsAt: to }));
    must(await timetable.setHours({ staffId, hours }));
    must(await timetable.setContract({ staffId, minutes: contractMinutes }));
  }
  await setLessons(demo, week);
  await placeSessions(demo, week);
  await addTimes(demo, week);
  for (const { who, ...absence } of demoAbsences)
    must(await timetable.addAbsence({ staffId: personIn(week, who), absence }));
  return week;
}

export function personIn({ staff }: Pick<TimetableWeek, 'staff'>, name: string): string {
  return named(staff, name).id;
}

function named<T extends { readonly name: string }>(list: readonly T[], name: string): T {
  return found(
    list.find((one) => one.name === name),
    name,
  );
}

async function setLessons({ services }: TimetableDemo, week: TimetableWeek): Promise<void> {
  const lessons = week.periods.filter(({ kind }) => kind === 'lesson');
  for (const [name, days] of Object.entries(demoLessons)) {
    const classId = named(week.classes, name).id;
    for (const day of schoolDays)
      for (const [index, subject] of (days[day - 1] ?? '').split(', ').entries()) {
        const periodId = found(lessons[index], `lesson ${subject}`).id;
        must(await services.timetable.setLesson({ classId, day, periodId, subject }));
      }
  }
}

async function placeSessions({ services, runs }: TimetableDemo, week: TimetableWeek): Promise<void> {
  for (const { run: code, who, days, at } of demoSessions) {
    const staffId = personIn(week, who);
    const run = week.runs.find(({ id }) => id === runs.get(code));
    const line = found(
      run?.lines.find((one) => one.staffId === staffId),
      `${who} in ${code}`,
    );
    for (const day of days)
      must(await services.timetable.placeSession({ lineId: line.id, staffId, day, startsAt: at, fromOn }));
  }
}

async function addTimes(demo: TimetableDemo, week: TimetableWeek): Promise<void> {
  for (const time of demoTimes)
    for (const day of time.days)
      must(
        await demo.services.timetable.addSlot({
          ...{ staffId: personIn(week, time.who), day, startsAt: time.at, endsAt: time.to },
          ...whatOf(demo, time, week),
          ...{ lineId: null, place: null, fromOn, toOn: null },
        }),
      );
}

type What = Pick<Slot, 'kind' | 'classId' | 'pupilId' | 'ehcItemId' | 'what'>;

function whatOf({ pupils }: TimetableDemo, time: DemoTime, week: TimetableWeek): What {
  const nothing = { classId: null, pupilId: null, ehcItemId: null, what: null };
  const { classOf, pupil, duty } = time;
  const classId = classOf === undefined ? null : named(week.classes, classOf).id;
  if (duty !== undefined) return { ...nothing, kind: 'duty', what: duty };
  if (pupil === undefined) return { ...nothing, kind: classId === null ? 'break' : 'class', classId };
  const pupilId = found(pupils.get(pupil.upn), `pupil ${pupil.upn}`);
  const item = week.ehcItems.find((one) => one.pupilId === pupilId && one.ref === pupil.item);
  return { ...nothing, kind: 'pupil', classId, pupilId, ehcItemId: found(item, `item ${pupil.item}`).id };
}
