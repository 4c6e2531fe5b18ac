import type { IsoDate } from '../../domain/common/calendar-date';
import { runWeeks } from '../../domain/provision/run-weeks';
import type { DaySpan } from '../../domain/sessions/delivery';
import { type ItemRun, itemSessions, type ItemSessions } from '../../domain/sessions/item-sessions';
import { runSessions, schoolDaysOf } from '../../domain/sessions/run-sessions';
import { schoolTime } from '../../domain/school/school-time';
import type { Reader } from '../database/database';
import { readRuns } from '../provision/runs-repository';
import { readRecords } from './run-records';

interface Wanted {
  readonly pupilId: string;
  /** Items of section F. */
  readonly itemIds: readonly string[];
  readonly span: DaySpan;
  readonly today: IsoDate;
}

/** What was noted of the items of a child's plan, through the runs that deliver them, by the item's id. */
export async function readItemSessions(
  reader: Reader,
  { pupilId, itemIds, span, today }: Wanted,
): Promise<ReadonlyMap<string, ItemSessions>> {
  const mine = await readRuns(reader, { pupilId });
  const linked = mine.filter(({ ehcItemIds }) => ehcItemIds.some((id) => itemIds.includes(id)));
  const records = await readRecords(reader, linked, today);
  const staffNames = await namesOfStaff(reader);
  const runs = linked.flatMap((run, index): { itemIds: readonly string[]; run: ItemRun }[] => {
    const record = records[index];
    const pupil = run.pupils.find((row) => row.pupilId === pupilId);
    if (record === undefined || pupil === undefined) return [];
    const lineNames = run.staff.flatMap(({ id, staffId, who }) => {
      const name = (staffId === null ? null : staffNames[staffId]) ?? who;
      return name === null ? [] : [[id, name] as const];
    });
    const itemRun = {
      name: run.name,
      sessions: runSessions(record),
      schoolDays: runWeeks(run, schoolTime(record.calendar)).map(({ monday }) =>
        schoolDaysOf(monday, record.calendar),
      ),
      pupil,
      lineNames: Object.fromEntries(lineNames),
      staffNames,
    };
    return [{ itemIds: run.ehcItemIds, run: itemRun }];
  });
  const sums = itemIds.flatMap((id) => {
    const delivers = runs.filter((item) => item.itemIds.includes(id)).map(({ run }) => run);
    const sum = itemSessions(delivers, span);
    return sum === null ? [] : [[id, sum] as const];
  });
  return new Map(sums);
}

/** Also of those who have left: what they gave stays theirs. */
async function namesOfStaff(reader: Reader): Promise<Readonly<Record<string, string>>> {
  const rows: { id: string; name: string }[] = await reader('staff').select('id', 'name');
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
