import { termsOf } from './calendar';
import type { Random } from './random';
import { type Batch, inBatches, kept, type Row } from './rows';
import type { VaultSize } from './sizes';
import { forenames, surnames } from './words';

/** A school as the rows of its pupils and provision need it. */
export interface MadeSchool {
  readonly id: string;
  /** Two for each year from Reception on, in order. */
  readonly classIds: readonly string[];
  readonly teacherIds: readonly string[];
  readonly assistantIds: readonly string[];
  readonly gradeId: string;
}

const since = '2016-09-01';
const assistants = 12;
const yearGroups = 7;
const classesOfYear = 2;

/** What lies ahead of the day of the tests, for deadlines. */
const termsToCome = [
  { name: 'Spring 2027', startsOn: '2027-01-04', endsOn: '2027-03-26' },
  { name: 'Summer 2027', startsOn: '2027-04-12', endsOn: '2027-07-22' },
];

/** The schools with their staff, classes, terms and grades of pay. */
export function makeSchools(
  { schools, years }: VaultSize,
  random: Random,
): { readonly schools: readonly MadeSchool[]; readonly batches: readonly Batch[] } {
  const rows = new Map<string, Row[]>();
  const put = (table: string, row: Row): string => {
    const id = random.id();
    rows.set(table, [...(rows.get(table) ?? []), { id, ...row, ...kept(since) }]);
    return id;
  };
  const made = Array.from({ length: schools }, (_, index): MadeSchool => {
    const id = put('schools', {
      name: `${random.pick(surnames)} Primary School ${index + 1}`,
      la_number: '886',
      la_estab: String(2_000 + index),
      head_name: `${random.pick(forenames)} ${random.pick(surnames)}`,
      senco_name: `${random.pick(forenames)} ${random.pick(surnames)}`,
      la_name: 'Tidemouth',
      position: index,
    });
    const person = (role: string): string =>
      put('staff', {
        school_id: id,
        name: `${random.pick(forenames)} ${random.pick(surnames)}`,
        role,
        contract_minutes: role === 'Class teacher' ? 1_950 : 1_500,
      });
    const teacherIds = Array.from({ length: yearGroups * classesOfYear }, () => person('Class teacher'));
    const assistantIds = Array.from({ length: assistants }, () => person('Teaching assistant'));
    const classIds = teacherIds.map((teacher, position) => {
      const year = Math.floor(position / classesOfYear);
      const name = `${year === 0 ? 'R' : String(year)}${position % classesOfYear === 0 ? 'A' : 'B'}`;
      return put('classes', { school_id: id, name, teacher_id: teacher, position });
    });
    const gradeId = put('staff_grades', {
      school_id: id,
      code: 'TA2',
      name: 'Assistant, level 2',
      position: 0,
    });
    put('grade_rates', { grade_id: gradeId, from_on: since, actual_pence: 1_420, standard_pence: 1_520 });
    for (const { name, startsOn, endsOn } of [...termsOf(years), ...termsToCome])
      put('terms', { school_id: id, name, starts_on: startsOn, ends_on: endsOn });
    return { id, classIds, teacherIds, assistantIds, gradeId };
  });
  const order = ['schools', 'staff', 'classes', 'staff_grades', 'grade_rates', 'terms'];
  return { schools: made, batches: order.flatMap((table) => [...inBatches(table, rows.get(table) ?? [])]) };
}
