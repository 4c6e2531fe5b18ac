import type { ProvisionRun } from '../provision/run';
import { byNaturalOrder } from '../provision/run-order';
import { runWeeks } from '../provision/run-weeks';
import { type BroadAreaCode, broadAreas, senNeedTypes } from '../pupils/codes';
import { atBothRates, type ByRate } from './amounts';
import type { CostPage, PupilFacts } from './cost-model';
import { type Exact, roundedPence, sum, zero } from './exact';
import { costPerSuccess, impactOf, type ImpactPart, impactPart } from './impact';
import {
  asExpectedWords,
  gainWords,
  measureWords,
  positiveWords,
  rateWords,
  smallNumberWords,
} from './impact-words';
import type { RateKind } from './rates';
import { type CostBasis, type CostedRun, costOfRun } from './run-cost';

/** What came of a run, of all runs of a type, or of an area or group of children: in words, with the price of a success. */
export interface ImpactRow {
  readonly key: string;
  readonly name: string;
  readonly area: BroadAreaCode | null;
  readonly runs: number;
  /** Different children. */
  readonly children: number;
  /** Means of what was measured at the start and at the end: '71.2'; null where nothing comparable is. */
  readonly entry: string | null;
  readonly exit: string | null;
  readonly gain: string | null;
  readonly rate: string | null;
  /** '3 of 4' gained what was expected; empty where nothing was. */
  readonly asExpected: string;
  /** '5 of 8 (63%)'. */
  readonly positive: string;
  readonly met: number;
  /** What the runs with a result cost as a whole, in whole pence. */
  readonly cost: ByRate<number>;
  readonly perSuccess: ByRate<number | null>;
  /** '4 results: too few to conclude anything.' */
  readonly small: string | null;
}

/** Everything on the screen of impact. */
export interface ImpactPage extends Pick<
  CostPage,
  'schoolId' | 'schools' | 'startYear' | 'hidesActual' | 'today'
> {
  readonly types: readonly ImpactRow[];
  readonly runs: readonly ImpactRow[];
  readonly areas: readonly ImpactRow[];
  readonly needs: readonly ImpactRow[];
  readonly groups: readonly ImpactRow[];
}

export type ImpactTables = Pick<ImpactPage, 'types' | 'runs' | 'areas' | 'needs' | 'groups'>;

/** One child in one run. */
interface Entry {
  readonly costed: CostedRun;
  readonly part: ImpactPart;
  readonly facts: PupilFacts | undefined;
}

export interface ImpactInput {
  readonly runs: readonly ProvisionRun[];
  /** By school: terms and rates are its own. */
  readonly basisOf: (schoolId: string) => CostBasis;
  readonly pupils: ReadonlyMap<string, PupilFacts>;
  readonly typeNames: ReadonlyMap<string, string>;
}

/** What works, for whom and at what cost: of each run as a whole, also of one that crosses the summer. */
export function impactTables({ runs, basisOf, pupils, typeNames }: ImpactInput): ImpactTables {
  const costed = runs.map((run) => costOfRun(run, basisOf(run.schoolId)));
  const entries = costed.flatMap((one) => entriesOf(one, basisOf(one.run.schoolId), pupils));
  const typeKey = ({ typeId, name }: ProvisionRun) => typeId ?? `name ${name}`;
  const types = new Map(runs.map((run) => [typeKey(run), run]));
  return {
    types: Array.from(types, ([key, { typeId, name, area }]) =>
      rowOfRuns(
        { key, name: (typeId === null ? undefined : typeNames.get(typeId)) ?? name, area },
        costed.filter(({ run }) => typeKey(run) === key),
        entries,
      ),
    ).sort(byName),
    runs: costed
      .map((one) =>
        rowOfRuns({ key: one.run.id, name: runName(one.run), area: one.run.area }, [one], entries),
      )
      .sort(byName),
    areas: broadAreas.map(({ code, name }) =>
      rowOfRuns(
        { key: code, name, area: code },
        costed.filter(({ run }) => run.area === code),
        entries,
      ),
    ),
    needs: senNeedTypes
      .map(({ code, name }) => rowOfChildren(code, name, entries, (facts) => facts.primaryNeed === code))
      .filter(({ children }) => children > 0),
    groups: groups.map(({ key, name, has }) => rowOfChildren(key, name, entries, has)),
  };
}

/** The groups that a governor asks after. */
const groups: readonly { key: string; name: string; has: (facts: PupilFacts) => boolean }[] = [
  { key: 'K', name: 'SEN support (K)', has: ({ status }) => status === 'K' },
  { key: 'E', name: 'EHC plan (E)', has: ({ status }) => status === 'E' },
  { key: 'PP', name: 'Pupil premium', has: ({ flags }) => flags.includes('PP') },
  { key: 'EAL', name: 'English as an additional language', has: ({ flags }) => flags.includes('EAL') },
];

function byName(one: ImpactRow, other: ImpactRow): number {
  return byNaturalOrder(one.name, other.name);
}

function runName({ code, name }: ProvisionRun): string {
  return code === null ? name : `${code} ${name}`;
}

function entriesOf(costed: CostedRun, { terms }: CostBasis, pupils: ImpactInput['pupils']): Entry[] {
  const weeks = runWeeks(costed.run, terms);
  const [first, last] = [weeks[0], weeks.at(-1)];
  const span = first && last ? { from: first.monday, to: last.friday } : null;
  return costed.run.pupils.map((row) => ({
    costed,
    part: impactPart(costed.run, row, span),
    facts: pupils.get(row.pupilId),
  }));
}

type Head = Pick<ImpactRow, 'key' | 'name' | 'area'>;

function rowOfRuns(head: Head, costed: readonly CostedRun[], all: readonly Entry[]): ImpactRow {
  const these = new Set(costed);
  const entries = all.filter((entry) => these.has(entry.costed));
  const withResult = new Set(entries.filter(({ part }) => part.impact !== null).map((entry) => entry.costed));
  return row(head, entries, (kind) => sum([...withResult].map((one) => one[kind].whole.total)));
}

/** A group costs its shares: what fell to these children in runs that have a result for any of them. */
function rowOfChildren(
  key: string,
  name: string,
  all: readonly Entry[],
  belongs: (facts: PupilFacts) => boolean,
): ImpactRow {
  const entries = all.filter(({ facts }) => facts !== undefined && belongs(facts));
  const withResult = new Set(entries.filter(({ part }) => part.impact !== null).map(({ costed }) => costed));
  const shares = new Map(
    entries
      .filter(({ costed }) => withResult.has(costed))
      .map(({ costed, part }) => [`${costed.run.id} ${part.pupilId}`, { costed, pupilId: part.pupilId }]),
  );
  return row({ key, name, area: null }, entries, (kind) =>
    sum(Array.from(shares.values(), ({ costed, pupilId }) => costed[kind].whole.shares.get(pupilId) ?? zero)),
  );
}

function row(head: Head, entries: readonly Entry[], costAt: (kind: RateKind) => Exact): ImpactRow {
  const impact = impactOf(entries.map(({ part }) => part));
  const costs = atBothRates(costAt);
  return {
    ...head,
    runs: new Set(entries.map(({ costed }) => costed)).size,
    children: new Set(entries.map(({ part }) => part.pupilId)).size,
    entry: impact.gain && measureWords(impact.gain.meanEntry),
    exit: impact.gain && measureWords(impact.gain.meanExit),
    gain: gainWords(impact),
    rate: rateWords(impact),
    asExpected: asExpectedWords(impact),
    positive: positiveWords(impact),
    met: impact.met,
    cost: atBothRates((kind) => roundedPence(costs[kind])),
    perSuccess: atBothRates((kind) => {
      const price = costPerSuccess(costs[kind], impact.met);
      return price && roundedPence(price);
    }),
    small: smallNumberWords(impact),
  };
}
