import { useState } from 'react';
import {
  Cell,
  Row as AriaRow,
  Table as AriaTable,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import { classes } from './classes';
import { rowHeaderId } from './table-columns';
import { HeadCell } from './table-head';
import type { TableProps } from './table';
import tableStyles from './table.module.css';
import { useTableSort } from './use-table-sort';
import { useFirstRows } from './use-first-rows';
import styles from './virtual-table.module.css';

/** The size of 1 rem in px, which the text-size setting changes. */
function remInPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

/** The height of a row, in rem. */
const rowInRem = 2.75;

/** What a column that takes what is left keeps at least, in rem; below that the table scrolls sideways. */
const leastWidth = 9;

/**
 * Thousands of rows: only those in sight are drawn, and the others are put in after the first picture. It fills the height of its parent and scrolls by itself under a head that stays.
 * Every row is one line high; what is too long is cut with dots. Keep `columns` the same between draws (useMemo or a constant).
 */
export function VirtualTable<Row extends object>(props: TableProps<Row>) {
  const { label, columns, rows, rowId, onRowAction, empty } = props;
  const { sorted, sort, change } = useTableSort(rows, columns, props.sort, props.onSort);
  const [rem] = useState(remInPx);
  const rowHeight = rowInRem * rem;
  const shown = useFirstRows(sorted, rowHeight);
  const header = rowHeaderId(columns);
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight, headingHeight: 2.5 * rem }}>
      <AriaTable
        aria-label={label}
        className={classes(tableStyles['table'], styles['table'])}
        onSortChange={change}
        {...(sort && { sortDescriptor: sort })}
      >
        <TableHeader className={styles['head'] ?? ''}>
          {columns.map((column) => (
            <HeadCell
              key={column.id}
              column={column}
              isRowHeader={column.id === header}
              className={classes(styles['column'], column.align === 'end' && styles['columnEnd'])}
              width={column.width === undefined ? undefined : column.width * rem}
              minWidth={(column.width ?? leastWidth) * rem}
            />
          ))}
        </TableHeader>
        <TableBody
          items={shown}
          dependencies={[columns, onRowAction]}
          renderEmptyState={() => <div className={tableStyles['empty']}>{empty ?? 'Nothing matches'}</div>}
        >
          {(row) => (
            <AriaRow
              id={rowId(row)}
              className={classes(tableStyles['row'], styles['row'])}
              {...(onRowAction && { onAction: () => onRowAction(row), 'data-action': true })}
            >
              {columns.map((column) => (
                <Cell
                  key={column.id}
                  className={classes(
                    tableStyles['cell'],
                    styles['cell'],
                    column.align === 'end' && tableStyles['end'],
                  )}
                >
                  <span className={styles['cellWords']}>{column.render(row)}</span>
                </Cell>
              ))}
            </AriaRow>
          )}
        </TableBody>
      </AriaTable>
    </Virtualizer>
  );
}
