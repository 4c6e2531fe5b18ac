import { createHash } from 'node:crypto';
import { ok } from '../../domain/common/result';
import { type ColumnMapping, headerSignature, recallMapping } from '../../domain/imports/columns';
import type { Database, Reader } from '../database/database';

/** The signature lists all columns: its hash is short enough for a key. */
function keyOf(headers: readonly string[]): string {
  return createHash('sha256').update(headerSignature(headers)).digest('hex');
}

/** What the columns of such a file meant last time, or null. */
export async function rememberedMapping(
  reader: Reader,
  headers: readonly string[],
): Promise<ColumnMapping | null> {
  const row: { mapping: string } | undefined = await reader('importMappings')
    .select('mapping')
    .where({ id: keyOf(headers), deletedAt: null })
    .first();
  return recallMapping(headers, row === undefined ? null : (JSON.parse(row.mapping) as ColumnMapping));
}

/** Remembers what the columns mean. Column names are no secret and never personal. */
export async function rememberMapping(
  database: Database,
  headers: readonly string[],
  mapping: ColumnMapping,
): Promise<void> {
  const before = await rememberedMapping(database.read, headers);
  if (before?.columns.join() === mapping.columns.join()) return;
  await database.change('Remembered the columns of a file', async (writer) => {
    const { createdAt, updatedAt } = database.newRecord();
    await writer('importMappings')
      .insert({ id: keyOf(headers), mapping: JSON.stringify(mapping), createdAt, updatedAt })
      .onConflict('id')
      .merge(['mapping', 'updatedAt']);
    return ok(null);
  });
}
