import type { IsoDate } from '../../domain/common/calendar-date';
import type { SchoolClosure } from '../../domain/school/closures';
import type { School, SchoolClass, SchoolPage, SchoolTerm, StaffMember } from '../../domain/school/model';
import type { Reader } from '../database/database';

/** Schools with their classes, staff, terms and closed days: five queries. */
export async function readSchoolPage(reader: Reader, today: IsoDate): Promise<SchoolPage> {
  const schools: School[] = await live(reader, 'schools')
    .select('id', 'name', 'laNumber', 'laEstab', 'urn', 'address', 'postcode', 'phone', 'email')
    .select('headName', 'sencoName', 'adviceService', 'laName', 'logoDocumentId')
    .orderBy(['position', 'createdAt']);
  const staff: (Omit<StaffMember, 'active'> & { active: number })[] = await live(reader, 'staff')
    .select('id', 'schoolId', 'name', 'role', 'email', 'active')
    .orderBy(['createdAt', 'id']);
  const terms: SchoolTerm[] = await live(reader, 'terms')
    .select('id', 'schoolId', 'name', 'startsOn', 'endsOn')
    .orderBy(['startsOn', 'createdAt']);
  const closures: SchoolClosure[] = await live(reader, 'schoolClosures')
    .select('id', 'schoolId', 'startsOn', 'endsOn', 'kind', 'reason')
    .orderBy(['startsOn', 'createdAt']);
  return {
    schools,
    classes: await readClasses(reader),
    staff: staff.map((row) => ({ ...row, active: row.active === 1 })),
    terms,
    closures,
    today,
  };
}

async function readClasses(reader: Reader): Promise<SchoolClass[]> {
  const query = reader('classes as c')
    .leftJoin('pupils as p', (join) => {
      void join.on('p.classId', 'c.id').onNull('p.deletedAt').onNull('p.archivedAt');
    })
    .select('c.id', 'c.schoolId', 'c.name', 'c.teacherId')
    .select(reader.raw('count(p.id) AS pupils'))
    .whereNull('c.deletedAt')
    .groupBy('c.id')
    .orderBy(['c.position', 'c.createdAt']);
  const rows: SchoolClass[] = await query;
  return rows;
}

export type SchoolTable = 'schools' | 'classes' | 'staff' | 'terms' | 'schoolClosures';

function live(reader: Reader, table: SchoolTable) {
  return reader(table).whereNull('deletedAt');
}

export interface NamedRow {
  readonly id: string;
  readonly schoolId: string;
  readonly name: string;
}

/** A row that is not in the bin; undefined otherwise. A school's own row has no school id. */
export async function rowById<Row extends object = NamedRow>(
  reader: Reader,
  table: SchoolTable,
  id: string,
): Promise<(Row & NamedRow) | undefined> {
  const row: (Row & NamedRow) | undefined = await live(reader, table).where({ id }).first();
  return row;
}

/** Pupils on roll in a school. */
export async function pupilsOnRoll(reader: Reader, schoolId: string): Promise<number> {
  const rows: { n: number }[] = await reader('pupils')
    .where({ schoolId })
    .whereNull('deletedAt')
    .whereNull('archivedAt')
    .count({ n: '*' });
  return rows[0]?.n ?? 0;
}
