import type { ImpactRow } from '../../domain/costs/impact-page';
import { notJudged } from '../../domain/costs/impact-words';
import type { RateKind } from '../../domain/costs/rates';
import { successWords } from '../../domain/papers/impact-list';
import { Table } from '../ui/table';
import type { TableColumn } from '../ui/table-columns';
import styles from './costs.module.css';

interface ImpactTableProps {
  readonly label: string;
  readonly rows: readonly ImpactRow[];
  readonly rate: RateKind;
  /** The cost is that of the children's shares. */
  readonly shares: boolean;
}

/** What came of runs or of groups of children: measured, judged, and what a success cost. */
export function ImpactTable({ label, rows, rate, shares }: ImpactTableProps) {
  return (
    <div className={styles['stack']}>
      <Table
        label={label}
        columns={columnsFor(rate)}
        rows={rows}
        rowId={({ key }) => key}
        empty="No child with such a need is in a provision of this year"
      />
      <p className={styles['soft']}>
        {shares
          ? 'The cost of a success is what fell to these children in runs with results, divided by their successful outcomes.'
          : 'The cost of a success is the cost of the runs with results, divided by their successful outcomes.'}{' '}
        Gains are averaged only where the same is measured. Percentages are given from 5 children on.
      </p>
    </div>
  );
}

function columnsFor(rate: RateKind): TableColumn<ImpactRow>[] {
  return [
    {
      id: 'name',
      label: 'Provision or group',
      isRowHeader: true,
      sortBy: ({ name }) => name,
      render: ({ name }) => name,
    },
    {
      id: 'children',
      label: 'Children',
      align: 'end',
      sortBy: ({ children }) => children,
      render: ({ children }) => children,
    },
    {
      id: 'measured',
      label: 'Start and end, mean',
      render: ({ entry, exit }) => (entry === null ? '' : `${entry} to ${exit ?? ''}`),
    },
    { id: 'gain', label: 'Mean gain', render: ({ gain }) => gain },
    { id: 'rate', label: 'Rate of gain', render: ({ rate: words }) => words },
    { id: 'asExpected', label: 'Gained what was expected', render: ({ asExpected }) => asExpected },
    {
      id: 'positive',
      width: 12,
      label: 'Positive exit',
      render: ({ positive, small }) => (
        <>
          <span className={styles['whole']}>{positive}</span>
          {small !== null && positive !== notJudged && <span className={styles['soft']}> {small}</span>}
        </>
      ),
    },
    {
      id: 'perSuccess',
      label: 'Cost of a success',
      align: 'end',
      sortBy: ({ perSuccess }) => perSuccess[rate],
      render: (row) => successWords(row, rate),
    },
  ];
}
