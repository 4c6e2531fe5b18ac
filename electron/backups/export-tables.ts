import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { columnHeading, isExported, tableTitle } from '../../domain/backups/export-words';
import { type CsvCell, csvLines, writeCsv } from '../../domain/imports/csv-out';
import type { Reader } from '../database/database';
import { toCamelCase } from '../database/letter-case';
import { columnsOf, recordTables } from '../database/watch-tables';
import { stopIfCancelled } from './backup-problems';

/** Rows that are read and written at once. */
const atOnce = 500;

/** The history beside the records: who changed what. */
const historyTables: readonly { readonly table: string; readonly key: string }[] = [
  { table: 'changes', key: 'id' },
  { table: 'history', key: 'seq' },
];

export interface ExportedTable {
  readonly table: string;
  readonly key: string;
}

/** Every list of an export: all records, and the history. */
export async function exportedTables(reader: Reader): Promise<readonly ExportedTable[]> {
  const records = await recordTables(reader);
  return [...records.map((table) => ({ table, key: 'id' })), ...historyTables];
}

/**
 * Writes one table twice: as CSV with headings in words, and as JSON with the names of the database. A few hundred rows at a time are in
 * memory. Gives the number of rows. Throws `cancelled` and the operating system's errors.
 */
export async function exportTable(
  reader: Reader,
  { table, key }: ExportedTable,
  folder: string,
  pupilNames: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<number> {
  const columns = (await columnsOf(reader, table)).filter(isExported);
  const namesPupil = columns.includes('pupil_id');
  const [tables, lists] = [join(folder, 'tables'), join(folder, 'json')];
  for (const each of [tables, lists]) await mkdir(each, { recursive: true, mode: 0o700 });
  const csv = textFile(join(tables, `${tableTitle(table)}.csv`));
  const json = textFile(join(lists, `${table}.json`));
  let count = 0;
  try {
    await csv.write(writeCsv([...(namesPupil ? ['Pupil'] : []), ...columns.map(columnHeading)], []));
    await json.write('[');
    for await (const rows of pages(reader, table, key)) {
      stopIfCancelled(signal);
      const cells = rows.map((row) => columns.map((column) => cellOf(row[toCamelCase(column)])));
      const named = cells.map((line, index) => [
        pupilNames.get(String(rows[index]?.['pupilId'])) ?? '',
        ...line,
      ]);
      await csv.write(csvLines(namesPupil ? named : cells));
      const records = cells.map((line) =>
        Object.fromEntries(columns.map((column, index) => [column, line[index]])),
      );
      await json.write(
        records
          .map((record, index) => `${count + index === 0 ? '' : ','}\n${JSON.stringify(record)}`)
          .join(''),
      );
      count += rows.length;
    }
    await json.write('\n]\n');
  } finally {
    await endAll([csv, json]);
  }
  return count;
}

/** A table in slices, by its key. */
async function* pages(
  reader: Reader,
  table: string,
  key: string,
): AsyncGenerator<readonly Readonly<Record<string, unknown>>[]> {
  for (let last: unknown = null; ;) {
    const query = reader(table).orderBy(key).limit(atOnce);
    const rows: Record<string, unknown>[] = await (last === null
      ? query
      : query.where(key, '>', last as string));
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)?.[key];
  }
}

function cellOf(value: unknown): CsvCell {
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

/** Ends each, whatever became of the others: none stays open. Throws the first one's trouble. */
async function endAll(files: readonly { end(): Promise<void> }[]): Promise<void> {
  const ended = await Promise.allSettled(files.map((file) => file.end()));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}

/** A new text file that is written piece by piece, never faster than the disk takes it, and flushed at its end. */
function textFile(file: string) {
  const stream = createWriteStream(file, { flags: 'wx', mode: 0o600, encoding: 'utf8', flush: true });
  const ended = finished(stream);
  // A refusal of the disk is told by whichever call waits for it; until then it must not count as unheard.
  ended.catch(() => undefined);
  return {
    write: async (text: string): Promise<void> => {
      if (stream.errored) throw stream.errored;
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), ended]);
    },
    end: async (): Promise<void> => {
      stream.end();
      await ended;
    },
  };
}
