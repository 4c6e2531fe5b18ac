import type { Desk } from '../../../domain/api';
import type { Result } from '../../../domain/common/result';
import type { Program } from './program';

export interface RunToAdd {
  readonly name: string;
  readonly who: string;
  readonly minutes: number;
  readonly perWeek: number;
  /** The item of section F of the pupil's plan that it delivers: 'F2'. */
  readonly delivers: string | null;
}

/** Runs of twelve weeks from a day for the only pupil: by calls, since their screens have tests of their own. */
export async function addRuns(
  { page }: Program,
  schoolId: string,
  startsOn: string,
  runs: readonly RunToAdd[],
): Promise<void> {
  await page.evaluate(
    async ([school, first, list]) => {
      const { calls } = (window as unknown as { desk: Desk }).desk;
      const must = <T>(result: Result<T>): T => {
        if (!result.ok) throw new Error(result.problem.message);
        return result.value;
      };
      const [pupil] = must(await calls.provision.choices({ schoolId: school })).pupils;
      for (const { name, who, minutes, perWeek, delivers } of list) {
        const { id: runId } = must(
          await calls.provision.start({
            schoolId: school,
            typeId: null,
            name,
            area: 'CI',
            layer: 'S',
            level: 'pupil',
            classId: null,
            cohort: null,
            startsOn: first,
            weeks: 12,
            pupilIds: pupil ? [pupil.id] : [],
          }),
        );
        const { id } = must(await calls.provision.addStaff({ runId, staffId: null, who }));
        must(await calls.provision.setStaffField({ id, field: 'minutesPerSession', value: minutes }));
        must(await calls.provision.setStaffField({ id, field: 'sessionsPerWeek', value: perWeek }));
        const { ehcItems } = must(await calls.provision.run({ id: runId }));
        const ids = ehcItems.filter(({ ref }) => ref === delivers).map((item) => item.id);
        must(await calls.provision.setEhcItems({ runId, ids }));
      }
    },
    [schoolId, startsOn, runs] as const,
  );
  await page.reload();
}
