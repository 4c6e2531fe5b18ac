import { fail, type Result } from '../../domain/common/result';
import type { Database, Writer } from '../database/database';
import { noReview } from '../database/not-there';
import { insertLine } from './record-lines';
import { reviewById } from './repository';

type AmendableKind = 'need' | 'outcome' | 'provision';

interface ItemWording {
  readonly section: string;
  readonly ref: string;
  readonly text: string;
}

const noItem = fail('not-found', 'This part of the plan is no longer there. Nothing was changed.');

/** Begins an amendment from an item of the review's own plan: its wording stands as current and as proposed, to be changed. */
export async function amendItem(
  database: Database,
  { reviewId, kind, itemId }: { reviewId: string; kind: AmendableKind; itemId: string },
): Promise<Result<{ id: string }>> {
  return database.change('Added an amendment', async (writer) => {
    const review = await reviewById(writer, reviewId);
    if (!review) return noReview;
    const item = await wordingOf(writer, review.planId, kind, itemId);
    if (!item) return noItem;
    const { section, ref, text } = item;
    const values = { section, ref, itemId, currentText: text, proposedText: text };
    return insertLine(database, writer, { reviewId, list: 'amendment', values });
  });
}

async function wordingOf(
  writer: Writer,
  planId: string,
  kind: AmendableKind,
  id: string,
): Promise<ItemWording | undefined> {
  const sources = {
    need: { table: 'ehcNeeds', columns: { section: 'letter', ref: 'ref', text: 'text' } },
    outcome: { table: 'ehcOutcomes', columns: { section: writer.raw(`'E'`), ref: 'ref', text: 'text' } },
    provision: { table: 'ehcProvisions', columns: { section: 'section', ref: 'ref', text: 'what' } },
  } as const;
  const { table, columns } = sources[kind];
  const row: ItemWording | undefined = await writer(table)
    .select(columns as Record<string, string>)
    .where({ id, planId })
    .whereNull('deletedAt')
    .first();
  return row;
}
