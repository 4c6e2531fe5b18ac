import { countOf } from '../common/text';
import { formatDate } from '../common/date-words';
import type { IsoDate } from '../common/calendar-date';
import { poundsInWords } from '../common/money';
import { howRounded } from '../costs/amounts';
import type { CostMap, CostMapRow } from '../costs/cost-map';
import { impactMeanings, notJudged } from '../costs/impact-words';
import type { RateKind } from '../costs/rates';

/** The whole-school costed map on A4 landscape: a table whose head is repeated, then the totals. */
export interface CostMapPaper {
  readonly paper: 'cost-map';
  readonly title: string;
  readonly caption: string;
  readonly printedOn: string;
  readonly head: readonly CostMapColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly foot: readonly string[];
  readonly tables: readonly {
    readonly title: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly foot: readonly string[];
  }[];
  readonly notes: readonly string[];
}

export interface CostMapColumn {
  readonly name: string;
  readonly isNumber: boolean;
}

interface Column extends CostMapColumn {
  readonly cell: (row: CostMapRow) => string;
}

const text = (name: string, cell: Column['cell']): Column => ({ name, isNumber: false, cell });
const number = (name: string, cell: Column['cell']): Column => ({ name, isNumber: true, cell });
const pounds = (pence: number | null): string => (pence === null ? '' : poundsInWords(pence));

const columns: readonly Column[] = [
  text('Provision', ({ name }) => name),
  text('Layer', ({ layer }) => layer),
  text('Area', ({ area }) => area),
  text('Years', ({ years }) => years),
  text('Pupils (K/E/PP)', (row) => `${row.pupils} (${row.supportK}/${row.plansE}/${row.premiumPP})`),
  text('Staff grade', ({ grades }) => grades),
  number('Hourly rate', ({ hourly }) => hourly.map(poundsInWords).join('; ')),
  number('Hours a week', ({ hoursPerWeek }) => String(hoursPerWeek)),
  number('Weeks', ({ weeks }) => String(weeks)),
  number('Staff', ({ staff }) => pounds(staff)),
  number('Resources', ({ resources }) => pounds(resources)),
  number('Training', ({ training }) => pounds(training)),
  number('Total', ({ total }) => pounds(total)),
  number('Per pupil', ({ perPupil }) => pounds(perPupil)),
  // Nothing for a run that nobody has judged yet: most of a map in autumn.
  text('Positive exit', ({ positive }) => (positive === notJudged ? '' : positive)),
  text('Mean gain', ({ effect }) => effect),
  number('Per success', ({ perSuccess }) => pounds(perSuccess)),
];

/** What a kind of rate is called. */
export function rateName(rate: RateKind): string {
  return rate === 'actual' ? 'what the school pays' : 'the local authority’s standard rates';
}

export function costMapPaper(map: CostMap, today: IsoDate): CostMapPaper {
  const { total, rate } = map;
  const foot = columns.map(({ name }) => {
    if (name === 'Provision') return `Total of ${countOf(map.rows.length, 'provision')}`;
    if (name === 'Staff') return pounds(total.staff);
    if (name === 'Resources') return pounds(total.resources);
    if (name === 'Training') return pounds(total.training);
    return name === 'Total' ? pounds(total.total) : '';
  });
  return {
    paper: 'cost-map',
    title: `Costed provision map ${map.yearName}`,
    caption: `${map.schoolName}. Reckoned with ${rateName(rate)}.`,
    printedOn: formatDate(today),
    head: columns.map(({ name, isNumber }) => ({ name, isNumber })),
    rows: map.rows.map((row) => columns.map(({ cell }) => cell(row))),
    foot,
    tables: [
      costTable('By area', 'Area', map.areas, map),
      costTable('By year', 'Year', map.years, map),
      budgetTable(map),
    ],
    notes: notesOf(map),
  };
}

function costTable(title: string, head: string, lines: CostMap['areas'], { rate, total, toDate }: CostMap) {
  return {
    title,
    head: [head, 'Whole run', 'To date'],
    rows: lines.map(({ name, cost }) => [name, pounds(cost[rate].whole), pounds(cost[rate].toDate)]),
    foot: ['Total', pounds(total.total), pounds(toDate)],
  };
}

function budgetTable({ sources, sourceTotal, rate }: CostMap) {
  const line = (name: string, { income, cost, balance }: CostMap['sourceTotal']) => [
    name,
    pounds(income.whole),
    pounds(cost[rate].whole),
    pounds(balance[rate].whole),
    pounds(balance[rate].toDate),
  ];
  return {
    title: 'Income against cost',
    head: ['Funding', 'Income', 'Cost', 'Balance', 'Balance to date'],
    rows: sources.map((source) => line(source.name, source)),
    foot: line('Total', sourceTotal),
  };
}

function notesOf({ withoutRate, crossesSummer }: CostMap): string[] {
  return [
    `${impactMeanings} The cost of a success is the cost of the run divided by the successful outcomes.`,
    howRounded,
    ...(crossesSummer
      ? [
          'Of a provision that crosses the summer, the weeks and costs that fall into this school year are shown.',
        ]
      : []),
    'K: SEN support. E: EHC plan. PP: pupil premium. Resources include other costs.',
    ...(withoutRate === 0
      ? []
      : [
          `${countOf(withoutRate, 'adult’s part has', 'adults’ parts have')} no rate and ${withoutRate === 1 ? 'counts' : 'count'} for nothing.`,
        ]),
  ];
}
