import type { IsoDate } from '../../domain/common/calendar-date';
import { groupBy } from '../../domain/common/group-by';
import type { ProvisionRun, RunCost, RunPupil, StaffLine } from '../../domain/provision/run';
import type { Reader } from '../database/database';

type RunRow = Omit<ProvisionRun, 'staff' | 'pupils' | 'costs' | 'outcomeIds' | 'ehcItemIds'>;
type Of<Row> = Row & { readonly provisionId: string };

/** Which runs: those of a school that start between two days, of one pupil, or by their ids. Runs in the bin are never among them. */
export type WhichRuns =
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

/** Runs with everything in them, in the order of their start, then of their reference or name: six queries, however many there are. */
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
    void query.whereBetween('startsOn', [which.startsFrom, which.startsTo]);
  }
  const rows: RunRow[] = await query.orderByRaw('starts_on, coalesce(code, name), id');
  return withParts(reader, rows);
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
