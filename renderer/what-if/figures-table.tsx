import { poundsInWords } from '../../domain/common/money';
import { howRounded } from '../../domain/costs/amounts';
import { minutesInWords } from '../../domain/ehc-plans/provision-sums';
import type { MapFigures } from '../../domain/what-if/figures';
import { Table } from '../ui/table';
import type { TableColumn } from '../ui/table-columns';
import styles from './what-if.module.css';

interface Column {
  readonly id: string;
  readonly name: string;
  readonly figures: MapFigures;
}

interface FiguresTableProps {
  /** The map as it is, then versions. */
  readonly columns: readonly [Column, ...Column[]];
  /** What the school pays is kept off the screen. */
  readonly isHidden: boolean;
}

interface Line {
  readonly name: string;
  readonly words: (figures: MapFigures) => string;
  /** What is compared with the map: whole pence or minutes. */
  readonly number: (figures: MapFigures) => number;
  readonly inWords: (difference: number) => string;
}

const money = (name: string, number: Line['number']): Line => ({
  name,
  number,
  words: (figures) => poundsInWords(number(figures)),
  inWords: poundsInWords,
});
const time = (name: string, number: Line['number']): Line => ({
  name,
  number,
  words: (figures) => minutesInWords(number(figures)),
  inWords: minutesInWords,
});
const plain = (name: string, number: Line['number'], words: Line['words']): Line => ({
  name,
  number,
  words,
  inWords: String,
});

const lines: readonly Line[] = [
  money('Cost, what the school pays', ({ cost }) => cost.actual.whole),
  money('Cost, authority’s standard rates', ({ cost }) => cost.standard.whole),
  time('Adults’ time in the year', ({ staffMinutes }) => staffMinutes),
  plain(
    'Pupils in provision',
    ({ pupils }) => pupils,
    ({ pupils, runs }) => `${pupils} in ${runs} runs`,
  ),
  time('Section F not covered, in the year', ({ unmetPerYear }) => unmetPerYear),
  time('Section F not covered, a week', ({ unmetPerWeek }) => unmetPerWeek),
  plain(
    'Section F items not wholly covered',
    ({ unmetItems }) => unmetItems,
    ({ unmetItems, items }) => `${unmetItems} of ${items}`,
  ),
];

/** The figures of the map and of versions, beside each other; each version says by how much it is more or less. */
export function FiguresTable({ columns, isHidden }: FiguresTableProps) {
  const [now] = columns;
  const tableColumns: TableColumn<Line>[] = [
    { id: 'name', label: 'Whole year', isRowHeader: true, render: ({ name }) => name },
    ...columns.map(({ id, name, figures }): TableColumn<Line> => ({
      id,
      label: name,
      align: 'end',
      render: (line) => (
        <>
          {line.words(figures)}
          {id !== now.id && (
            <small className={styles['change']}>{changeWords(line, figures, now.figures)}</small>
          )}
        </>
      ),
    })),
  ];
  return (
    <>
      <Table
        label="What the map and its versions come to"
        columns={tableColumns}
        rows={isHidden ? lines.slice(1) : lines}
        rowId={({ name }) => name}
      />
      <p className={styles['soft']}>
        Not covered: what section F of the plans in force asks for, less what the runs linked to it give. In a
        week: for items that do not say for how many weeks. {howRounded}
      </p>
    </>
  );
}

function changeWords({ number, inWords }: Line, figures: MapFigures, now: MapFigures): string {
  const difference = number(figures) - number(now);
  if (difference === 0) return 'the same';
  return `${inWords(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'}`;
}
