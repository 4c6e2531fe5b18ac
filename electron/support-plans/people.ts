import { type SenNeedCode, senNeedName, type SenStatusCode, senStatusName } from '../../domain/pupils/codes';
import { calledName, fullName, type PupilNames } from '../../domain/pupils/names';
import { yearGroupName, yearGroupOn } from '../../domain/pupils/year-group';
import type { Term } from '../../domain/school/terms';
import type { RecordForPlan } from '../../domain/support-plans/first-answers';
import type { PlanPupil } from '../../domain/support-plans/plan-data';
import type { Reader } from '../database/database';

/** A pupil as a plan needs her: read here, kept by the pupils feature. */
export interface PupilRow extends PupilNames {
  readonly id: string;
  readonly schoolId: string;
  readonly dob: string;
  readonly upn: string | null;
  readonly ncy: number | null;
  readonly strengths: string | null;
  readonly summary: string | null;
  readonly className: string | null;
  readonly classTeacherId: string | null;
  readonly schoolName: string;
  readonly sencoName: string | null;
  readonly status: SenStatusCode | null;
}

/** A pupil who is not in the bin, with her class, school and status. */
export async function pupilRow(reader: Reader, id: string): Promise<PupilRow | undefined> {
  const row: PupilRow | undefined = await reader('pupils as p')
    .join('schools as s', 's.id', 'p.schoolId')
    .leftJoin('classes as c', 'c.id', 'p.classId')
    .leftJoin('senStatuses as t', (join) => {
      void join.on('t.pupilId', 'p.id').onNull('t.endsOn').onNull('t.deletedAt');
    })
    .select('p.id', 'p.schoolId', 'p.legalForename', 'p.legalSurname', 'p.knownAs', 'p.preferredSurname')
    .select('p.dob', 'p.upn', 'p.ncy', 'p.strengths', 'p.summary')
    .select({ className: 'c.name', classTeacherId: 'c.teacherId', status: 't.code' })
    .select({ schoolName: 's.name', sencoName: 's.sencoName' })
    .where({ 'p.id': id })
    .whereNull('p.deletedAt')
    .first();
  return row;
}

type NeedRow = RecordForPlan['needs'][number];

/** Open needs, the primary one first. */
export async function openNeedsOf(reader: Reader, pupilId: string): Promise<NeedRow[]> {
  const rows: NeedRow[] = await reader('senNeeds')
    .select('type', 'broadArea', 'note')
    .where({ pupilId })
    .whereNull('endsOn')
    .whereNull('deletedAt')
    .orderBy('rank');
  return rows;
}

/** The pupil in words, as the plan's screen and papers name her. */
export function planPupil(row: PupilRow, needs: readonly { type: SenNeedCode }[], today: string): PlanPupil {
  return {
    id: row.id,
    name: fullName(row),
    calledName: calledName(row),
    legalForename: row.legalForename,
    legalSurname: row.legalSurname,
    dob: row.dob,
    upn: row.upn,
    year: yearGroupName(yearGroupOn(row, today)),
    className: row.className,
    schoolName: row.schoolName,
    sencoName: row.sencoName,
    statusName: senStatusName(row.status ?? 'N'),
    needs: needs.map(({ type }) => senNeedName(type)),
  };
}

export async function termsOf(reader: Reader, schoolId: string): Promise<Term[]> {
  const rows: Term[] = await reader('terms')
    .select('name', 'startsOn', 'endsOn')
    .where({ schoolId })
    .whereNull('deletedAt')
    .orderBy('startsOn');
  return rows;
}

/** Staff who work at a school, with whoever is named by an id although she has left. */
export async function staffOf(
  reader: Reader,
  schoolId: string,
): Promise<{ id: string; name: string; active: number }[]> {
  const rows: { id: string; name: string; active: number }[] = await reader('staff')
    .select('id', 'name', 'active')
    .where({ schoolId })
    .whereNull('deletedAt')
    .orderBy(['name', 'id']);
  return rows;
}
