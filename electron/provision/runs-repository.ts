import type { IsoDate } from '../../domain/common/calendar-date';
import { groupBy } from '../../domain/common/group-by';
import type { ProvisionRun, RunCost, RunPupil, StaffLine } from '../../domain/provision/run';
import { byStartThenName } from '../../domain/provision/run-order';
import { yearsOfRun } from '../../domain/provision/planned-weeks';
import type { Reader } from '../database/database';
import { readSchoolTime } from '../school/calendars';

type RunRow = Omit<ProvisionRun, 'staff' | 'pupils' | 'costs' | 'outcomeIds' | 'ehcItemIds'>;
type Of<Row> = Row & { readonly provisionId: string };

/**
 * Which runs: those of a school that touch a school year (yearsOfRun; 2026 for 2026/27) or start between two days, of one pupil, or by
 * their ids. Runs in the bin are never among them.
 */
export type WhichRuns =
  | { readonly schoolId: string; readonly year: number }
  | { readonly schoolId: string; readonly startsFrom: IsoDate; readonly startsTo: IsoDate }
  | { readonly pupilId: string }
  | { readonly ids: readonly string[] };

const runColumns = [
  'id',
  'schoolId',
  'typeId',
  'code',
  'name',
  'area',
  'layer',
  'level',
  'classId',
  'cohort',
  'startsOn',
  'weeks',
  'place',
  'ratio',
  'funding',
  'entryMeasure',
  'exitMeasure',
  'expectedGain',
  'gainUnit',
  'evaluation',
] as const;

/** Runs with everything in them, in the order of byStartThenName: six queries, however many there are; eight for a school year. */
export async function readRuns(reader: Reader, which: WhichRuns): Promise<ProvisionRun[]> {
  const query = reader('provisions').select(runColumns).whereNull('deletedAt');
  if ('ids' in which) void query.whereIn('id', [...which.ids]);
  else if ('pupilId' in which) {
    const theirs = reader('provisionPupils')
      .select('provisionId')
      .where({ pupilId: which.pupilId })
      .whereNull('deletedAt');
    void query.whereIn('id', theirs);
  } else {
    void query.where({ schoolId: which.schoolId });
    void query.whereBetween(
      'startsOn',
      'year' in which ? mayTouch(which.year) : [which.startsFrom, which.startsTo],
    );
  }
  const rows: RunRow[] = await query.orderBy(['startsOn', 'id']);
  const ordered = rows.sort(byStartThenName);
  return withParts(reader, 'year' in which ? await touching(reader, ordered, which) : ordered);
}

/** First days that a run of at most 53 school weeks can have which touches a year: it lies in three school years at most. */
function mayTouch(year: number): [IsoDate, IsoDate] {
  return [`${year - 2}-08-25`, `${year + 1}-08-31`];
}

async function touching(
  reader: Reader,
  rows: readonly RunRow[],
  { schoolId, year }: { readonly schoolId: string; readonly year: number },
): Promise<RunRow[]> {
  const terms = await readSchoolTime(reader, schoolId);
  return rows.filter((run) => yearsOfRun(run, terms).includes(year));
}

async function withParts(reader: Reader, rows: readonly RunRow[]): Promise<ProvisionRun[]> {
  const ids = rows.map(({ id }) => id);
  const parts = (table: string) =>
    reader(table).whereIn('provisionId', ids).whereNull('deletedAt').orderBy(['position', 'id']);
  const staff: Of<StaffLine>[] = await parts('provisionStaff')
    .select('provisionId', 'id', 'staffId', 'who', 'gradeId')
    .select('minutesPerSession', 'sessionsPerWeek', 'actualPence', 'standardPence');
  const pupils: Of<RunPupil>[] = await parts('provisionPupils')
    .select('provisionId', 'id', 'pupilId', 'joinsOn', 'leavesOn', 'weight')
    .select('entryValue', 'entryOn', 'exitValue', 'exitOn', 'impact', 'comment');
  const costs: Of<RunCost>[] = await parts('provisionCosts').select(
    'provisionId',
    'id',
    'kind',
    'what',
    'plannedPence',
    'spentPence',
    'spentOn',
  );
  const outcomes: { provisionId: string; outcomeId: string }[] = await reader('provisionOutcomes')
    .select('provisionId', 'outcomeId')
    .whereIn('provisionId', ids);
  const items: { provisionId: string; ehcProvisionId: string }[] = await reader('provisionEhcItems')
    .select('provisionId', 'ehcProvisionId')
    .whereIn('provisionId', ids);
  const [staffOf, pupilsOf, costsOf] = [byRun(staff), byRun(pupils), byRun(costs)];
  const [outcomesOf, itemsOf] = [byRun(outcomes), byRun(items)];
  return rows.map((row) => ({
    ...row,
    staff: withoutRun(staffOf.get(row.id)),
    pupils: withoutRun(pupilsOf.get(row.id)),
    costs: withoutRun(costsOf.get(row.id)),
    outcomeIds: (outcomesOf.get(row.id) ?? []).map(({ outcomeId }) => outcomeId),
    ehcItemIds: (itemsOf.get(row.id) ?? []).map(({ ehcProvisionId }) => ehcProvisionId),
  }));
}

function byRun<Row extends { readonly provisionId: string }>(rows: readonly Row[]) {
  return groupBy(rows, ({ provisionId }) => provisionId);
}

function withoutRun<Row extends object>(rows: readonly Of<Row>[] | undefined): Row[] {
  return (rows ?? []).map(({ provisionId: _, ...row }) => row as unknown as Row);
}
