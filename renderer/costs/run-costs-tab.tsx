import { countOf } from '../../domain/common/text';
import { howRounded } from '../../domain/costs/amounts';
import type { CostPage, RunCostRow } from '../../domain/costs/cost-model';
import type { RateKind } from '../../domain/costs/rates';
import { broadAreas } from '../../domain/pupils/codes';
import { paths } from '../app/paths';
import { Table } from '../ui/table';
import type { TableColumn } from '../ui/table-columns';
import { TextLink } from '../ui/text-link';
import { pounds } from './cost-table';
import styles from './costs.module.css';

interface RunCostsTabProps {
  readonly page: CostPage;
  readonly rate: RateKind;
}

/** What each provision costs: a week, the whole run, so far, and for each child. */
export function RunCostsTab({ page, rate }: RunCostsTabProps) {
  const { whole, toDate } = page.total[rate];
  return (
    <div className={styles['stack']}>
      <p>
        In all {pounds(whole)}, of this {pounds(toDate)} to date.
      </p>
      <Table
        label="Cost of each provision"
        columns={columnsFor(rate)}
        rows={page.runs}
        rowId={({ id }) => id}
      />
      <p className={styles['soft']}>
        To date: the staff of the weeks that are over, and what has been spent. Per child: the whole run by
        the number of children who are in it.{page.runs.some(({ otherWeeks }) => otherWeeks > 0) && crossing}{' '}
        {howRounded}
      </p>
    </div>
  );
}

function columnsFor(rate: RateKind): TableColumn<RunCostRow>[] {
  const amount = (
    id: string,
    label: string,
    of: (row: RunCostRow) => number | null,
  ): TableColumn<RunCostRow> => ({
    id,
    label,
    align: 'end',
    sortBy: of,
    render: (row) => pounds(of(row)),
  });
  return [
    {
      id: 'name',
      label: 'Provision',
      isRowHeader: true,
      sortBy: ({ code, name }) => code ?? name,
      render: ({ id, code, name }) => (
        <TextLink to={paths.provisionRun(id)}>{code === null ? name : `${code} ${name}`}</TextLink>
      ),
    },
    {
      id: 'area',
      label: 'Area',
      sortBy: ({ area }) => area,
      render: ({ area }) => broadAreas.find(({ code }) => code === area)?.name,
    },
    {
      id: 'children',
      label: 'Pupils',
      align: 'end',
      sortBy: ({ children }) => children,
      render: ({ children }) => children,
    },
    {
      id: 'weeks',
      label: 'Weeks over',
      align: 'end',
      sortBy: ({ weeksElapsed }) => weeksElapsed,
      render: weeksWords,
    },
    amount('weekly', 'Staff a week', ({ weekly }) => weekly[rate]),
    amount('whole', 'Whole run', ({ cost }) => cost[rate].whole),
    amount('toDate', 'To date', ({ cost }) => cost[rate].toDate),
    amount('perChild', 'Per child', ({ perChild }) => perChild[rate]),
  ];
}

const crossing =
  ' Of a run that crosses the summer, what falls into this school year: its weeks, and other costs in proportion to them.';

function weeksWords({ weeks, otherWeeks, weeksElapsed, weeksWithoutTerm }: RunCostRow) {
  return (
    <>
      {weeksElapsed} of {weeks}
      {otherWeeks > 0 && (
        <span className={styles['soft']}> ({countOf(otherWeeks, 'more week')} in another school year)</span>
      )}
      {weeksWithoutTerm > 0 && (
        <span className={styles['soft']}>
          {' '}
          ({countOf(weeksWithoutTerm, 'week')} after the last term entered)
        </span>
      )}
    </>
  );
}
