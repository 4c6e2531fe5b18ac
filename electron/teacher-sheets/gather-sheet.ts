import type { IsoDate } from '../../domain/common/calendar-date';
import { fail, ok, type Result } from '../../domain/common/result';
import { calledName, type PupilNames } from '../../domain/pupils/names';
import { termOn } from '../../domain/school/terms';
import { classroomCopy } from '../../domain/support-plans/copies';
import type { PlanOutcome } from '../../domain/support-plans/model';
import type { SupportPlanData } from '../../domain/support-plans/plan-data';
import { runInWords } from '../../domain/support-plans/words';
import { buildSheet, type SheetMaterial } from '../../domain/teacher-sheets/build-sheet';
import type { SheetNames, TeacherSheet } from '../../domain/teacher-sheets/sheet';
import { type Database, newId, type Reader } from '../database/database';
import { readRunNames, runRows } from '../provision/run-rows';
import { readRuns } from '../provision/runs-repository';
import { pupilRow, termsOf } from '../support-plans/people';
import { gatherPlan } from '../support-plans/plan-data';
import { plansOfPupil } from '../support-plans/repository';

interface ClassRow {
  readonly id: string;
  readonly name: string;
  readonly schoolId: string;
  readonly schoolName: string;
  readonly teacherName: string | null;
}

type ClassPupil = PupilNames & { readonly id: string };

/** A sheet for a class as the records are today; undefined where the class is not there. */
async function gatherSheet(
  database: Database,
  classId: string,
  names: SheetNames,
): Promise<TeacherSheet | undefined> {
  const { read, clock } = database;
  const today = clock.today();
  const row = await classRow(read, classId);
  if (row === undefined) return undefined;
  const pupils = await pupilsOfClass(read, classId);
  const terms = await termsOf(read, row.schoolId);
  const plans = await runningPlansOf(read, pupils, today);
  const copies = plans.map((data) => classroomCopy(data, names === 'initials' ? 'initials' : 'full'));
  const planTexts = new Map(
    plans.flatMap(({ targets }) => targets.map(({ outcome }) => [outcome.id, outcome.text])),
  );
  return buildSheet({
    ...{ id: newId(), classId, className: row.name, schoolName: row.schoolName },
    ...{ teacherName: row.teacherName, termName: termOn(today, terms)?.name ?? null, madeOn: today, names },
    pupils: pupils.map((pupil) => ({ ...pupil, called: calledName(pupil) })),
    targets: copies.flatMap(({ pupil, targets }) =>
      targets.filter(isOpen).map(({ outcome }) => ({
        ...{ pupilId: pupil.id, outcome },
        planText: planTexts.get(outcome.id) ?? outcome.text,
      })),
    ),
    runs: await runsOf(read, pupils, today),
  });
}

/** A target that the review has finished with is not asked about any more. */
function isOpen({ outcome }: { readonly outcome: PlanOutcome }): boolean {
  return outcome.result === null && outcome.next === null;
}

async function classRow(reader: Reader, id: string): Promise<ClassRow | undefined> {
  const row: ClassRow | undefined = await reader('classes as c')
    .join('schools as s', 's.id', 'c.schoolId')
    .leftJoin('staff as t', 't.id', 'c.teacherId')
    .select('c.id', 'c.name', 'c.schoolId', { schoolName: 's.name', teacherName: 't.name' })
    .where({ 'c.id': id })
    .whereNull('c.deletedAt')
    .first();
  return row;
}

async function pupilsOfClass(reader: Reader, classId: string): Promise<ClassPupil[]> {
  const rows: ClassPupil[] = await reader('pupils')
    .select('id', 'legalForename', 'legalSurname', 'knownAs', 'preferredSurname')
    .where({ classId })
    .whereNull('deletedAt')
    .whereNull('archivedAt')
    .orderBy(['legalSurname', 'legalForename', 'id']);
  return rows;
}

/** The newest cycle of each pupil that has begun and is not reviewed. */
async function runningPlansOf(
  reader: Reader,
  pupils: readonly ClassPupil[],
  today: IsoDate,
): Promise<SupportPlanData[]> {
  const plans: SupportPlanData[] = [];
  for (const { id } of pupils) {
    const plan = (await plansOfPupil(reader, id)).find(
      (one) => one.reviewedOn === null && one.startsOn <= today,
    );
    const pupil = plan === undefined ? undefined : await pupilRow(reader, id);
    if (plan !== undefined && pupil !== undefined)
      plans.push((await gatherPlan(reader, plan, pupil, today)).data);
  }
  return plans;
}

/** What runs today with somebody of the class in it. */
async function runsOf(
  reader: Reader,
  pupils: readonly ClassPupil[],
  today: IsoDate,
): Promise<SheetMaterial['runs']> {
  const ids: { provisionId: string }[] = await reader('provisionPupils')
    .distinct('provisionId')
    .whereIn(
      'pupilId',
      pupils.map(({ id }) => id),
    )
    .whereNull('deletedAt');
  const runs = await readRuns(reader, { ids: ids.map(({ provisionId }) => provisionId) });
  const names = await readRunNames(reader);
  const states = new Map((await runRows(reader, runs, names, today)).map(({ id, state }) => [id, state]));
  const staffName = (id: string): string | null => names.staff.find((one) => one.id === id)?.name ?? null;
  return runs
    .filter(({ id }) => states.get(id) === 'now')
    .map((run) => {
      const inIt = new Set(
        run.pupils
          .filter(({ joinsOn, leavesOn }) => (joinsOn ?? today) <= today && (leavesOn ?? today) >= today)
          .map(({ pupilId }) => pupilId),
      );
      return {
        id: run.id,
        name: run.name,
        words: runInWords(run, staffName),
        pupilIds: pupils.map(({ id }) => id).filter((id) => inIt.has(id)),
      };
    })
    .filter(({ pupilIds }) => pupilIds.length > 0);
}

const noClass = fail('not-found', 'This class is no longer there. Nothing was made.');
const nothingToAsk = fail(
  'nothing-to-ask',
  'Nobody in this class has a running support plan or is in a provision that runs now: there is nothing to fill in.',
);

/** A sheet with something to fill in; or why there is none, in words. */
export async function gatherForUse(
  database: Database,
  classId: string,
  names: SheetNames,
): Promise<Result<TeacherSheet>> {
  const sheet = await gatherSheet(database, classId, names);
  if (sheet === undefined) return noClass;
  return sheet.rows.length === 0 ? nothingToAsk : ok(sheet);
}
