import { ok, type Result } from '../../domain/common/result';
import type { Database } from '../database/database';

const idOf = (planId: string): string => `plan-entry:${planId}`;

/** What was typed into the quick entry of a plan and not yet saved, as its screen keeps it; empty when there is nothing. */
export async function readDraft(database: Database, planId: string): Promise<Result<string>> {
  const row = await database
    .read<{ id: string; value: string }>('settings')
    .where({ id: idOf(planId) })
    .first();
  return ok(row?.value ?? '');
}

/** Keeps it in the vault, encrypted like everything else, so that a lock or a flat battery loses nothing. */
export async function keepDraft(database: Database, planId: string, draft: string): Promise<Result<null>> {
  return database.change('Kept what was typed for an EHC plan', async (writer) => {
    const id = idOf(planId);
    if (draft === '') await writer('settings').where({ id }).delete();
    else await writer('settings').insert({ id, value: draft }).onConflict('id').merge();
    return ok(null);
  });
}
