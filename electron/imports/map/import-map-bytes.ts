import type { MapTable } from '../../../domain/imports/map/tables';
import { readMap } from '../../../domain/imports/map/read-map';
import type { Result } from '../../../domain/common/result';
import type { Database } from '../../database/database';
import { lastChangeMark } from '../school-repository';
import { applyMap } from './map-imports';
import { readTables } from './read-tables';

export interface MapBytes {
  readonly files: readonly { readonly bytes: Uint8Array; readonly fileName: string }[];
  readonly schoolId: string;
}

/** Takes a costed map over without a screen, for the demo school; refused, as on the screen, while anything in it is wrong. */
export async function importMapBytes(
  database: Database,
  { files, schoolId }: MapBytes,
): Promise<Result<{ added: number }>> {
  const tables: MapTable[] = [];
  for (const { bytes, fileName } of files) {
    const read = await readTables(bytes, fileName);
    if (!read.ok) return read;
    tables.push(...read.value);
  }
  const file = readMap(tables, database.clock.today());
  return applyMap(database, { file, schoolId, mark: await lastChangeMark(database.read) });
}
