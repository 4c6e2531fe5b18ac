import { fail, ok, type Result } from '../../domain/common/result';
import type { Database, Writer } from '../database/database';
import { gone, liveItem, tables } from './plan-items';

const linkTables = {
  outcome: {
    needs: { table: 'ehcOutcomeNeeds', from: 'outcomeId', to: 'needId', target: 'need' },
    outcomes: null,
  },
  provision: {
    needs: { table: 'ehcProvisionNeeds', from: 'provisionId', to: 'needId', target: 'need' },
    outcomes: { table: 'ehcProvisionOutcomes', from: 'provisionId', to: 'outcomeId', target: 'outcome' },
  },
} as const;

export interface LinkChoice {
  readonly kind: 'outcome' | 'provision';
  readonly id: string;
  readonly to: 'needs' | 'outcomes';
  readonly ids: readonly string[];
}

/** Makes the links of an outcome or a provision exactly `ids`, all of the same plan. */
export async function setLinks(database: Database, choice: LinkChoice): Promise<Result<null>> {
  const { kind, id, to, ids } = choice;
  const link = linkTables[kind][to];
  if (link === null) return fail('invalid', 'Outcomes are linked to needs only.');
  return database.change(`Changed the links of the ${tables[kind].word}`, async (writer) => {
    const item = await liveItem(writer, kind, id);
    if (!item) return gone;
    const targets: { id: string }[] = await writer(tables[link.target].table)
      .select('id')
      .whereIn('id', [...ids])
      .where({ planId: item.planId })
      .whereNull('deletedAt');
    if (targets.length !== new Set(ids).size) return gone;
    await writeLinks(database, writer, choice);
    return ok(null);
  });
}

/** The same inside a change, for ids that are known to be of the plan. */
export async function writeLinks(
  records: Pick<Database, 'newRecord'>,
  writer: Writer,
  { kind, id, to, ids }: LinkChoice,
): Promise<void> {
  const link = linkTables[kind][to];
  if (link === null) return;
  const existing: { id: string; target: string }[] = await writer(link.table)
    .select({ id: 'id', target: link.to })
    .where({ [link.from]: id });
  const wanted = new Set(ids);
  const surplus = existing.filter((row) => !wanted.has(row.target)).map((row) => row.id);
  if (surplus.length > 0) await writer(link.table).whereIn('id', surplus).delete();
  const present = new Set(existing.map((row) => row.target));
  for (const target of wanted) {
    if (!present.has(target)) {
      await writer(link.table).insert({ id: records.newRecord().id, [link.from]: id, [link.to]: target });
    }
  }
}
