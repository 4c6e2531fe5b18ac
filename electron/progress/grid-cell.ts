import type { InputOf } from '../../domain/common/call';
import { ok, type Result } from '../../domain/common/result';
import type { progressApi } from '../../domain/progress/api';
import { saysSomething } from '../../domain/progress/model';
import type { Database } from '../database/database';
import { binEntry, keptField, noTarget } from './entries';
import { entryOn, targetOf } from './repository';

/**
 * One cell of the grid. The first one of a day makes the day's entry, further ones change it; when nothing is left in it, it goes to the
 * bin. Who saw it is noted with a new entry only: an entry that somebody else made keeps its name.
 */
export async function setGridCell(
  database: Database,
  { outcomeId, day, field, value, seenBy }: InputOf<typeof progressApi.setCell>,
): Promise<Result<null>> {
  const observedOn = keptField(database, 'observedOn', day);
  if (!observedOn.ok) return observedOn;
  const kept = keptField(database, field, value);
  if (!kept.ok) return kept;
  const who = keptField(database, 'seenBy', seenBy);
  if (!who.ok) return who;
  return database.change('Noted progress', async (writer) => {
    if (!(await targetOf(writer, outcomeId))) return noTarget;
    const entry = await entryOn(writer, outcomeId, day);
    const change = { [field]: kept.value };
    if (entry === undefined) {
      if (kept.value === null) return ok(null);
      const record = { ...database.newRecord(), outcomeId, observedOn: observedOn.value };
      await writer('outcomeProgress').insert({ ...record, ...change, seenBy: who.value });
    } else if (saysSomething({ ...entry, ...change }))
      await writer('outcomeProgress')
        .where({ id: entry.id })
        .update({ ...change, updatedAt: database.clock.now() });
    else await binEntry(database, writer, entry.id);
    return ok(null);
  });
}
