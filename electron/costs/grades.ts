import { fail, invalid, ok, type Result } from '../../domain/common/result';
import { gradeFields, type GradesPage, rateFields } from '../../domain/costs/grade-model';
import type { FieldInput } from '../database/check-field';
import type { Database, Writer } from '../database/database';
import { liveRow } from '../database/live-row';
import { notThere } from '../database/not-there';
import { readGrades } from '../provision/grades-repository';
import { readFlag } from '../settings/vault-flags';
import { removeRow, setRowField } from './records';

interface GradeRow {
  readonly id: string;
  readonly schoolId: string;
  readonly code: string;
  readonly name: string;
}

interface RateRow {
  readonly id: string;
  readonly gradeId: string;
  readonly fromOn: string;
}

/** The grades of a school with their rates, and the grade of each member of staff. */
export async function gradesPage(database: Database, schoolId: string): Promise<Result<GradesPage>> {
  const staff: GradesPage['staff'] = await database
    .read('staff')
    .select('id', 'gradeId')
    .where({ schoolId })
    .whereNull('deletedAt');
  return ok({
    grades: await readGrades(database.read, schoolId),
    staff,
    hidesActual: await readFlag(database, 'hide-actual-rates'),
  });
}

export async function addGrade(
  database: Database,
  input: { schoolId: string; code: string; name: string },
): Promise<Result<{ id: string }>> {
  const record = database.newRecord();
  return database.change(`Added the grade ${input.code}`, async (writer) => {
    if ((await liveRow(writer, 'schools', input.schoolId)) === undefined) return notThere;
    const allowed = await isOnlyGrade(writer, { ...input, id: record.id });
    if (!allowed.ok) return allowed;
    const rows: { last: number | null }[] = await writer('staffGrades')
      .where({ schoolId: input.schoolId })
      .max({ last: 'position' });
    await writer('staffGrades').insert({ ...record, ...input, position: (rows[0]?.last ?? -1) + 1 });
    return ok({ id: record.id });
  });
}

export function setGradeField(database: Database, input: FieldInput): Promise<Result<null>> {
  const table = {
    name: 'staffGrades',
    fields: gradeFields,
    what: 'Changed a grade',
    check: isOnlyGrade,
  } as const;
  return setRowField<GradeRow>(database, table, input);
}

/** To the bin; staff who had it are left without a grade, parts in runs keep what they name. */
export function removeGrade(database: Database, id: string): Promise<Result<null>> {
  return removeRow(database, 'staffGrades', { id, what: 'Removed a grade' }, async (writer, now) => {
    await writer('staff').where({ gradeId: id }).update({ gradeId: null, updatedAt: now });
  });
}

export async function addRate(
  database: Database,
  input: {
    gradeId: string;
    fromOn: string;
    actualPence: number;
    standardPence: number;
    onCost: number;
  },
): Promise<Result<{ id: string }>> {
  const record = database.newRecord();
  const grade = await liveRow<GradeRow>(database.read, 'staffGrades', input.gradeId);
  if (grade === undefined) return notThere;
  return database.change(`Added a rate of ${grade.code}`, async (writer) => {
    const allowed = await isOnlyRate(writer, { ...input, id: record.id });
    if (!allowed.ok) return allowed;
    await writer('gradeRates').insert({ ...record, ...input });
    return ok({ id: record.id });
  });
}

export function setRateField(database: Database, input: FieldInput): Promise<Result<null>> {
  const table = {
    name: 'gradeRates',
    fields: rateFields,
    what: 'Changed a rate',
    check: isOnlyRate,
  } as const;
  return setRowField<RateRow>(database, table, input);
}

export function removeRate(database: Database, id: string): Promise<Result<null>> {
  return removeRow(database, 'gradeRates', { id, what: 'Removed a rate' });
}

export async function setStaffGrade(
  database: Database,
  { staffId, gradeId }: { staffId: string; gradeId: string | null },
): Promise<Result<null>> {
  const person = await liveRow<{ name: string; schoolId: string }>(database.read, 'staff', staffId);
  if (person === undefined) return notThere;
  return database.change(`Changed the grade of ${person.name}`, async (writer) => {
    if (gradeId !== null) {
      const grade = await liveRow<GradeRow>(writer, 'staffGrades', gradeId);
      if (grade?.schoolId !== person.schoolId)
        return fail('invalid', 'This grade is not one of the school’s.');
    }
    await writer('staff').where({ id: staffId }).update({ gradeId, updatedAt: database.clock.now() });
    return ok(null);
  });
}

async function isOnlyGrade(
  writer: Writer,
  { id, schoolId, code }: Omit<GradeRow, 'name'>,
): Promise<Result<null>> {
  const grades: GradeRow[] = await writer('staffGrades')
    .where({ schoolId })
    .whereNull('deletedAt')
    .whereNot({ id });
  const same = grades.some((grade) => grade.code.toLowerCase() === code.toLowerCase());
  return same ? invalid('code', `There is a grade ${code} already.`) : ok(null);
}

async function isOnlyRate(writer: Writer, { id, gradeId, fromOn }: RateRow): Promise<Result<null>> {
  const other: unknown = await writer('gradeRates')
    .where({ gradeId, fromOn })
    .whereNull('deletedAt')
    .whereNot({ id })
    .first();
  return other === undefined ? ok(null) : invalid('fromOn', 'This grade has a rate from that day already.');
}
