/** A row as it goes into a table: column names as in SQL. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Rows of one table, all with the same columns. */
export interface Batch {
  readonly table: string;
  readonly rows: readonly Row[];
}

const rowsInBatch = 250;

/** Cuts a stream of rows into batches. */
export function* inBatches(table: string, rows: Iterable<Row>): Generator<Batch> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < rowsInBatch) continue;
    yield { table, rows: batch };
    batch = [];
  }
  if (batch.length > 0) yield { table, rows: batch };
}

/** The columns that a record has for the history and the bin. */
export function kept(day: string): Row {
  return { ...stamped(day), deleted_at: null };
}

/** The same of a table without a bin. */
export function stamped(day: string): Row {
  const at = `${day}T15:20:00.000Z`;
  return { created_at: at, updated_at: at };
}
