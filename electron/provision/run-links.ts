import { ok, type Result } from '../../domain/common/result';
import { type Database, newId } from '../database/database';
import { notThere } from '../database/not-there';
import { runName } from './run-parts';

interface LinkTable {
  readonly name: 'provisionOutcomes' | 'provisionEhcItems';
  readonly column: 'outcomeId' | 'ehcProvisionId';
  readonly of: 'planOutcomes' | 'ehcProvisions';
  readonly what: (run: string) => string;
}

export const outcomeLinks: LinkTable = {
  name: 'provisionOutcomes',
  column: 'outcomeId',
  of: 'planOutcomes',
  what: (run) => `Changed the targets that ${run} serves`,
};
export const ehcItemLinks: LinkTable = {
  name: 'provisionEhcItems',
  column: 'ehcProvisionId',
  of: 'ehcProvisions',
  what: (run) => `Changed the section F items that ${run} delivers`,
};

/** Makes these the links of a run: what is new is added, what is not among them is taken away. */
export async function setRunLinks(
  database: Database,
  link: LinkTable,
  { runId, ids }: { readonly runId: string; readonly ids: readonly string[] },
): Promise<Result<null>> {
  const name = await runName(database.read, runId);
  if (name === null) return notThere;
  return database.change(link.what(name), async (writer) => {
    const wanted = [...new Set(ids)];
    const known: { id: string }[] = await writer(link.of)
      .select('id')
      .whereIn('id', wanted)
      .whereNull('deletedAt');
    if (known.length < wanted.length) return notThere;
    const rows: Readonly<Record<string, string>>[] = await writer(link.name).where({ provisionId: runId });
    const there = rows.map((row) => row[link.column]);
    await writer(link.name).where({ provisionId: runId }).whereNotIn(link.column, wanted).delete();
    for (const id of wanted.filter((item) => !there.includes(item)))
      await writer(link.name).insert({ id: newId(), provisionId: runId, [link.column]: id });
    return ok(null);
  });
}
