import type { IsoDate } from '../../domain/common/calendar-date';
import { fail, type Result } from '../../domain/common/result';
import { listInWords } from '../../domain/common/text';
import type { ImportDone } from '../../domain/imports/api';
import { mappingProblems } from '../../domain/imports/columns';
import type { Database } from '../database/database';
import { applyImport } from './apply-import';
import { prepareImport } from './prepare';
import { workOn } from './work';
import { readWorkingFile } from './working-file';

export interface ImportBytes {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly schoolId: string;
  /** The day of the file. */
  readonly importDate: IsoDate;
}

/**
 * Imports a whole file without a screen, for the demo school: columns as proposed, every suggestion taken, and rows that only want a
 * confirmation (a child taught out of her year) taken too. Rows that are held stay out. Problems as of the screen's own import.
 */
export async function importBytes(
  database: Database,
  { bytes, fileName, schoolId, importDate }: ImportBytes,
): Promise<Result<ImportDone>> {
  const work = workOn(null, () => undefined);
  const file = await readWorkingFile(bytes, fileName, work);
  if (!file.ok) return file;
  const problems = mappingProblems(file.value.mapping, file.value.headers);
  if (problems.length > 0) {
    return fail('invalid', listInWords(problems.map((item) => item.message)), { fields: problems });
  }
  const prepared = await prepareImport(database.read, file.value, schoolId, importDate, work);
  if (!prepared.ok) return prepared;
  const confirmed = prepared.value.added
    .filter((item) => item.candidate.verdict === 'confirm')
    .map((item) => [item.id, 'take'] as const);
  return applyImport(database, fileName, prepared.value, Object.fromEntries(confirmed), work);
}
