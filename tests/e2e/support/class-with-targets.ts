import { expect, type Page } from 'playwright/test';
import type { Desk } from '../../../domain/api';

/** Beside a class of one child with a plan, a class of 30, each with a plan of this term and three targets: two with a number, one without. Gives the first child's plan. */
export async function addClassWithTargets(page: Page): Promise<string> {
  const planId = await page.evaluate(async () => {
    const { calls } = (window as unknown as { desk: Desk }).desk;
    const schools = await calls.school.page({});
    const schoolId = schools.ok ? (schools.value.schools[0]?.id ?? '') : '';
    const added = await calls.school.addClass({ schoolId, name: '4 Heron' });
    const classId = added.ok ? added.value.id : null;
    const other = await calls.school.addClass({ schoolId, name: '5 Owl' });
    const alone = await calls.pupils.add({
      ...{ legalForename: 'Percival', legalSurname: 'Thornquist', dob: '2017-01-17', schoolId, upn: null },
      classId: other.ok ? other.value.id : null,
    });
    await calls.supportPlans.start({
      ...{ pupilId: alone.ok ? alone.value.id : '', layout: 'sen-support', termName: 'Term 2' },
      ...{ startsOn: '2026-11-02', reviewDueOn: '2027-02-05' },
    });
    let first: string | null = null;
    for (let child = 0; child < 30; child += 1) {
      const legalSurname = `Quillworth${String.fromCharCode(97 + (child % 26))}${child}`;
      const names = { legalForename: 'Ottilie', legalSurname, dob: '2018-01-17' };
      const pupil = await calls.pupils.add({ ...names, schoolId, classId, upn: null });
      const plan = await calls.supportPlans.start({
        ...{ pupilId: pupil.ok ? pupil.value.id : '', layout: 'sen-support', termName: 'Term 2' },
        ...{ startsOn: '2026-11-02', reviewDueOn: '2027-02-05' },
      });
      const planOfChild = plan.ok ? plan.value.planId : '';
      first ??= planOfChild;
      for (const [text, unit, baseline, target] of [
        ['Ottilie will read 60 words a minute in a text that is new to her.', 'words a minute', 42, 60],
        ['Ottilie will leave the table at most twice in a lesson.', 'times', 12, 2],
        ['Ottilie will ask an adult for help when she is stuck.', null, null, null],
      ] as const) {
        const measured = { area: null, measure: null, unit, targetValue: target };
        const outcome = await calls.supportPlans.addOutcome({
          ...{ planId: planOfChild, text, ehcOutcomeId: null, measured },
        });
        const outcomeId = outcome.ok ? outcome.value.id : '';
        await calls.supportPlans.setOutcomeField({ outcomeId, field: 'baselineValue', value: baseline });
      }
    }
    return first;
  });
  expect(planId).toBeTruthy();
  return planId ?? '';
}
