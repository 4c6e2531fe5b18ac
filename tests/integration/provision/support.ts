import { ok, type Result } from '../../../domain/common/result';
import type { Database } from '../../../electron/database/database';
import { historyService } from '../../../electron/history/service';

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

export function problem(result: Result<unknown>): string {
  if (result.ok) throw new Error('It was not refused');
  return result.problem.message;
}

export async function undo(database: Database, result: Result<unknown>): Promise<void> {
  if (!result.ok || result.changeId === undefined) throw new Error('There is nothing to undo');
  value(await historyService(database).undo({ changeId: result.changeId }));
}

/** A class with pupils on roll, of a year. */
export async function addClassOf(
  database: Database,
  schoolId: string,
  name: string,
  surnames: readonly string[],
  ncy = 4,
): Promise<{ classId: string; pupilIds: string[] }> {
  const schoolClass = { ...database.newRecord(), schoolId, name, position: 0 };
  const pupils = surnames.map((legalSurname) => ({
    ...database.newRecord(),
    schoolId,
    classId: schoolClass.id,
    legalForename: 'Sam',
    legalSurname,
    dob: '2018-01-20',
    ncy,
  }));
  await database.change('Added a class', async (writer) => {
    await writer('classes').insert(schoolClass);
    for (const pupil of pupils) await writer('pupils').insert(pupil);
    return ok(null);
  });
  return { classId: schoolClass.id, pupilIds: pupils.map(({ id }) => id) };
}

export async function addStaffMember(database: Database, schoolId: string, name: string): Promise<string> {
  const person = { ...database.newRecord(), schoolId, name, role: 'Teaching assistant', active: 1 };
  await database.change('Added a member of staff', async (writer) => {
    await writer('staff').insert(person);
    return ok(null);
  });
  return person.id;
}

/** An open support plan with one target. */
export async function addTarget(database: Database, pupilId: string, text: string): Promise<string> {
  const plan = {
    ...database.newRecord(),
    pupilId,
    layout: 'sen-support',
    cycle: 1,
    startsOn: '2026-09-02',
  };
  const target = { ...database.newRecord(), planId: plan.id, text, area: 'CI', position: 0 };
  await database.change('Added a plan', async (writer) => {
    await writer('supportPlans').insert(plan);
    await writer('planOutcomes').insert(target);
    return ok(null);
  });
  return target.id;
}

/** How many rows some tables have: to prove that nothing was written. */
export async function rowCounts(
  database: Database,
  tables: readonly string[],
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const rows: { n: number }[] = await database.read(table).count({ n: '*' });
    counts[table] = rows[0]?.n ?? 0;
  }
  return counts;
}
