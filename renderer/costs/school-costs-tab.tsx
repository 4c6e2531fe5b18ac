import { formatDate } from '../../domain/common/date-words';
import { howRounded } from '../../domain/costs/amounts';
import type { CostLine, CostPage } from '../../domain/costs/cost-model';
import type { RateKind } from '../../domain/costs/rates';
import { CostTable, pounds } from './cost-table';
import styles from './costs.module.css';

interface SchoolCostsTabProps {
  readonly page: CostPage;
  readonly rate: RateKind;
}

/** The school's provision as a whole: cost against income, then the cost by area, year and layer. */
export function SchoolCostsTab({ page, rate }: SchoolCostsTabProps) {
  const { income, cost, balance } = page.sourceTotal;
  const upTo = `to ${formatDate(page.today)}`;
  return (
    <div className={styles['stack']}>
      <dl className={styles['sums']}>
        <Sum name="Cost" whole={cost[rate].whole} toDate={cost[rate].toDate} upTo={upTo} />
        <Sum name="Income" whole={income.whole} toDate={income.toDate} upTo={upTo} />
        <Sum name="Balance" whole={balance[rate].whole} toDate={balance[rate].toDate} upTo={upTo} />
      </dl>
      <CostTable
        caption="Income against cost"
        head={['Funding', 'Income', 'Cost', 'Balance', 'Income to date', 'Cost to date', 'Balance to date']}
        rows={page.sources.map((line) => ({
          key: line.source ?? 'none',
          cells: [line.name, ...budgetCells(line, rate)],
        }))}
        total={['Total', ...budgetCells(page.sourceTotal, rate)]}
      />
      <p className={styles['soft']}>
        A provision is charged to the funding that it names. Income counts by days: to date, and where it is
        not for this school year alone. {howRounded}
      </p>
      <div className={styles['pair']}>
        <Breakdown caption="Cost by area of need" head="Area" lines={page.areas} page={page} rate={rate} />
        <Breakdown caption="Cost by year group" head="Year" lines={page.years} page={page} rate={rate} />
        <Breakdown caption="Cost by layer" head="Layer" lines={page.layers} page={page} rate={rate} />
      </div>
    </div>
  );
}

function budgetCells({ income, cost, balance }: CostPage['sourceTotal'], rate: RateKind): string[] {
  return [
    income.whole,
    cost[rate].whole,
    balance[rate].whole,
    income.toDate,
    cost[rate].toDate,
    balance[rate].toDate,
  ].map(pounds);
}

interface SumProps {
  readonly name: string;
  readonly whole: number;
  readonly toDate: number;
  readonly upTo: string;
}

function Sum({ name, whole, toDate, upTo }: SumProps) {
  return (
    <div className={styles['sum']}>
      <dt>{name}</dt>
      <dd>
        {pounds(whole)}
        <small>
          {pounds(toDate)} {upTo}
        </small>
      </dd>
    </div>
  );
}

interface BreakdownProps extends SchoolCostsTabProps {
  readonly caption: string;
  readonly head: string;
  readonly lines: readonly CostLine[];
}

function Breakdown({ caption, head, lines, page, rate }: BreakdownProps) {
  return (
    <CostTable
      caption={caption}
      head={[head, 'Whole run', 'To date']}
      rows={lines.map(({ key, name, cost }) => ({
        key,
        cells: [name, pounds(cost[rate].whole), pounds(cost[rate].toDate)],
      }))}
      total={['Total', pounds(page.total[rate].whole), pounds(page.total[rate].toDate)]}
    />
  );
}
