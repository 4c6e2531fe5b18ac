import type { Knex } from 'knex';
import type { IsoDate, IsoInstant } from '../../domain/common/calendar-date';
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

/**
 * Leavers whom the change that is under way put back on roll by taking back an earlier one: they have moved up with the others since that was
 * made. The year group of somebody who is taken back within a school year is right already.
 * @param madeAt when the change was made that is taken back: the year group which it found was of that day
 */
export async function moveUpWhoAreBack(writer: Writer, madeAt: IsoInstant, now: IsoInstant): Promise<void> {
  const kept: { value: string } | undefined = await writer('settings').select('value').where({ id }).first();
  const years = kept === undefined ? 0 : Number(kept.value) - academicYearStart(madeAt.slice(0, 10));
  if (years === 0) return;
  await moveUp(
    writer('pupils').whereNull('archivedAt').whereIn('id', whoAreBack(writer)),
    writer,
    years,
    now,
  );
}

function whoAreBack(writer: Writer) {
  return writer('history')
    .select('rowId')
    .where({ tableName: 'pupils', action: 'update' })
    .andWhere('changeId', writer('currentChange').select('changeId'))
    .whereRaw(`json_extract(old_values, '$.archived_at') IS NOT NULL`)
    .whereRaw(`json_extract(new_values, '$.archived_at') IS NULL`);
}

/** Pupils in the bin too, who may come back; leavers keep the year group in which they left. */
async function moveOnRoll(writer: Writer, years: number, updatedAt: IsoInstant): Promise<void> {
  await moveUp(writer('pupils').whereNull('archivedAt'), writer, years, updatedAt);
}

/** Moves some pupils up. What the imports gave moves with it: a year group that moved up by itself was not typed by hand. */
export async function moveUp(
  pupils: Knex.QueryBuilder,
  writer: Writer,
  years: number,
  updatedAt: IsoInstant,
): Promise<void> {
  const of = { years, lowest: lowestNcy, highest: highestNcy };
  const isThere = 'ncy + :years BETWEEN :lowest AND :highest';
  await pupils.whereNotNull('ncy').update({
    ncy: writer.raw(`CASE WHEN ${isThere} THEN ncy + :years END`, of),
    importedValues: writer.raw(
      `CASE WHEN json_extract(imported_values, '$.ncy') IS NOT ncy THEN imported_values
        WHEN ${isThere} THEN json_set(imported_values, '$.ncy', ncy + :years)
        ELSE json_remove(imported_values, '$.ncy') END`,
      of,
    ),
    updatedAt,
  });
}
