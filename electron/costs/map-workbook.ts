import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';
import type { CostMap, CostMapRow } from '../../domain/costs/cost-map';
import { rateName } from '../../domain/papers/cost-map-paper';

interface Column {
  readonly name: string;
  readonly width: number;
  readonly cell: (row: CostMapRow) => Cell;
}

const money = (pence: number | null): Cell =>
  pence === null ? null : { value: pence / 100, type: Number, format: '£#,##0.00;−£#,##0.00' };
const figure = (value: number): Cell => ({ value, type: Number });
/** Text is given as text, so that what begins with an equals sign is no formula. */
const text = (value: string): Cell => (value === '' ? null : { value, type: String });
const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold', wrap: true });

const columns: readonly Column[] = [
  { name: 'Provision', width: 34, cell: ({ name }) => text(name) },
  { name: 'Layer', width: 12, cell: ({ layer }) => text(layer) },
  { name: 'Area', width: 32, cell: ({ area }) => text(area) },
  { name: 'Years', width: 10, cell: ({ years }) => text(years) },
  { name: 'Pupils', width: 8, cell: ({ pupils }) => figure(pupils) },
  { name: 'SEN support (K)', width: 9, cell: ({ supportK }) => figure(supportK) },
  { name: 'EHC plan (E)', width: 9, cell: ({ plansE }) => figure(plansE) },
  { name: 'Pupil premium', width: 9, cell: ({ premiumPP }) => figure(premiumPP) },
  { name: 'Staff grade', width: 14, cell: ({ grades }) => text(grades) },
  { name: 'Hourly rate', width: 12, cell: hourly },
  { name: 'Hours a week', width: 9, cell: ({ hoursPerWeek }) => figure(hoursPerWeek) },
  { name: 'Weeks', width: 8, cell: ({ weeks }) => figure(weeks) },
  { name: 'Staff cost', width: 12, cell: ({ staff }) => money(staff) },
  { name: 'Resources', width: 12, cell: ({ resources }) => money(resources) },
  { name: 'Training', width: 12, cell: ({ training }) => money(training) },
  { name: 'Total', width: 12, cell: ({ total }) => money(total) },
  { name: 'Cost per pupil', width: 12, cell: ({ perPupil }) => money(perPupil) },
  { name: 'Positive exit', width: 14, cell: ({ positive }) => text(positive) },
  { name: 'Mean gain', width: 18, cell: ({ effect }) => text(effect) },
  { name: 'Cost per successful outcome', width: 14, cell: ({ perSuccess }) => money(perSuccess) },
];

/** One price is a number; where several grades work together, their prices are listed. */
function hourly({ hourly: prices }: CostMapRow): Cell {
  const [only, ...others] = prices;
  if (only === undefined) return null;
  return others.length === 0 ? money(only) : text(prices.map((pence) => (pence / 100).toFixed(2)).join('; '));
}

/** The whole-school costed map as a spreadsheet: the map, the totals and the budget, a sheet each. Numbers are numbers. */
export function mapWorkbook(map: CostMap): Promise<Buffer> {
  return writeXlsxFile([
    {
      sheet: 'Map',
      data: mapSheet(map),
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 3,
    },
    { sheet: 'Totals', data: totalsSheet(map), columns: [{ width: 40 }, { width: 16 }, { width: 16 }] },
    {
      sheet: 'Income',
      data: incomeSheet(map),
      columns: [{ width: 40 }, { width: 16 }, { width: 16 }, { width: 16 }, { width: 16 }],
    },
  ]).toBuffer();
}

function mapSheet(map: CostMap): SheetData {
  const { total } = map;
  const sums: Readonly<Record<string, number>> = {
    'Staff cost': total.staff,
    Resources: total.resources,
    Training: total.training,
    Total: total.total,
  };
  return [
    [bold(`${map.schoolName}: costed provision map ${map.yearName}`)],
    [text(`Reckoned with ${rateName(map.rate)}.`)],
    columns.map(({ name }) => bold(name)),
    ...map.rows.map((row) => columns.map(({ cell }) => cell(row))),
    columns.map(({ name }) => (name === 'Provision' ? bold('Total') : money(sums[name] ?? null))),
  ];
}

function totalsSheet({ areas, years, rate, total, toDate }: CostMap): SheetData {
  const lines = (title: string, list: CostMap['areas']): SheetData => [
    [bold(title), bold('Whole run'), bold('To date')],
    ...list.map(({ name, cost }) => [text(name), money(cost[rate].whole), money(cost[rate].toDate)]),
    [bold('Total'), money(total.total), money(toDate)],
    [],
  ];
  return [...lines('Area', areas), ...lines('Year', years)];
}

function incomeSheet({ sources, sourceTotal, rate }: CostMap): SheetData {
  const line = (name: string, { income, cost, balance }: CostMap['sourceTotal']): Cell[] => [
    text(name),
    money(income.whole),
    money(cost[rate].whole),
    money(balance[rate].whole),
    money(balance[rate].toDate),
  ];
  return [
    ['Funding', 'Income', 'Cost', 'Balance', 'Balance to date'].map(bold),
    ...sources.map((source) => line(source.name, source)),
    line('Total', sourceTotal),
  ];
}
