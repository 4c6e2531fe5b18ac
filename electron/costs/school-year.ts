import type { IsoDate } from '../../domain/common/calendar-date';
import { academicYearStart } from '../../domain/school/academic-year';
import type { Database } from '../database/database';
import { readFlag } from '../settings/vault-flags';

/** What a screen asks for: null means the first school and the present year. */
export interface SchoolYearAsked {
  readonly schoolId: string | null;
  readonly startYear: number | null;
}

/** One school in one academic year, with what every screen of costs begins with. */
export interface SchoolYear {
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  /** Null while there is no school. */
  readonly schoolId: string | null;
  readonly startYear: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly today: IsoDate;
  readonly hidesActual: boolean;
}

export async function readSchoolYear(database: Database, asked: SchoolYearAsked): Promise<SchoolYear> {
  const schools: { id: string; name: string }[] = await database
    .read('schools')
    .select('id', 'name')
    .whereNull('deletedAt')
    .orderBy(['position', 'name']);
  const today = database.clock.today();
  const startYear = asked.startYear ?? academicYearStart(today);
  const chosen = schools.find(({ id }) => id === asked.schoolId) ?? schools[0];
  return {
    schools,
    schoolId: chosen?.id ?? null,
    startYear,
    from: `${startYear}-09-01`,
    to: `${startYear + 1}-08-31`,
    today,
    hidesActual: await readFlag(database, 'hide-actual-rates'),
  };
}
