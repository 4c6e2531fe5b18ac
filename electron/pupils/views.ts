import { ok, type Result } from '../../domain/common/result';
import { type RegisterView, registerViewSchema, type SavedView } from '../../domain/pupils/register-query';
import type { Database } from '../database/database';
import { noEntry } from '../database/not-there';

const screen = 'pupils';

interface ViewRow {
  readonly id: string;
  readonly name: string;
  readonly query: string;
}

/** The saved views of the register by name. One that this version does not understand is left out, not lost. */
export async function savedViews(database: Database): Promise<Result<readonly SavedView[]>> {
  const rows: ViewRow[] = await database
    .read('savedViews')
    .select('id', 'name', 'query')
    .where({ screen })
    .whereNull('deletedAt')
    .orderBy('name');
  return ok(
    rows.flatMap(({ id, name, query }) => {
      const view = registerViewSchema.safeParse(JSON.parse(query));
      return view.success ? [{ id, name, view: view.data }] : [];
    }),
  );
}

export async function saveView(
  database: Database,
  { name, view }: { name: string; view: RegisterView },
): Promise<Result<{ id: string }>> {
  return database.change(`Saved the view “${name}”`, async (writer) => {
    const query = JSON.stringify(view);
    const same: { id: string } | undefined = await writer('savedViews')
      .where({ screen, name })
      .whereNull('deletedAt')
      .first();
    if (same !== undefined) {
      await writer('savedViews').where({ id: same.id }).update({ query, updatedAt: database.clock.now() });
      return ok({ id: same.id });
    }
    const record = database.newRecord();
    await writer('savedViews').insert({ ...record, screen, name, query });
    return ok({ id: record.id });
  });
}

export async function removeView(database: Database, id: string): Promise<Result<null>> {
  return database.change('Removed a saved view', async (writer) => {
    const now = database.clock.now();
    const count: number = await writer('savedViews')
      .where({ id, screen })
      .whereNull('deletedAt')
      .update({ deletedAt: now, updatedAt: now });
    return count === 0 ? noEntry : ok(null);
  });
}
