import type { MapPlan, MapRef, PlannedRun } from '../../../domain/imports/map/plan-map';
import type { Database, Writer } from '../../database/database';
import { lastPosition } from '../../database/move-row';
import { insertRows, type RowValues } from '../many-rows';

/** Writes a planned map: grades with their rates, people, runs and everything in them. */
export async function writeMap(
  database: Database,
  writer: Writer,
  plan: MapPlan,
  schoolId: string,
): Promise<void> {
  const grades = await writeGrades(database, writer, plan, schoolId);
  const staff = await writeStaff(database, writer, plan, schoolId, grades);
  const runs = plan.runs.map((run) => ({ run, id: database.newRecord().id }));
  await insertRows(
    writer,
    'provisions',
    runs.map(({ run, id }) => ({ ...database.newRecord(), id, schoolId, ...ownValues(run) })),
  );
  const parts = (of: (run: PlannedRun) => readonly RowValues[]) =>
    runs.flatMap(({ run, id }) =>
      of(run).map((values, position) => ({
        ...database.newRecord(),
        provisionId: id,
        ...values,
        position,
      })),
    );
  await insertRows(
    writer,
    'provisionStaff',
    parts((run) =>
      run.staff.map(({ staff: who, grade, ...line }) => ({
        ...line,
        staffId: idOf(who, staff),
        gradeId: grade === null ? null : idOf(grade, grades),
      })),
    ),
  );
  await insertRows(
    writer,
    'provisionPupils',
    parts(({ pupilIds }) => pupilIds.map((pupilId) => ({ pupilId }))),
  );
  await insertRows(
    writer,
    'provisionCosts',
    parts(({ plannedPence, spentPence }) =>
      plannedPence === 0 && spentPence === 0 ? [] : [{ kind: 'resources', plannedPence, spentPence }],
    ),
  );
}

function ownValues({ code, name, area, layer, startsOn, weeks, pupilIds }: PlannedRun): RowValues {
  return {
    ...{ code, name, area, layer, startsOn, weeks },
    level: pupilIds.length === 1 ? 'pupil' : 'group',
  };
}

function idOf(ref: MapRef, made: ReadonlyMap<string, string>): string | null {
  return 'id' in ref ? ref.id : (made.get(ref.isNew) ?? null);
}

/** New grades with their first rates; gives their ids by code. */
async function writeGrades(database: Database, writer: Writer, plan: MapPlan, schoolId: string) {
  const made = new Map<string, string>();
  const position = await lastPosition(writer, 'staffGrades', { schoolId });
  for (const [index, grade] of plan.newGrades.entries()) {
    const { code, name, fromOn, actualPence, standardPence } = grade;
    const record = database.newRecord();
    made.set(code, record.id);
    await writer('staffGrades').insert({ ...record, schoolId, code, name, position: position + index });
    await writer('gradeRates').insert({
      ...database.newRecord(),
      gradeId: record.id,
      ...{ fromOn, actualPence, standardPence },
    });
  }
  return made;
}

/** New people; gives their ids by name. */
async function writeStaff(
  database: Database,
  writer: Writer,
  plan: MapPlan,
  schoolId: string,
  grades: ReadonlyMap<string, string>,
) {
  const made = new Map<string, string>();
  for (const { name, role, grade } of plan.newStaff) {
    const record = database.newRecord();
    made.set(name, record.id);
    const gradeId = grade === null ? null : idOf(grade, grades);
    await writer('staff').insert({ ...record, schoolId, name, role, active: 1, gradeId });
  }
  return made;
}
