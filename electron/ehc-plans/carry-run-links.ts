import { groupBy } from '../../domain/common/group-by';
import { type NotCarried, successorsOf } from '../../domain/ehc-plans/carry-delivery';
import type { Database, Writer } from '../database/database';

interface Item {
  readonly id: string;
  readonly ref: string;
  readonly text: string;
}
interface Link {
  readonly provisionId: string;
  readonly itemId: string;
  readonly runName: string;
  readonly isInBin: boolean;
}
interface Versions {
  readonly fromPlanId: string;
  readonly toPlanId: string;
}

/**
 * Inside a change: runs that deliver an item of section F of the earlier version deliver the matching item of the new one from now on. The
 * earlier links stay: a review of the earlier version still reckons with them. Gives the items that had runs and have no match. With
 * `onlyItems` no other item of the new version gets links: what somebody unlinked before stays unlinked.
 */
export async function carryRunLinks(
  records: Pick<Database, 'newRecord'>,
  writer: Writer,
  { fromPlanId, toPlanId }: Versions,
  onlyItems: readonly string[] | null = null,
): Promise<readonly NotCarried[]> {
  const before = await itemsOf(writer, fromPlanId);
  const linksOf = groupBy(await linksTo(writer, fromPlanId), ({ itemId }) => itemId);
  const after = await itemsOf(writer, toPlanId);
  const successors = successorsOf(before, after);
  const linked = before.filter(({ id }) => linksOf.has(id));
  for (const old of linked) {
    const now = successors.get(old);
    if (now === undefined || (onlyItems !== null && !onlyItems.includes(now.id))) continue;
    for (const { provisionId } of linksOf.get(old.id) ?? [])
      await writer('provisionEhcItems')
        .insert({ id: records.newRecord().id, provisionId, ehcProvisionId: now.id })
        .onConflict(['provisionId', 'ehcProvisionId'])
        .ignore();
  }
  return linked
    .filter((item) => !successors.has(item))
    .flatMap(({ id, ref }) => {
      const runs = (linksOf.get(id) ?? []).filter(({ isInBin }) => !isInBin);
      return runs.length === 0 ? [] : [{ ref, runs: runs.map(({ runName }) => runName) }];
    });
}

/** The same for items that were just typed into a version that takes the place of another. */
export async function carryToNewItems(
  records: Pick<Database, 'newRecord'>,
  writer: Writer,
  planId: string,
  itemIds: readonly string[],
): Promise<void> {
  const plan: { previousId: string | null } | undefined = await writer('ehcPlans')
    .select('previousId')
    .where({ id: planId })
    .first();
  if (itemIds.length === 0 || plan?.previousId == null) return;
  await carryRunLinks(records, writer, { fromPlanId: plan.previousId, toPlanId: planId }, itemIds);
}

async function itemsOf(writer: Writer, planId: string): Promise<Item[]> {
  const rows: Item[] = await writer('ehcProvisions')
    .select({ id: 'id', ref: 'ref', text: 'what' })
    .where({ planId, section: 'F' })
    .whereNull('deletedAt')
    .orderBy(['position', 'id']);
  return rows;
}

async function linksTo(writer: Writer, planId: string): Promise<Link[]> {
  const rows: (Omit<Link, 'isInBin'> & { deletedAt: string | null })[] = await writer(
    'provisionEhcItems as l',
  )
    .join('ehcProvisions as f', 'f.id', 'l.ehcProvisionId')
    .join('provisions as r', 'r.id', 'l.provisionId')
    .select({
      provisionId: 'l.provisionId',
      itemId: 'l.ehcProvisionId',
      runName: 'r.name',
      deletedAt: 'r.deletedAt',
    })
    .where('f.planId', planId)
    .orderByRaw('coalesce(r.code, r.name), r.id');
  return rows.map(({ deletedAt, ...link }) => ({ ...link, isInBin: deletedAt !== null }));
}
