import { addMonths, type IsoDate } from '../../domain/common/calendar-date';
import { ok, type Result } from '../../domain/common/result';
import { costFromMap, type MapCost } from '../../domain/costs/from-map';
import type { FromMapPage } from '../../domain/costs/from-map-page';
import { togetherInWords } from '../../domain/provision/given-minutes';
import type { ProvisionRun } from '../../domain/provision/run';
import type { Database, Reader } from '../database/database';
import { notThere } from '../database/not-there';
import { readRuns } from '../provision/runs-repository';
import { readFlag } from '../settings/vault-flags';
import { readBases } from './basis';

interface ItemRow {
  readonly id: string;
  readonly ref: string;
  readonly what: string;
  readonly hourlyPence: number | null;
  readonly otherPence: number | null;
}

/**
 * The items of a review's plan that runs deliver to the pupil, with what the map says of their cost beside what is typed. It looks at the
 * runs that began in the twelve months before the meeting (before today while none is fixed).
 */
export async function readFromMap(database: Database, reviewId: string): Promise<Result<FromMapPage>> {
  const { read } = database;
  const review: { pupilId: string; planId: string; meetingOn: IsoDate | null } | undefined = await read(
    'reviews',
  )
    .select('pupilId', 'planId', 'meetingOn')
    .where({ id: reviewId })
    .whereNull('deletedAt')
    .first();
  if (review === undefined) return notThere;
  const today = database.clock.today();
  const until = review.meetingOn ?? today;
  const runs = (await readRuns(read, { pupilId: review.pupilId })).filter(
    ({ startsOn, ehcItemIds }) =>
      ehcItemIds.length > 0 && addMonths(until, -12) < startsOn && startsOn <= until,
  );
  const basisOf = await readBases(
    read,
    runs.map(({ schoolId }) => schoolId),
    today,
  );
  const items = await readItems(read, reviewId, review.planId);
  return ok({
    hidesActual: await readFlag(database, 'hide-actual-rates'),
    items: items.flatMap(({ id, ref, what, ...typed }) => {
      const delivering = runs.filter(({ ehcItemIds }) => ehcItemIds.includes(id));
      if (delivering.length === 0) return [];
      return {
        ehcProvisionId: id,
        ref,
        what,
        typed: typed satisfies MapCost,
        runs: delivering.map(nameOf),
        together: together(delivering),
        map: costFromMap(delivering, review.pupilId, basisOf),
      };
    }),
  });
}

function together(runs: readonly ProvisionRun[]): string[] {
  return [...new Set(runs.flatMap(({ staff }) => togetherInWords(staff) ?? []))];
}

function nameOf({ code, name }: ProvisionRun): string {
  return code === null ? name : `${code} ${name}`;
}

async function readItems(reader: Reader, reviewId: string, planId: string): Promise<ItemRow[]> {
  const rows: ItemRow[] = await reader('ehcProvisions as e')
    .leftJoin('reviewProvisions as r', (join) => {
      void join.on('r.provisionId', 'e.id').andOnVal('r.reviewId', reviewId);
    })
    .select('e.id', 'e.ref', 'e.what')
    .select({ hourlyPence: 'r.hourlyCostPence', otherPence: 'r.otherCostPence' })
    .where({ 'e.planId': planId })
    .whereNull('e.deletedAt')
    .orderBy('e.position');
  return rows;
}
