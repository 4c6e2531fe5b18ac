import { groupBy } from '../../domain/common/group-by';
import { schoolTime } from '../../domain/school/school-time';
import type { ClosedDays, SchoolCalendar, Term } from '../../domain/school/terms';
import type { Reader } from '../database/database';

type OfSchool = { readonly schoolId: string };

/** Terms and closed days of all schools, by school: two queries. A school of which neither is entered is not in it. */
export async function readCalendars(reader: Reader): Promise<ReadonlyMap<string, SchoolCalendar>> {
  const terms: (Term & OfSchool)[] = await reader('terms')
    .select('schoolId', 'name', 'startsOn', 'endsOn')
    .whereNull('deletedAt')
    .orderBy('startsOn');
  const closures: (ClosedDays & OfSchool)[] = await reader('schoolClosures')
    .select('schoolId', 'startsOn', 'endsOn', 'reason as name')
    .whereNull('deletedAt')
    .orderBy('startsOn');
  const termsOf = groupBy(terms, ({ schoolId }) => schoolId);
  const closuresOf = groupBy(closures, ({ schoolId }) => schoolId);
  return new Map(
    [...new Set([...termsOf.keys(), ...closuresOf.keys()])].map((id) => [
      id,
      {
        terms: (termsOf.get(id) ?? []).map(({ schoolId: _, ...term }) => term),
        closures: (closuresOf.get(id) ?? []).map(({ schoolId: _, ...closure }) => closure),
      },
    ]),
  );
}

/** The calendar of one school; without terms and closed days where none are entered. */
export async function readCalendar(reader: Reader, schoolId: string): Promise<SchoolCalendar> {
  return (await readCalendars(reader)).get(schoolId) ?? { terms: [] };
}

/** The stretches in which the weeks of a school's runs are counted: its terms without closed days, in order. */
export async function readSchoolTime(reader: Reader, schoolId: string): Promise<readonly Term[]> {
  return schoolTime(await readCalendar(reader, schoolId));
}
