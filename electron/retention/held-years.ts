import type { YearClassKey } from '../../domain/retention/classes';
import type { HeldPupil } from '../../domain/retention/standing';
import { standingHold } from '../../domain/retention/standing';
import type { Reader } from '../database/database';
import { titlesOf } from './pupil-names';
import { holdsOf } from './repository';
import { yearsOfTable } from './year-records';

/** Classes whose rows hold records of several pupils: in their content, or through the run that a slot is for. */
const sharedTables: Partial<
  Record<YearClassKey, 'teacher_sheets' | 'provision_scenarios' | 'timetable_slots'>
> = {
  'teacher-sheets': 'teacher_sheets',
  'what-if': 'provision_scenarios',
  timetable: 'timetable_slots',
};

/** By class and school year the pupils on legal hold whom its records hold, as they are or as their history has them. */
export async function heldYears(
  reader: Reader,
): Promise<(key: YearClassKey, startYear: number) => readonly HeldPupil[]> {
  const found = new Map<string, HeldPupil[]>();
  const holds = [...(await holdsOf(reader))].flatMap(([pupilId, all]) => {
    const hold = standingHold(all);
    return hold === null ? [] : [{ pupilId, hold }];
  });
  const names = await titlesOf(
    reader,
    holds.map(({ pupilId }) => pupilId),
  );
  for (const [key, table] of Object.entries(sharedTables)) {
    for (const { pupilId, hold } of holds) {
      const pupil = { name: names.get(pupilId) ?? '', hold };
      for (const year of await yearsOfTable(reader, table, await rowsOf(reader, table, pupilId)))
        found.set(`${key} ${year}`, [...(found.get(`${key} ${year}`) ?? []), pupil]);
    }
  }
  return (key, startYear) => found.get(`${key} ${startYear}`) ?? [];
}

/** The ids of the rows of a table that hold a pupil. A row goes with its history, so what was in it once counts. */
async function rowsOf(reader: Reader, table: string, pupilId: string): Promise<readonly string[]> {
  const now =
    table === 'timetable_slots'
      ? `SELECT s.id FROM timetable_slots s JOIN provision_pupils p ON p.provision_id = s.provision_id WHERE p.pupil_id = :pupilId`
      : `SELECT id FROM ${table} WHERE instr(content, :pupilId)`;
  const rows: { id: string }[] = await reader.raw(
    `${now} UNION SELECT row_id AS id FROM history
       WHERE table_name = :table AND (instr(old_values, :pupilId) OR instr(new_values, :pupilId))`,
    { table, pupilId },
  );
  return rows.map(({ id }) => id);
}
