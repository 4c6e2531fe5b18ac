import type { IsoDate } from '../../domain/common/calendar-date';
import { ok, type Result } from '../../domain/common/result';
import { yearsToMoveUp } from '../../domain/pupils/new-school-year';
import { highestNcy, lowestNcy } from '../../domain/pupils/year-group';
import { academicYearName, academicYearStart } from '../../domain/school/academic-year';
import type { Database, Reader, Writer } from '../database/database';

/** The academic year, by the year in which it began, of which the kept year groups are. */
const id = 'year-groups-of';

/**
 * Moves everybody on roll up by a year when a new school year has begun since the year groups were last right, in one change. What a list
 * from the school's own system says later is taken as ever. Gives by how many years. Failures: the disk's own.
 */
export async function moveYearsUp(database: Database): Promise<Result<number>> {
  const today = database.clock.today();
  const years = await yearsBehind(database.read, today);
  if (years === 0) return ok(0);
  const now = academicYearStart(today);
  return database.change(`Moved year groups on to ${academicYearName(now)}`, async (writer) => {
    await moveOnRoll(writer, years, database.clock.now());
    await writer('settings')
      .insert({ id, value: String(now) })
      .onConflict('id')
      .merge();
    return ok(years);
  });
}

/** By how many years the year groups of these records are behind this day; 0 when they are right. */
export async function yearsBehind(reader: Reader, today: IsoDate): Promise<number> {
  const rightFor = await yearOfYearGroups(reader);
  return rightFor === null ? 0 : yearsToMoveUp(rightFor, today);
}

/** As kept; before the first new school year that of the last change, whose year groups were right then. Null in an empty vault. */
async function yearOfYearGroups(reader: Reader): Promise<number | null> {
  const kept: { value: string } | undefined = await reader('settings').select('value').where({ id }).first();
  if (kept !== undefined) return Number(kept.value);
  // Ids are in the order of their making, and have an index.
  const last: { at: string } | undefined = await reader('changes').select('at').orderBy('id', 'desc').first();
  return last === undefined ? null : academicYearStart(last.at.slice(0, 10));
}

/** Pupils in the bin too, who may come back; leavers keep the year group in which they left. */
async function moveOnRoll(writer: Writer, years: number, updatedAt: string): Promise<void> {
  await writer('pupils')
    .whereNull('archivedAt')
    .whereNotNull('ncy')
    .update({
      ncy: writer.raw('CASE WHEN ncy + :years BETWEEN :lowest AND :highest THEN ncy + :years END', {
        years,
        lowest: lowestNcy,
        highest: highestNcy,
      }),
      updatedAt,
    });
}
