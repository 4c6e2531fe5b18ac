import { ok, type Result } from '../../domain/common/result';
import { planFromSample } from '../../domain/ehc-plans/sample-format';
import type { Database } from '../database/database';
import { savePlan } from '../ehc-plans/save-plan';
import { demoSchool, demoStaff, demoTerms } from './data/demo-school';
import lukaszPlan from './data/lukasz.json?raw';
import { lukaszReview } from './data/lukasz-review';
import mayaPlan from './data/maya.json?raw';
import { mayaReview, mayaSummary } from './data/maya-review';
import pupilsCsv from './data/pupils.csv?raw';
import zoePlan from './data/zoe.json?raw';
import { zoeReview } from './data/zoe-review';
import { plans4D } from './data/plans-4d';
import { plansEhc } from './data/plans-ehc';
import { plansOtherClasses } from './data/plans-other-classes';
import type { DemoServices } from './demo-services';
import { fillFamilies } from './fill-families';
import { fillObservations } from './fill-observations';
import { fillProvision, type ImportMap } from './fill-provision';
import { fillReview } from './fill-review';
import { fillSessions } from './fill-sessions';
import { fillSupportPlan } from './fill-support-plan';
import { fillTimetable } from './fill-timetable';
import { found, must } from './must';

/** How a file of pupils gets in: the same import that a school uses. */
export type ImportFile = (file: {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly schoolId: string;
  readonly importDate: string;
}) => Promise<Result<unknown>>;

export interface DemoDependencies {
  readonly database: Database;
  readonly services: DemoServices;
  readonly importFile: ImportFile;
  readonly importMap: ImportMap;
}

/** The day on which the demo school's information system was asked for its pupils. */
const importDate = '2026-11-20';

/**
 * Fills an empty vault with the demo school: 212 invented pupils, three EHC plans, reviews at three stages, a costed provision map, a week of
 * people's time, and what is done for some of the pupils in an autumn term.
 */
export async function fillDemo({
  database,
  services,
  importFile,
  importMap,
}: DemoDependencies): Promise<Result<null>> {
  const schoolId = await addSchool(database);
  const imported = await importFile({
    bytes: new TextEncoder().encode(pupilsCsv),
    fileName: 'pupils.csv',
    schoolId,
    importDate,
  });
  if (!imported.ok) return imported;
  const mayaId = await addPlan(database, mayaPlan);
  const lukaszId = await addPlan(database, lukaszPlan);
  const zoeId = await addPlan(database, zoePlan);
  for (const [field, value] of Object.entries(mayaSummary))
    must(await services.pupils.setField({ id: mayaId, field, value }));
  await fillReview(services.reviews, mayaId, mayaReview);
  await fillReview(services.reviews, lukaszId, lukaszReview);
  await fillReview(services.reviews, zoeId, zoeReview);
  const pupils = await pupilsByUpn(services);
  const runs = await fillProvision({ services, schoolId, pupils, importMap });
  const today = database.clock.today();
  const upTo = today < importDate ? today : importDate;
  for (const plan of [...plans4D, ...plansOtherClasses, ...plansEhc])
    await fillSupportPlan({ services, pupils, runs, upTo }, plan);
  await fillFamilies(services, pupils);
  const week = await fillTimetable({ services, schoolId, pupils, runs });
  await fillSessions({ services, pupils, runs, week, upTo });
  await fillObservations(services, week, runs);
  await giveSheet(services);
  return ok(null);
}

async function addSchool(database: Database): Promise<string> {
  const school = { ...database.newRecord(), ...demoSchool };
  await change(database, 'Opened the demo school', async (writer) => {
    await writer('schools').insert(school);
    for (const person of demoStaff)
      await writer('staff').insert({ ...database.newRecord(), schoolId: school.id, ...person });
    for (const term of demoTerms)
      await writer('terms').insert({ ...database.newRecord(), schoolId: school.id, ...term });
  });
  return school.id;
}

/** A sheet for the class teacher who has most to fill in; on a day before the school year there is nothing to ask. */
async function giveSheet({ teacherSheets }: DemoServices): Promise<void> {
  const { classes } = must(await teacherSheets.overview({}));
  const ownClass = found(
    classes.find(({ name }) => name === '4D'),
    'class 4D',
  );
  if (ownClass.targets === 0) return;
  must(await teacherSheets.print({ classId: ownClass.id, names: 'first', sessions: 'four-weeks' }));
}

async function pupilsByUpn(services: DemoServices): Promise<ReadonlyMap<string, string>> {
  const { rows } = must(await services.pupils.register({ who: 'on-roll' }));
  return new Map(rows.flatMap(({ upn, id }) => (upn === null ? [] : [[upn, id] as const])));
}

async function addPlan(database: Database, file: string): Promise<string> {
  const loaded = must(planFromSample(file));
  const pupil: { id: string } | undefined = await database
    .read('pupils')
    .select('id')
    .where({ upn: loaded.pupil.upn })
    .first();
  if (!pupil) throw new Error('A pupil of the demo school is not in its own file');
  await change(database, 'Loaded an EHC plan', async (writer) => {
    await savePlan(database, writer, pupil.id, loaded.content);
  });
  return pupil.id;
}

async function change(
  database: Database,
  what: string,
  work: (writer: Parameters<Parameters<Database['change']>[1]>[0]) => Promise<void>,
): Promise<void> {
  must(
    await database.change(what, async (writer) => {
      await work(writer);
      return ok(null);
    }),
  );
}
