import type { IsoDate } from '../../domain/common/calendar-date';
import { groupBy } from '../../domain/common/group-by';
import { fail, ok, type Result } from '../../domain/common/result';
import { calledName, type PupilNames } from '../../domain/pupils/names';
import { termOn } from '../../domain/school/terms';
import { type DaySpan, isInRun } from '../../domain/sessions/delivery';
import { noRegisterFilter } from '../../domain/sessions/register';
import { classroomCopy } from '../../domain/support-plans/copies';
import type { PlanOutcome } from '../../domain/support-plans/model';
import type { SupportPlanData } from '../../domain/support-plans/plan-data';
import { buildSheet, type SheetMaterial } from '../../domain/teacher-sheets/build-sheet';
import { periodSpan, type SheetPeriod } from '../../domain/teacher-sheets/period';
import type { SheetNames, TeacherSheet } from '../../domain/teacher-sheets/sheet';
import { type Database, newId, type Reader } from '../database/database';
import { readSessionsBetween } from '../sessions/sessions-between';
import { pupilRow, termsOf } from '../support-plans/people';
import { gatherPlan } from '../support-plans/plan-data';
import { plansOfPupil } from '../support-plans/repository';

/** Which sheet is wanted. */
export interface SheetWanted {
  readonly classId: string;
  readonly names: SheetNames;
  readonly sessions: SheetPeriod;
}

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
  { classId, names, sessions: period }: SheetWanted,
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
    sessions: await openSessionsOf(read, { classId, pupils }, periodSpan(period, today), today),
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

/** Sessions of the class that are planned in the weeks asked for and not noted yet; adults who work together give one. */
async function openSessionsOf(
  reader: Reader,
  { classId, pupils }: { readonly classId: string; readonly pupils: readonly ClassPupil[] },
  span: DaySpan | null,
  today: IsoDate,
): Promise<SheetMaterial['sessions']> {
  if (span === null) return [];
  const filter = { ...noRegisterFilter, classId };
  const all = await readSessionsBetween(reader, span, { today, filter });
  const open = all.filter(({ session }) => session.noted === null);
  const together = groupBy(open, ({ row, session }) => `${row.runId} ${session.on} ${session.number}`);
  return [...together.values()]
    .flatMap((parts): SheetMaterial['sessions'] => {
      const [first] = parts;
      if (first === undefined) return [];
      const { row, session } = first;
      const inIt = new Set(
        row.pupils.filter((one) => isInRun(one, session.on)).map(({ pupilId }) => pupilId),
      );
      const pupilIds = pupils.map(({ id }) => id).filter((id) => inIt.has(id));
      if (pupilIds.length === 0) return [];
      return [
        {
          ...{ runName: row.runName, on: session.on, number: session.number, pupilIds },
          parts: parts.map(({ row: { staffLineId, who } }) => ({ staffLineId, who })),
          minutes: Math.max(...parts.map(({ row: { minutesPerSession } }) => minutesPerSession)),
        },
      ];
    })
    .sort(
      (one, other) =>
        one.runName.localeCompare(other.runName, 'en-GB') ||
        one.on.localeCompare(other.on) ||
        one.number - other.number,
    );
}

const noClass = fail('not-found', 'This class is no longer there. Nothing was made.');
const nothingToAsk = fail(
  'nothing-to-ask',
  'Nobody in this class has a running support plan, and no session of these weeks is still to be noted: there is nothing to fill in.',
);

/** A sheet with something to fill in; or why there is none, in words. */
export async function gatherForUse(database: Database, wanted: SheetWanted): Promise<Result<TeacherSheet>> {
  const sheet = await gatherSheet(database, wanted);
  if (sheet === undefined) return noClass;
  return sheet.rows.length === 0 ? nothingToAsk : ok(sheet);
}
