import type { ReactNode } from 'react';
import { Cell, Row as AriaRow, Table as AriaTable, TableBody, TableHeader } from 'react-aria-components';
import { classes } from './classes';
import { rowHeaderId, type TableColumn, type TableSort } from './table-columns';
import { HeadCell } from './table-head';
import styles from './table.module.css';
import { useTableSort } from './use-table-sort';

export interface TableProps<Row> {
  /** Read out: "Contacts of Maya Chen". */
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** Enter or a click on a row. */
  readonly onRowAction?: ((row: Row) => void) | undefined;
  /** The order at first, or, with onSort, the order that the rows are in. */
  readonly sort?: TableSort | null | undefined;
  readonly onSort?: ((sort: TableSort) => void) | undefined;
  readonly empty?: ReactNode;
}

/** Up to some hundred rows; arrow keys move in it. For more use VirtualTable. */
export function Table<Row>(props: TableProps<Row>) {
  const { label, columns, rows, rowId, onRowAction, empty } = props;
  const { sorted, sort, change } = useTableSort(rows, columns, props.sort, props.onSort);
  const header = rowHeaderId(columns);
  return (
    <div className={styles['scroll']}>
      <AriaTable
        aria-label={label}
        className={styles['table'] ?? ''}
        onSortChange={change}
        {...(sort && { sortDescriptor: sort })}
      >
        <TableHeader>
          {columns.map((column) => (
            <HeadCell key={column.id} column={column} isRowHeader={column.id === header} />
          ))}
        </TableHeader>
        <TableBody
          renderEmptyState={() => <div className={styles['empty']}>{empty ?? 'Nothing here yet'}</div>}
        >
          {sorted.map((row) => (
            <AriaRow
              key={rowId(row)}
              id={rowId(row)}
              className={styles['row'] ?? ''}
              {...(onRowAction && { onAction: () => onRowAction(row), 'data-action': true })}
            >
              {columns.map((column) => (
                <Cell
                  key={column.id}
                  className={classes(styles['cell'], column.align === 'end' && styles['end'])}
                >
                  {column.render(row)}
                </Cell>
              ))}
            </AriaRow>
          ))}
        </TableBody>
      </AriaTable>
    </div>
  );
}
