import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { CostPageInput } from '../../../../domain/costs/cost-page';
import type { CostBasis } from '../../../../domain/costs/run-cost';
import type { ProvisionRun, StaffGrade, StaffLine } from '../../../../domain/provision/run';
import type { BroadAreaCode } from '../../../../domain/pupils/codes';

/** The costed map of the samples as runs: read here by other means than the program's own import. */

const folder = path.join(import.meta.dirname, '../../../fixtures/provision');
type Row = Readonly<Record<string, string>>;

function rows(file: string): readonly Row[] {
  const text = readFileSync(path.join(folder, file), 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const pence = (pounds: string | undefined): number => Math.round(Number(pounds) * 100);
const iso = (uk: string | undefined): string => (uk ?? '').split('/').reverse().join('-');

/** Term dates as they stand in expected-costs.md. */
export const sampleTerms = [
  ['2026-09-02', '2026-10-16'],
  ['2026-11-02', '2026-12-18'],
  ['2027-01-04', '2027-02-12'],
  ['2027-02-22', '2027-03-25'],
  ['2027-04-12', '2027-05-28'],
  ['2027-06-07', '2027-07-21'],
].map(([startsOn = '', endsOn = ''], index) => ({ name: `Term ${index + 1}`, startsOn, endsOn }));

export const sampleGrades: readonly StaffGrade[] = rows('rates.csv').map((row) => ({
  id: row['Grade'] ?? '',
  schoolId: 'school',
  code: row['Grade'] ?? '',
  name: row['Description'] ?? '',
  rates: [
    {
      id: `rate of ${row['Grade']}`,
      fromOn: '2026-09-01',
      actualPence: pence(row['Actual rate per hour']),
      standardPence: pence(row['LA standard rate per hour']),
      onCost: 0,
    },
  ],
}));

export function sampleBasis(on: string): CostBasis {
  return {
    terms: sampleTerms,
    on,
    grades: new Map(sampleGrades.map((grade) => [grade.id, grade])),
    gradeOfStaff: new Map(),
  };
}

/** The 24 runs; a pupil's id is the UPN. */
export function sampleRuns(): ProvisionRun[] {
  const lines = rows('provision-map.csv');
  const pupils = rows('provision-pupils.csv');
  return [...new Set(lines.map((row) => row['Provision ID'] ?? ''))].map((code) => {
    const own = lines.filter((row) => row['Provision ID'] === code);
    const theirs = pupils.filter((row) => row['Provision ID'] === code).map((row) => row['UPN'] ?? '');
    return sampleRun(code, own, theirs);
  });
}

function sampleRun(code: string, lines: readonly Row[], upns: readonly string[]): ProvisionRun {
  const head = lines[0] ?? {};
  const layer = head['Layer']?.charAt(0);
  return plainRun({
    id: code,
    code,
    name: head['Provision'] ?? '',
    area: head['Area code'] as BroadAreaCode,
    layer: layer === 'U' || layer === 'S' ? layer : 'T',
    startsOn: iso(head['Start date']),
    weeks: Number(head['Weeks planned']),
    staff: lines.map((row, index) => ({
      ...plainLine(`${code} ${index}`),
      who: row['Staff'] ?? null,
      gradeId: row['Grade'] ?? null,
      minutesPerSession: Number(row['Minutes per session']),
      sessionsPerWeek: Number(row['Sessions per week']),
    })),
    pupils: upns.map((pupilId) => plainPupil(pupilId)),
    costs: [
      {
        id: `${code} resources`,
        kind: 'resources',
        what: null,
        plannedPence: pence(head['Resources planned']),
        spentPence: pence(head['Resources spent to date']),
        spentOn: null,
      },
    ],
  });
}

export function plainLine(id: string): StaffLine {
  return {
    id,
    staffId: null,
    who: null,
    gradeId: null,
    minutesPerSession: 30,
    sessionsPerWeek: 1,
    actualPence: null,
    standardPence: null,
  };
}

export function plainPupil(
  pupilId: string,
  more: Partial<ProvisionRun['pupils'][number]> = {},
): ProvisionRun['pupils'][number] {
  return {
    id: `part of ${pupilId}`,
    pupilId,
    joinsOn: null,
    leavesOn: null,
    weight: 1,
    entryValue: null,
    entryOn: null,
    exitValue: null,
    exitOn: null,
    impact: null,
    comment: null,
    ...more,
  };
}

export function plainRun(more: Partial<ProvisionRun>): ProvisionRun {
  return {
    id: 'run',
    schoolId: 'school',
    typeId: null,
    code: null,
    name: 'Tidal Talk',
    area: 'CI',
    layer: 'T',
    level: 'group',
    classId: null,
    cohort: null,
    startsOn: '2026-09-14',
    weeks: 6,
    place: null,
    ratio: null,
    funding: null,
    entryMeasure: null,
    exitMeasure: null,
    expectedGain: null,
    gainUnit: null,
    evaluation: null,
    staff: [],
    pupils: [],
    costs: [],
    outcomeIds: [],
    ehcItemIds: [],
    ...more,
  };
}

/** What the page and the papers of the sample school's costs follow from: the pupils are one in each year, by turns with and without a plan. */
export function sampleMapInput(on = '2026-11-23'): CostPageInput {
  const runs = sampleRuns();
  const upns = [...new Set(runs.flatMap((run) => run.pupils.map(({ pupilId }) => pupilId)))];
  return {
    schoolId: 'school',
    schools: [{ id: 'school', name: 'Harbour Street Primary School' }],
    startYear: 2026,
    today: on,
    hidesActual: false,
    runs,
    basis: sampleBasis(on),
    pupils: new Map(
      upns.map((id, index) => [
        id,
        {
          id,
          name: `Child ${index}`,
          surnameFirst: `Child ${String(index).padStart(2, '0')}`,
          className: '4D',
          ncy: index % 7,
          status: index % 3 === 0 ? 'E' : 'K',
          primaryNeed: null,
          flags: index % 4 === 0 ? ['PP'] : [],
        } as const,
      ]),
    ),
    incomes: [
      {
        id: 'notional',
        pupilId: null,
        source: 'notional',
        amountPence: 2_000_000,
        fromOn: '2026-04-01',
        toOn: '2027-03-31',
        reference: null,
      },
    ],
    pupilChoices: [],
  };
}
