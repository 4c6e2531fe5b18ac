import { fail, ok, type Result } from '../../domain/common/result';
import type { EhcProvision } from '../../domain/ehc-plans/model';
import { notDelivered } from '../../domain/reviews/delivered-gap';
import {
  type NotedValues,
  notedValues,
  reviewSpan,
  valuesToTake,
} from '../../domain/reviews/delivered-noted';
import type { ItemSessions } from '../../domain/sessions/item-sessions';
import type { Database, Reader } from '../database/database';
import { noReview } from '../database/not-there';
import { readItemSessions } from '../sessions/item-sessions';
import { caseOfReview, type CaseReview } from './caseload';
import { keepDelivered } from './delivered';
import { deliveredOf } from './record-repository';

const nothingNoted = fail(
  'not-found',
  'For one of these items no sessions are noted any more. Nothing was changed.',
);

type Item = Pick<
  EhcProvision,
  'minutesPerSession' | 'sessionsPerWeek' | 'sessionsPerYear' | 'weeksPerYear'
> & {
  readonly id: string;
};

interface NotedOfReview {
  readonly items: readonly Item[];
  readonly noted: ReadonlyMap<string, ItemSessions>;
}

/** What the register of sessions has for the items of section F of a review's plan. */
export async function notedSessions(
  { read, clock }: Database,
  reviewId: string,
): Promise<Result<Readonly<Record<string, ItemSessions>>>> {
  const found = await notedOf(read, reviewId, clock.today());
  return found === null ? noReview : ok(Object.fromEntries(found.noted));
}

/** Takes what was noted as delivered, for each of these items. What was typed stays, unless `replace`. */
export async function takeSessions(
  database: Database,
  input: { reviewId: string; provisionIds: readonly string[]; replace: boolean },
): Promise<Result<{ taken: number }>> {
  const { reviewId, provisionIds, replace } = input;
  const found = await notedOf(database.read, reviewId, database.clock.today());
  if (found === null) return noReview;
  const kept = await deliveredOf(database.read, reviewId);
  const toTake: { provisionId: string; values: Partial<NotedValues> }[] = [];
  for (const provisionId of new Set(provisionIds)) {
    const item = found.items.find(({ id }) => id === provisionId);
    const noted = found.noted.get(provisionId);
    if (item === undefined || noted === undefined) return nothingNoted;
    const values = valuesToTake(notedValues(noted, item), kept[provisionId] ?? notDelivered, replace);
    if (Object.keys(values).length > 0) toTake.push({ provisionId, values });
  }
  if (toTake.length === 0) return ok({ taken: 0 });
  return database.change('Took the delivery from the sessions noted', async (writer) => {
    for (const { provisionId, values } of toTake)
      await keepDelivered(database, writer, { reviewId, provisionId }, values);
    return ok({ taken: toTake.length });
  });
}

async function notedOf(reader: Reader, reviewId: string, today: string): Promise<NotedOfReview | null> {
  const review = await caseOfReview(reader, today, reviewId);
  return review === undefined ? null : notedOfCase(reader, review, today);
}

/** The same for a review that is read already. */
export async function notedOfCase(
  reader: Reader,
  { row, facts }: Pick<CaseReview, 'row' | 'facts'>,
  today: string,
): Promise<NotedOfReview> {
  const items: Item[] = await reader('ehcProvisions')
    .select('id', 'minutesPerSession', 'sessionsPerWeek', 'sessionsPerYear', 'weeksPerYear')
    .where({ planId: row.planId, section: 'F' })
    .whereNull('deletedAt');
  const noted = await readItemSessions(reader, {
    pupilId: row.pupilId,
    itemIds: items.map(({ id }) => id),
    span: reviewSpan(facts),
    today,
  });
  return { items, noted };
}
