import { ok, type Result } from '../../domain/common/result';
import type { MapPage } from '../../domain/provision/map/model';
import { provisionMap } from '../../domain/provision/map/provision-map';
import type { MapWhose } from '../../domain/provision/map/whose';
import { yearGroupName } from '../../domain/pupils/year-group';
import { academicYearStart } from '../../domain/school/academic-year';
import type { Database } from '../database/database';
import { readRunNames } from '../provision/run-rows';
import { readRunYears } from '../provision/run-years';
import { readRuns } from '../provision/runs-repository';
import { readMapPupils } from './pupils-repository';
import { readWhen } from './when-repository';

export interface MapAsked {
  readonly schoolId: string | null;
  readonly startYear: number | null;
  readonly whose: MapWhose;
}

/** A map with what it can be chosen by. */
export async function readMapPage(database: Database, asked: MapAsked): Promise<Result<MapPage>> {
  const { read, clock } = database;
  const today = clock.today();
  const startYear = asked.startYear ?? academicYearStart(today);
  const schools: { id: string; name: string }[] = await read('schools')
    .select('id', 'name')
    .whereNull('deletedAt')
    .orderBy(['position', 'name']);
  const school = schools.find(({ id }) => id === asked.schoolId) ?? schools[0];
  const years = await readRunYears(read, [startYear, academicYearStart(today)]);
  const head = { schools, schoolId: school?.id ?? null, years, startYear };
  if (school === undefined) return ok({ ...head, map: null, classes: [], yearGroups: [], pupils: [] });
  const runs = await readRuns(read, { schoolId: school.id, year: startYear });
  const ids = new Set(runs.flatMap((run) => run.pupils.map(({ pupilId }) => pupilId)));
  if (asked.whose.kind === 'pupil') ids.add(asked.whose.pupilId);
  const pupils = await readMapPupils(read, school.id, [...ids], today);
  const names = await readRunNames(read);
  const classes = names.classes.filter(({ schoolId }) => schoolId === school.id);
  const map = provisionMap({
    whose: asked.whose,
    schoolName: school.name,
    startYear,
    today,
    runs,
    pupils,
    terms: names.terms.filter(({ schoolId }) => schoolId === school.id),
    staffNames: new Map(names.staff.map(({ id, name }) => [id, name])),
    classNames: new Map(classes.map(({ id, name }) => [id, name])),
    when: await readWhen(
      read,
      runs.map(({ id }) => id),
      today,
    ),
  });
  const onRoll = pupils.filter(({ isOnRoll }) => isOnRoll);
  const groups = [...new Set(onRoll.map(({ ncy }) => ncy))].sort((one, other) => one - other);
  return ok({
    ...head,
    map,
    classes: classes.map(({ id, name }) => ({ id, name })),
    yearGroups: groups.map((ncy) => ({ ncy, name: yearGroupName(ncy) })),
    pupils: onRoll.map(({ id, surnameFirst, className }) => ({ id, surnameFirst, className })),
  });
}
