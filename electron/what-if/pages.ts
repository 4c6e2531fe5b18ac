import { ok, type Result } from '../../domain/common/result';
import { roundedAmounts } from '../../domain/costs/amounts';
import { zero } from '../../domain/costs/exact';
import { costOfRun } from '../../domain/costs/run-cost';
import { minutesInWords } from '../../domain/ehc-plans/provision-sums';
import type { ProvisionRun } from '../../domain/provision/run';
import type { ItemDelivery } from '../../domain/provision/unmet';
import { differences, nameOf, type RunDifference, type WhatIfNames } from '../../domain/what-if/differences';
import { figuresOf } from '../../domain/what-if/figures';
import type { UnmetLine, VersionPage, VersionRun, WhatIfPage } from '../../domain/what-if/model';
import { rebased } from '../../domain/what-if/rebase';
import { readSchoolYear, type SchoolYearAsked } from '../costs/school-year';
import type { Database } from '../database/database';
import { readRoll } from '../provision/roll';
import { readFlag } from '../settings/vault-flags';
import { openVersion, readVersions, scenarioOf } from './versions';
import { readNames, readYearMap, type YearMap } from './year-map';

/** The versions of a year's map beside the map as it is. */
export async function whatIfPage(database: Database, asked: SchoolYearAsked): Promise<Result<WhatIfPage>> {
  const { schoolId, schools, startYear, today, hidesActual } = await readSchoolYear(database, asked);
  const head = { schools, schoolId, startYear, today, hidesActual };
  if (schoolId === null) {
    const basis = {
      terms: [],
      on: today,
      grades: new Map<string, never>(),
      gradeOfStaff: new Map<string, never>(),
    };
    return ok({ ...head, now: figuresOf([], basis, []).figures, versions: [] });
  }
  const map = await readYearMap(database, schoolId, startYear);
  const rows = await readVersions(database, schoolId, startYear);
  const opened = rows.map((row) => {
    const scenario = scenarioOf(row);
    return { row, runs: scenario && rebased(scenario, map.runs) };
  });
  const names = await readNames(
    database,
    map,
    opened.flatMap(({ runs }) => runs ?? []),
  );
  return ok({
    ...head,
    now: figures(map, map.runs),
    versions: opened.map(({ row: { id, name }, runs }) => ({
      id,
      name,
      figures: runs && figures(map, runs),
      differences: runs === null ? [] : differences(map.runs, runs, names, idsOf(map.runs)),
    })),
  });
}

function figures({ basis, needed }: YearMap, runs: readonly ProvisionRun[]) {
  return figuresOf(runs, basis, needed).figures;
}

/** One version to work on. */
export async function versionPage(database: Database, id: string): Promise<Result<VersionPage>> {
  const opened = await openVersion(database, id);
  if (!opened.ok) return opened;
  const { row, map, runs } = opened.value;
  const { read } = database;
  const names = await readNames(database, map, runs);
  const changed = differences(map.runs, runs, names, idsOf(map.runs));
  const reckoned = figuresOf(runs, map.basis, map.needed);
  const staff: VersionPage['staff'] = await read('staff')
    .select('id', 'name')
    .where({ schoolId: row.schoolId, active: 1 })
    .whereNull('deletedAt')
    .orderBy(['name', 'id']);
  const roll = await readRoll(read, row.schoolId, map.today);
  return ok({
    id: row.id,
    name: row.name,
    startYear: row.year,
    today: map.today,
    hidesActual: await readFlag(database, 'hide-actual-rates'),
    now: figures(map, map.runs),
    figures: reckoned.figures,
    // What is new stands where it is seen.
    runs: [...onlyIn(runs, map), ...map.runs].map((run) => versionRun(run, { runs, map, names, changed })),
    unmet: reckoned.unmet.map((one) => unmetLine(one, names)),
    differences: changed,
    pupils: roll.map((pupil) => ({
      id: pupil.id,
      name: names.pupils.get(pupil.id) ?? '',
      detail: pupil.className ?? '',
    })),
    staff,
    grades: [...names.grades].map(([gradeId, name]) => ({ id: gradeId, name })),
    items: map.needed.map(({ id: itemId, pupilId, ref, what }) => ({
      ...{ id: itemId, pupilId, ref, what },
      pupilName: names.pupils.get(pupilId) ?? '',
    })),
  });
}

function idsOf(runs: readonly ProvisionRun[]): ReadonlySet<string> {
  return new Set(runs.map(({ id }) => id));
}

/** The runs that a version has and the map has not. */
export function onlyIn(runs: readonly ProvisionRun[], map: YearMap): ProvisionRun[] {
  const known = idsOf(map.runs);
  return runs.filter(({ id }) => !known.has(id));
}

interface Version {
  readonly runs: readonly ProvisionRun[];
  readonly map: YearMap;
  readonly names: WhatIfNames;
  readonly changed: readonly RunDifference[];
}

/** A run of the map as it is in a version; one that is left out is shown as the map has it, and costs nothing. */
function versionRun(now: ProvisionRun, { runs, map, names, changed }: Version): VersionRun {
  const own = runs.find(({ id }) => id === now.id);
  const run = own ?? now;
  const costed = costOfRun(run, map.basis);
  const there = run.pupils.filter(({ leavesOn }) => leavesOn === null || leavesOn >= map.today);
  return {
    run,
    name: nameOf(run),
    isLeftOut: own === undefined,
    isNew: !map.runs.some(({ id }) => id === now.id),
    cost: roundedAmounts((kind, span) => (own === undefined ? zero : costed[kind][span].total)),
    children: there.map(({ pupilId }) => ({ pupilId, name: names.pupils.get(pupilId) ?? '' })),
    difference: changed.find(({ runId }) => runId === now.id) ?? null,
  };
}

function unmetLine({ item, per, needed, unmet }: ItemDelivery, names: WhatIfNames): UnmetLine {
  return {
    itemId: item.id,
    pupilName: names.pupils.get(item.pupilId) ?? '',
    ref: item.ref,
    what: item.what,
    words: `${minutesInWords(unmet)} of ${minutesInWords(needed)} ${per === 'year' ? 'in the year' : 'a week'}`,
  };
}

/** What is otherwise in one version than in another, both on the map as it is. */
export async function compareVersions(
  database: Database,
  { id, withId }: { id: string; withId: string },
): Promise<Result<readonly RunDifference[]>> {
  const [one, other] = [await openVersion(database, id), await openVersion(database, withId)];
  if (!one.ok) return one;
  if (!other.ok) return other;
  const names = await readNames(database, one.value.map, [...one.value.runs, ...other.value.runs]);
  return ok(differences(one.value.runs, other.value.runs, names, idsOf(one.value.map.runs)));
}
