import { expect, type Page } from 'playwright/test';
import type { Desk } from '../../../domain/api';
import { sampleGrades, sampleRuns } from '../../unit/domain/costs/sample-map';

/**
 * The costed map of the samples, put into the demo school by the program's own calls: grades with their rates, and 24 runs with staff,
 * resources and the pupils whom the register knows by their UPN.
 */
export async function putInSampleMap(page: Page): Promise<void> {
  const problems = await page.evaluate(putIn, { grades: sampleGrades, runs: sampleRuns() });
  expect(problems).toEqual([]);
  await page.reload();
}

interface SampleMap {
  readonly grades: typeof sampleGrades;
  readonly runs: ReturnType<typeof sampleRuns>;
}

/** Runs in the page. */
async function putIn({ grades, runs }: SampleMap): Promise<string[]> {
  const { calls } = (window as unknown as { desk: Desk }).desk;
  const problems: string[] = [];
  const got = async <T>(
    asked: Promise<{ ok: true; value: T } | { ok: false; problem: { message: string } }>,
  ): Promise<T> => {
    const answer = await asked;
    if (answer.ok) return answer.value;
    problems.push(answer.problem.message);
    throw new Error(answer.problem.message);
  };
  const register = await got(calls.pupils.register({ who: 'on-roll' }));
  const school = register.rows.find(({ upn }) => upn === 'L886990122015');
  const schoolId = school?.schoolId ?? '';
  const pupils = new Map(register.rows.map(({ upn, id }) => [upn, id]));
  const gradeIds = new Map<string, string>();
  for (const { code, name, rates } of grades) {
    const { id: gradeId } = await got(calls.costs.addGrade({ schoolId, code, name }));
    gradeIds.set(code, gradeId);
    for (const { fromOn, actualPence, standardPence } of rates) {
      await got(calls.costs.addRate({ gradeId, fromOn, actualPence, standardPence, onCost: 0 }));
    }
  }
  for (const run of runs) {
    const { name, area, layer, startsOn, weeks } = run;
    const pupilIds = run.pupils.flatMap(({ pupilId }) => pupils.get(pupilId) ?? []);
    const head = { schoolId, typeId: null, level: 'group' as const, classId: null, cohort: null };
    const { id: runId } = await got(
      calls.provision.start({
        ...head,
        name: `${run.code ?? ''} ${name}`,
        area,
        layer,
        startsOn,
        weeks,
        pupilIds,
      }),
    );
    for (const line of run.staff) {
      const { id } = await got(
        calls.provision.addStaff({ runId, staffId: null, who: line.who ?? 'Somebody' }),
      );
      const fields = {
        gradeId: gradeIds.get(line.gradeId ?? '') ?? null,
        minutesPerSession: line.minutesPerSession,
        sessionsPerWeek: line.sessionsPerWeek,
      };
      for (const [field, value] of Object.entries(fields)) {
        await got(calls.provision.setStaffField({ id, field, value }));
      }
    }
    for (const { plannedPence, spentPence } of run.costs) {
      const { id } = await got(calls.provision.addCost({ runId }));
      await got(calls.provision.setCostField({ id, field: 'plannedPence', value: plannedPence }));
      await got(calls.provision.setCostField({ id, field: 'spentPence', value: spentPence }));
    }
  }
  return problems;
}
