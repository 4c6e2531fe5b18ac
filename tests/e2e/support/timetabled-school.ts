import type { Desk } from '../../../domain/api';
import type { Result } from '../../../domain/common/result';
import type { Program } from './program';

/** Two assistants with hours, a class with lessons, and a run of three sessions a week of which one is placed. */
export async function addTimetable({ page }: Program, schoolId: string): Promise<void> {
  await page.evaluate(async (school) => {
    const { calls } = (window as unknown as { desk: Desk }).desk;
    const made = <T>(result: Result<T>): T => {
      if (!result.ok) throw new Error(JSON.stringify(result.problem));
      return result.value;
    };
    const role = 'Teaching assistant';
    const fern = made(await calls.school.addStaff({ schoolId: school, name: 'Fern Loam', role })).id;
    const cliff = made(await calls.school.addStaff({ schoolId: school, name: 'Cliff Heron', role })).id;
    const classId = made(await calls.school.addClass({ schoolId: school, name: '4D' })).id;
    made(await calls.timetable.takeUsualDay({ schoolId: school }));
    const days = [1, 2, 3, 4, 5] as const;
    for (const staffId of [fern, cliff]) {
      const hours = days.map((day) => ({ day, startsAt: '08:30', endsAt: '14:00' }));
      made(await calls.timetable.setHours({ staffId, hours }));
      made(await calls.timetable.setContract({ staffId, minutes: 1500 }));
    }
    const pupilIds: string[] = [];
    for (const legalForename of ['Ottoline', 'Peregrine', 'Quillon']) {
      const pupil = {
        schoolId: school,
        legalForename,
        legalSurname: 'Marshwiggle',
        dob: '2018-01-20',
        upn: null,
      };
      pupilIds.push(made(await calls.pupils.add({ ...pupil, classId })).id);
    }
    const runId = made(
      await calls.provision.start({
        schoolId: school,
        typeId: null,
        name: 'Tidal Talk',
        area: 'CI',
        layer: 'T',
        level: 'group',
        classId: null,
        cohort: null,
        startsOn: '2026-09-14',
        weeks: 38,
        pupilIds,
      }),
    ).id;
    made(await calls.provision.setField({ id: runId, field: 'place', value: 'Library' }));
    const lineId = made(await calls.provision.addStaff({ runId, staffId: fern, who: null })).id;
    for (const [field, value] of [
      ['minutesPerSession', 30],
      ['sessionsPerWeek', 3],
    ] as const)
      made(await calls.provision.setStaffField({ id: lineId, field, value }));
    const lessons = (made(await calls.timetable.week({ schoolId: school, on: null }))?.periods ?? []).filter(
      ({ kind }) => kind === 'lesson',
    );
    const subjects = ['English', 'Assembly', 'Mathematics', 'Science', 'Music', 'Art and design'];
    for (const day of days)
      for (const [index, { id: periodId }] of lessons.entries()) {
        const subject = subjects[(index + (index > 2 ? day : 0)) % subjects.length] ?? 'English';
        made(await calls.timetable.setLesson({ classId, day, periodId, subject }));
      }
    const nothing = { lineId: null, classId: null, pupilId: null, ehcItemId: null, what: null, place: null };
    const fromOn = '2026-09-02';
    for (const day of days) {
      const slot = { ...nothing, day, fromOn, toOn: null };
      const inClass = { ...slot, kind: 'class', classId } as const;
      made(await calls.timetable.addSlot({ ...inClass, staffId: fern, startsAt: '09:00', endsAt: '09:30' }));
      made(await calls.timetable.addSlot({ ...inClass, staffId: cliff, startsAt: '10:35', endsAt: '12:10' }));
      const pause = { ...slot, kind: 'break' } as const;
      made(await calls.timetable.addSlot({ ...pause, staffId: fern, startsAt: '12:30', endsAt: '13:00' }));
    }
    made(
      await calls.timetable.placeSession({ lineId, staffId: fern, day: 1, startsAt: '09:30', fromOn: null }),
    );
  }, schoolId);
}
