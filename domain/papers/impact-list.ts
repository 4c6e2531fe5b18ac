import { poundsInWords } from '../common/money';
import type { ImpactPage, ImpactRow, ImpactTables } from '../costs/impact-page';
import { impactMeanings, notJudged } from '../costs/impact-words';
import type { RateKind } from '../costs/rates';
import { academicYearName } from '../school/academic-year';
import { rateName } from './cost-map-paper';
import type { ListContent } from './list-paper';

/** By what the impact is shown. */
export type ImpactPart = keyof ImpactTables;

const titles: Readonly<Record<ImpactPart, string>> = {
  types: 'by provision',
  runs: 'by run',
  areas: 'by area of need',
  needs: 'by primary need',
  groups: 'by group of children',
};

export function isImpactPart(name: string): name is ImpactPart {
  return Object.hasOwn(titles, name);
}

export interface ImpactAsked {
  readonly page: ImpactPage;
  readonly part: ImpactPart;
  /** The one on the screen: while actual rates are hidden, the standard one. */
  readonly rate: RateKind;
}

/** What came of the provision, as it is on the screen, to be printed for leaders and governors. It names no child. */
export function impactList({ page, part, rate }: ImpactAsked): ListContent {
  const school = page.schools.find(({ id }) => id === page.schoolId)?.name;
  return {
    title: `Impact of provision ${academicYearName(page.startYear)}, ${titles[part]}`,
    // The day of printing follows on it.
    caption: [impactMeanings, 'A line about few children can show who they are.', school]
      .filter((words) => words !== undefined)
      .join(' '),
    columns: [
      'Provision or group',
      'Children',
      'Start and end, mean',
      'Mean gain',
      'Rate of gain',
      'Gained what was expected',
      'Positive exit',
      `Cost of a success, ${rateName(rate)}`,
    ],
    rows: page[part].map((row) => [
      row.name,
      String(row.children),
      row.entry === null ? '' : `${row.entry} to ${row.exit ?? ''}`,
      row.gain ?? '',
      row.rate ?? '',
      row.asExpected,
      exitWords(row),
      successWords(row, rate),
    ]),
  };
}

/** '3 of 4. 4 results: too few to conclude anything.' */
function exitWords({ positive, small }: ImpactRow): string {
  return positive === notJudged || small === null ? positive : `${positive}. ${small}`;
}

/** '£53.07'; 'none yet' where results are known and no aim was met; empty where nothing is known. */
export function successWords({ perSuccess, positive }: ImpactRow, rate: RateKind): string {
  const pence = perSuccess[rate];
  if (pence !== null) return poundsInWords(pence);
  return positive === notJudged ? '' : 'none yet';
}
