import { type ReactNode, useId } from 'react';
import { poundsInWords } from '../../domain/common/money';
import { Table } from '../ui/table';
import type { TableColumn } from '../ui/table-columns';
import styles from './costs.module.css';

interface CostTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell names the row; the others are amounts. */
  readonly rows: readonly CostTableRow[];
  readonly total: readonly ReactNode[];
}

interface CostTableRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

/** A short table of amounts with their total on its last line. */
export function CostTable({ caption, head, rows, total }: CostTableProps) {
  const id = useId();
  const columns = head.map((label, index): TableColumn<CostTableRow> => ({
    id: label,
    label,
    align: index === 0 ? 'start' : 'end',
    render: ({ key, cells }) => (key === totalKey ? <strong>{cells[index]}</strong> : cells[index]),
  }));
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles['caption']}>
        {caption}
      </h3>
      <Table
        label={caption}
        columns={columns}
        rows={[...rows, { key: totalKey, cells: total }]}
        rowId={({ key }) => key}
      />
    </section>
  );
}

const totalKey = 'the total';

/** Whole pence as pounds; nothing for what is not known. */
export function pounds(pence: number | null): string {
  return pence === null ? '' : poundsInWords(pence);
}
