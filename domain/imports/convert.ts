import { ok, type Result } from '../common/result';
import { runInSlices, type SliceOptions } from '../common/slices';
import type { Candidate } from './candidate';
import { holdDuplicates } from './duplicates';
import type { CsvRow } from './read-csv';
import { readContacts } from './row-contacts';
import { readIdentity, readPersonFields } from './row-person';
import { type ConvertContext, readRow } from './row-reader';
import { readFlags, readSen } from './row-sen';
import { reportShape } from './row-shape';
import { verdictOf } from './verdict';

/**
 * Reads one row of a file as a pupil. Nothing throws: every problem is named with its row, line, column and value, and one bad value
 * does not cost the row more than it must. Duplicates are found over the whole file by `holdDuplicates`.
 */
export function convertRow(row: CsvRow, context: ConvertContext): Candidate {
  const reader = readRow(row, context);
  const identity = readIdentity(reader);
  const name = [identity.legalForename, identity.legalSurname].join(' ').trim();
  const base = { row: row.row, line: row.line, lastLine: row.lastLine, identity, name };
  if (reportShape(reader, context.headers, context.mapping)) {
    return { ...base, verdict: 'reject', record: null, historicSen: null, problems: reader.problems };
  }
  const fields = readPersonFields(reader);
  const dob = typeof fields.dob === 'string' ? fields.dob : null;
  const { sen, needs, historic } = readSen(reader, dob);
  const record = { fields, contacts: readContacts(reader), flags: readFlags(reader), sen, needs };
  const verdict = verdictOf(reader.problems);
  return {
    ...base,
    verdict,
    record: verdict === 'reject' ? null : record,
    historicSen: historic,
    problems: reader.problems,
  };
}

/** A row that had too many columns, read again with the cells of the repair that the user agreed to. */
export function convertRepaired(row: CsvRow, cells: readonly string[], context: ConvertContext): Candidate {
  return convertRow(
    { ...row, cells, issues: row.issues.filter((issue) => issue.kind === 'stray-quote') },
    context,
  );
}

/** Reads all rows in slices, then holds those that another row contradicts. Failure `cancelled` when told to stop. */
export async function convertRows(
  rows: readonly CsvRow[],
  context: ConvertContext,
  options: SliceOptions = {},
): Promise<Result<readonly Candidate[]>> {
  const candidates: Candidate[] = [];
  const done = await runInSlices(rows, (row) => candidates.push(convertRow(row, context)), {
    ...options,
    total: rows.length,
  });
  return done.ok ? ok(holdDuplicates(candidates, context)) : done;
}
