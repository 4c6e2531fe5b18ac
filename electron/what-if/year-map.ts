import type { CostBasis } from '../../domain/costs/run-cost';
import type { ProvisionRun } from '../../domain/provision/run';
import type { NeededItem } from '../../domain/provision/unmet';
import { surnameFirst } from '../../domain/pupils/names';
import type { WhatIfNames } from '../../domain/what-if/differences';
import { nameOf } from '../../domain/what-if/differences';
import { readBasis } from '../costs/basis';
import type { Database } from '../database/database';
import { readPupils, readRoll } from '../provision/roll';
import { readRuns } from '../provision/runs-repository';
import { readNeededItems } from './needed-items';

/** A year's map as it is, with what its figures and its words follow from. */
export interface YearMap {
  readonly schoolId: string;
  readonly startYear: number;
  readonly today: string;
  readonly runs: readonly ProvisionRun[];
  readonly basis: CostBasis;
  readonly needed: readonly NeededItem[];
}

export async function readYearMap(database: Database, schoolId: string, startYear: number): Promise<YearMap> {
  const { read, clock } = database;
  return {
    schoolId,
    startYear,
    today: clock.today(),
    runs: await readRuns(read, { schoolId, year: startYear }),
    // The costs of this year alone, as on the screen of costs.
    basis: { ...(await readBasis(read, schoolId, clock.today())), year: startYear },
    needed: await readNeededItems(read, schoolId),
  };
}

/** Names for the words of differences: of pupils on roll and in the runs, of staff and grades. */
export async function readNames(
  database: Database,
  map: YearMap,
  more: readonly ProvisionRun[] = [],
): Promise<WhatIfNames> {
  const { read } = database;
  const ids = [...map.runs, ...more].flatMap(({ pupils }) => pupils.map(({ pupilId }) => pupilId));
  const known = await readPupils(read, [...new Set(ids)], map.today);
  const roll = await readRoll(read, map.schoolId, map.today);
  const staff: { id: string; name: string }[] = await read('staff').select('id', 'name');
  return {
    pupils: new Map([...roll, ...known.values()].map((pupil) => [pupil.id, surnameFirst(pupil)])),
    staff: new Map(staff.map(({ id, name }) => [id, name])),
    grades: new Map([...map.basis.grades.values()].map(({ id, code, name }) => [id, nameOf({ code, name })])),
  };
}
