import type { SenStatusCode } from '../../domain/pupils/codes';
import type { SupportPlanList } from '../../domain/support-plans/api';
import {
  byUrgency,
  type LatestCycle,
  planState,
  planStateInWords,
  type SupportPlanRow,
} from '../../domain/support-plans/list-row';
import type { Database, Reader } from '../database/database';

interface PupilRow {
  readonly pupilId: string;
  readonly forename: string;
  readonly surname: string;
  readonly status: SenStatusCode | null;
  readonly schoolId: string;
  readonly schoolName: string;
  readonly classId: string | null;
  readonly className: string | null;
  readonly teacherId: string | null;
}

type CycleRow = LatestCycle & { readonly pupilId: string; readonly teacherId: string | null };

/** Pupils on roll who have a plan or a status that asks for one: four queries, however many they are. */
export async function planList(database: Database): Promise<SupportPlanList> {
  const reader = database.read;
  const today = database.clock.today();
  const latest = new Map((await cyclesOf(reader)).map((cycle) => [cycle.pupilId, cycle]));
  const pupils = await pupilsOnRoll(reader);
  const names = await staffNames(reader);
  const rows = pupils
    .filter(({ pupilId, status }) => latest.has(pupilId) || status === 'K' || status === 'E')
    .map((pupil) => rowOf(pupil, latest.get(pupil.pupilId) ?? null, names, today));
  const classes: SupportPlanList['classes'] = await reader('classes')
    .select('id', 'name', 'schoolId')
    .whereNull('deletedAt')
    .orderBy(['position', 'name']);
  return {
    rows: rows.sort(byUrgency),
    schools: schoolsOf(rows),
    classes: classes.filter(({ id }) => rows.some(({ classId }) => classId === id)),
    today,
  };
}

function rowOf(
  pupil: PupilRow,
  cycle: CycleRow | null,
  names: ReadonlyMap<string, string>,
  today: string,
): SupportPlanRow {
  const { forename, surname, teacherId: classTeacherId, ...rest } = pupil;
  const teacherId = cycle?.teacherId ?? classTeacherId;
  const status = pupil.status ?? 'N';
  return {
    ...rest,
    status,
    name: `${forename} ${surname}`,
    teacherId,
    teacherName: teacherId === null ? null : (names.get(teacherId) ?? null),
    latest: cycle,
    state: planState(cycle, today),
    words: planStateInWords(cycle, status, today),
  };
}

function schoolsOf(rows: readonly SupportPlanRow[]): SupportPlanList['schools'] {
  const byId = new Map(rows.map(({ schoolId, schoolName }) => [schoolId, schoolName]));
  return [...byId].map(([id, name]) => ({ id, name })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function pupilsOnRoll(reader: Reader): Promise<PupilRow[]> {
  const rows: PupilRow[] = await reader('pupils as p')
    .join('schools as s', 's.id', 'p.schoolId')
    .leftJoin('classes as c', 'c.id', 'p.classId')
    .leftJoin('senStatuses as t', (join) => {
      void join.on('t.pupilId', 'p.id').onNull('t.endsOn').onNull('t.deletedAt');
    })
    .select({ pupilId: 'p.id', forename: 'p.legalForename', surname: 'p.legalSurname', status: 't.code' })
    .select({ schoolId: 'p.schoolId', schoolName: 's.name', classId: 'p.classId', className: 'c.name' })
    .select({ teacherId: 'c.teacherId' })
    .whereNull('p.deletedAt')
    .whereNull('p.archivedAt')
    .orderBy(['p.legalSurname', 'p.legalForename', 'p.id']);
  return rows;
}

/** Every cycle with its number of targets, the newest of a pupil last. */
async function cyclesOf(reader: Reader): Promise<CycleRow[]> {
  const rows: CycleRow[] = await reader('supportPlans as p')
    .leftJoin('planOutcomes as o', (join) => {
      void join.on('o.planId', 'p.id').onNull('o.deletedAt');
    })
    .select({ planId: 'p.id' })
    .select(
      'p.pupilId',
      'p.cycle',
      'p.termName',
      'p.startsOn',
      'p.reviewDueOn',
      'p.reviewedOn',
      'p.nextStep',
      'p.teacherId',
    )
    .select(reader.raw('count(o.id) AS target_count'))
    .whereNull('p.deletedAt')
    .groupBy('p.id')
    .orderBy(['p.cycle', 'p.startsOn', 'p.id']);
  return rows;
}

async function staffNames(reader: Reader): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; name: string }[] = await reader('staff').select('id', 'name');
  return new Map(rows.map(({ id, name }) => [id, name]));
}
