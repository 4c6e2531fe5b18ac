import { ok, type Result } from '../../domain/common/result';
import { childWeeks } from '../../domain/provision/child-weeks';
import { itemsToShow, type RunChoices, type RunPage } from '../../domain/provision/run-page';
import { lastDayOfRun, runWeeks } from '../../domain/provision/run-weeks';
import type { ProvisionRun } from '../../domain/provision/run';
import type { Database, Reader } from '../database/database';
import { liveRow } from '../database/live-row';
import { notThere } from '../database/not-there';
import { readSchoolTime } from '../school/calendars';
import { readFlag } from '../settings/vault-flags';
import { readGrades } from './grades-repository';
import { ehcItemChoices, targetChoices } from './link-choices';
import { meantFor, readPupils, readRoll } from './roll';
import { readRuns } from './runs-repository';

/** Everything on the page of a run. */
export async function runPage(database: Database, id: string): Promise<Result<RunPage>> {
  const { read, clock } = database;
  const [found] = await readRuns(read, { ids: [id] });
  if (found === undefined) return notThere;
  const hidesActual = await readFlag(database, 'hide-actual-rates');
  const { pupils, ...run } = hidesActual ? withoutActualRates(found) : found;
  const today = clock.today();
  const terms = await readSchoolTime(read, run.schoolId);
  const weeks = runWeeks(run, terms);
  const ids = pupils.map(({ pupilId }) => pupilId);
  const known = await readPupils(read, ids, today);
  const roll = await readRoll(read, run.schoolId, today);
  return ok({
    run,
    // A pupil in the bin is not shown, and comes back with undo.
    pupils: pupils.flatMap((row) => {
      const pupil = known.get(row.pupilId);
      if (pupil === undefined) return [];
      const { isOnRoll, ...who } = pupil;
      return [{ ...row, pupil: who, isOnRoll, weeks: childWeeks(row, weeks) }];
    }),
    weeks,
    lastDay: lastDayOfRun(run, terms),
    missing: meantFor(roll, run).filter((pupil) => !ids.includes(pupil.id)),
    targets: await targetChoices(read, ids, run.outcomeIds),
    ehcItems: itemsToShow(await ehcItemChoices(read, ids, run.ehcItemIds), run.ehcItemIds),
    schoolName: await nameOf(read, 'schools', run.schoolId),
    hidesActual,
    className: run.classId === null ? null : await nameOf(read, 'classes', run.classId),
    today,
  });
}

/** What is hidden does not leave the main process, so that nothing can show it. */
function withoutActualRates(run: ProvisionRun): ProvisionRun {
  return { ...run, staff: run.staff.map((line) => ({ ...line, actualPence: null })) };
}

async function nameOf(reader: Reader, table: 'schools' | 'classes', id: string): Promise<string> {
  return (await liveRow<{ name: string }>(reader, table, id))?.name ?? '';
}

/** What can be chosen in a school. */
export async function runChoices(database: Database, schoolId: string): Promise<Result<RunChoices>> {
  const { read, clock } = database;
  const staff: (Omit<RunChoices['staff'][number], 'active'> & { active: number })[] = await read('staff')
    .select('id', 'name', 'role', 'active', 'gradeId')
    .where({ schoolId })
    .whereNull('deletedAt')
    .orderBy(['name', 'id']);
  const classes: RunChoices['classes'] = await read('classes')
    .select('id', 'name')
    .where({ schoolId })
    .whereNull('deletedAt')
    .orderBy(['position', 'name']);
  const grades = await readGrades(read, schoolId);
  return ok({
    pupils: await readRoll(read, schoolId, clock.today()),
    staff: staff.map((row) => ({ ...row, active: row.active === 1 })),
    grades: grades.map(({ id, code, name }) => ({ id, code, name })),
    classes,
  });
}
