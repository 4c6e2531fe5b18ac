import { ok } from '../../../domain/common/result';
import type { SupportPlanPaper } from '../../../domain/papers/support-plan-paper';
import { supportPlansService } from '../../../electron/support-plans/service';
import { desk } from '../pupils/support';

/** A school with six terms and a teacher, and the support plans' service with what it printed. */
export async function plansDesk(today = '2026-11-23') {
  const base = await desk(null, today);
  const { temp, school, schoolId, classId } = base;
  const staff = await school.addStaff({ schoolId, name: 'Miss R Tidewell', role: 'Class teacher' });
  if (!staff.ok) throw new Error(staff.problem.message);
  await school.setClassField({ id: classId, field: 'teacherId', value: staff.value.id });
  await school.addTerms({
    schoolId,
    terms: [
      { name: 'Term 2', startsOn: '2026-11-02', endsOn: '2026-12-18' },
      { name: 'Term 3', startsOn: '2027-01-04', endsOn: '2027-02-12' },
      { name: 'Term 4', startsOn: '2027-02-22', endsOn: '2027-03-24' },
    ],
  });
  const printed: SupportPlanPaper[] = [];
  const plans = supportPlansService(temp.database, {
    print: (model) => {
      printed.push(model);
      return Promise.resolve(new Uint8Array());
    },
    printPdfOnPaper: () => Promise.resolve(true),
  });
  return { ...base, plans, printed, teacherId: staff.value.id };
}
export type PlansDesk = Awaited<ReturnType<typeof plansDesk>>;

/** A run of provision that a child is in. */
export async function addRun(
  { temp, schoolId }: Pick<PlansDesk, 'temp' | 'schoolId'>,
  pupilId: string,
  run: { readonly name: string; readonly startsOn: string; readonly weeks: number },
): Promise<string> {
  const { database } = temp;
  const record = { ...database.newRecord(), schoolId, area: 'CL', layer: 'T', level: 'group', ...run };
  const added = await database.change('Added a provision', async (writer) => {
    await writer('provisions').insert(record);
    await writer('provisionStaff').insert({
      ...database.newRecord(),
      provisionId: record.id,
      who: 'Mrs P Lanegarth',
      minutesPerSession: 20,
      sessionsPerWeek: 3,
      position: 0,
    });
    await writer('provisionPupils').insert({
      ...database.newRecord(),
      provisionId: record.id,
      pupilId,
      weight: 1,
      position: 0,
    });
    return ok(null);
  });
  if (!added.ok) throw new Error(added.problem.message);
  return record.id;
}

/** What was seen of a target on a day. */
export async function addProgress(
  { temp }: Pick<PlansDesk, 'temp'>,
  outcomeId: string,
  observedOn: string,
  value: number,
): Promise<void> {
  await temp.database.change('Noted progress', async (writer) => {
    await writer('outcomeProgress').insert({ ...temp.database.newRecord(), outcomeId, observedOn, value });
    return ok(null);
  });
}
