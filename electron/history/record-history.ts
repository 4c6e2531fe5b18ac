import { ok, type Result } from '../../domain/common/result';
import type { HistoryPage, LastChange } from '../../domain/history/api';
import { entryOf, type KeptStep } from '../../domain/history/entries';
import { rowsNamedBy, type RowPlace } from '../../domain/history/value-words';
import type { Reader } from '../database/database';
import { groupBy } from '../../domain/common/group-by';
import { changesByIds, changesOfRows, stepsOf } from './kept-steps';
import { rowsOfRecord } from './rows-of-record';
import { namesOf } from './names';

/** Changes that are read, and shown, at a time. */
const pageSize = 50;

/** A record's history, the latest change first. `before`: the `next` of the page before. */
export async function recordHistory(
  reader: Reader,
  place: RowPlace,
  before: number | null,
): Promise<Result<HistoryPage>> {
  const rows = await rowsOfRecord(reader, place);
  const found = await changesOfRows(reader, rows, before ?? Number.MAX_SAFE_INTEGER, pageSize + 1);
  const shown = found.slice(0, pageSize);
  const ids = shown.map(({ changeId }) => changeId);
  const changes = await changesByIds(reader, ids);
  const steps = await stepsOf(reader, rows, ids);
  const nameOf = await namesOf(reader, steps.flatMap(namedIn));
  const byChange = groupBy(steps, ({ changeId }) => changeId);
  const entries = ids.flatMap((id) => {
    const change = changes.get(id);
    return change === undefined ? [] : [entryOf(change, byChange.get(id) ?? [], place.table, nameOf)];
  });
  const named = await namesOf(reader, [place]);
  return ok({
    title: named(place.table, place.id),
    entries,
    next: found.length > shown.length ? (shown.at(-1)?.first ?? null) : null,
  });
}

function namedIn({ table, before, after }: KeptStep): readonly RowPlace[] {
  return [before, after].flatMap((row) => (row === null ? [] : rowsNamedBy(table, row)));
}

/** Who changed a record last, and when; null for one that was never changed since the history is kept. */
export async function lastChangeOf(reader: Reader, place: RowPlace): Promise<Result<LastChange | null>> {
  const [last] = await changesOfRows(reader, await rowsOfRecord(reader, place), Number.MAX_SAFE_INTEGER, 1);
  if (last === undefined) return ok(null);
  const change = (await changesByIds(reader, [last.changeId])).get(last.changeId);
  return ok(change === undefined ? null : { at: change.at, by: change.by });
}
