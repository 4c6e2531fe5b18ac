import { useMemo, useState } from 'react';
import { sortRows, type TableColumn, type TableSort } from './table-columns';

/** The order of a table: the caller's when it gives one (a saved view), else the table's own. */
export function useTableSort<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  given: TableSort | null | undefined,
  onSort: ((sort: TableSort) => void) | undefined,
) {
  const [own, setOwn] = useState<TableSort | null>(given ?? null);
  const sort = onSort ? (given ?? null) : own;
  // A caller that keeps the order gives the rows in it.
  const isSorted = onSort !== undefined;
  const sorted = useMemo(
    () => (isSorted ? rows : sortRows(rows, columns, sort)),
    [isSorted, rows, columns, sort],
  );
  const change = (next: { readonly column: string | number; readonly direction: TableSort['direction'] }) => {
    const chosen = { column: String(next.column), direction: next.direction };
    if (onSort) onSort(chosen);
    else setOwn(chosen);
  };
  return { sorted, sort, change };
}
