import { addDays, addMonths, weekday } from '../../../domain/common/calendar-date';
import type { Desk } from '../../../domain/api';
import type { Result } from '../../../domain/common/result';
import type { Program } from './program';

/** A pupil with a plan, invented for the planner. */
export interface PlannedPupil {
  readonly forename: string;
  readonly surname: string;
  /** The latest lawful day for the meeting. */
  readonly latest: string;
  /** Null for a plan whose review is not started. */
  readonly meetingOn: string | null;
  readonly meetingAt: string | null;
}

/** The Monday five to six weeks from a day: far enough for two weeks' notice, near enough for the same year. */
export function mondayAhead(today: string): string {
  const soon = addDays(today, 42);
  return addDays(soon, 1 - weekday(soon));
}

/** Gives each pupil a plan by which the latest lawful day is the wanted one, and starts the review where a meeting is planned. */
export async function addPlannedPupils(
  { page }: Program,
  schoolId: string,
  pupils: readonly PlannedPupil[],
): Promise<void> {
  const input = pupils.map((pupil) => ({
    ...pupil,
    firstIssuedOn: addMonths(addDays(pupil.latest, 28), -12),
  }));
  const problems = await page.evaluate(
    async ([school, list]) => {
      const { calls } = (window as unknown as { desk: Desk }).desk;
      const said: string[] = [];
      const told = <T>(result: Result<T>): T | null => {
        if (result.ok) return result.value;
        said.push(result.problem.message);
        return null;
      };
      for (const { forename, surname, firstIssuedOn, meetingOn, meetingAt } of list) {
        const names = { legalForename: forename, legalSurname: surname };
        const added = { ...names, schoolId: school, dob: '2017-05-14', classId: null, upn: null };
        const pupil = told(await calls.pupils.add(added));
        if (pupil === null) continue;
        const pupilId = pupil.id;
        const dates = { firstIssuedOn, issuedOn: firstIssuedOn };
        told(await calls.ehcPlans.create({ pupilId, status: 'final', ...dates }));
        if (meetingOn === null) continue;
        const review = told(await calls.reviews.start({ pupilId, type: 'annual', meetingOn }));
        if (review === null || meetingAt === null) continue;
        const { reviewId } = review;
        told(await calls.reviews.setField({ reviewId, field: 'meetingAt', value: meetingAt }));
      }
      return said;
    },
    [schoolId, input] as const,
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** The only school of the open vault. */
export async function onlySchool({ page }: Program): Promise<string> {
  const id = await page.evaluate(async () => {
    const schools = await (window as unknown as { desk: Desk }).desk.calls.school.page({});
    return schools.ok ? schools.value.schools[0]?.id : undefined;
  });
  if (id === undefined) throw new Error('No school');
  return id;
}
