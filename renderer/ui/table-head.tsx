import { ArrowDown, ArrowUp } from 'lucide-react';
import { Column } from 'react-aria-components';
import { classes } from './classes';
import type { TableColumn } from './table-columns';
import styles from './table.module.css';
import { VisuallyHidden } from './visually-hidden';

export interface HeadCellProps<Row> {
  readonly column: TableColumn<Row>;
  readonly isRowHeader: boolean;
  /** In px, for a VirtualTable. */
  readonly width?: number | undefined;
  readonly minWidth?: number | undefined;
  readonly className?: string | undefined;
}

/** A column's head; pressing it sorts, a second time the other way round. */
export function HeadCell<Row>({ column, isRowHeader, width, minWidth, className }: HeadCellProps<Row>) {
  return (
    <Column
      id={column.id}
      isRowHeader={isRowHeader}
      allowsSorting={column.sortBy !== undefined}
      textValue={column.label}
      className={classes(styles['column'], column.align === 'end' && styles['end'], className)}
      {...(width !== undefined && { width })}
      {...(minWidth !== undefined && { minWidth })}
    >
      {({ sortDirection }) => (
        <span className={styles['columnWords']}>
          {column.isLabelHidden ? <VisuallyHidden>{column.label}</VisuallyHidden> : column.label}
          {sortDirection === 'ascending' && <ArrowUp size="1em" className={styles['sortMark']} aria-hidden />}
          {sortDirection === 'descending' && (
            <ArrowDown size="1em" className={styles['sortMark']} aria-hidden />
          )}
        </span>
      )}
    </Column>
  );
}
