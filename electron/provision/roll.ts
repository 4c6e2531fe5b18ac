import type { IsoDate } from '../../domain/common/calendar-date';
import type { ProvisionRun } from '../../domain/provision/run';
import type { PupilChoice } from '../../domain/provision/run-page';
import { yearGroupOn } from '../../domain/pupils/year-group';
import type { Reader } from '../database/database';

type PupilRow = Omit<PupilChoice, 'ncy' | 'status'> & {
  readonly ncy: number | null;
  readonly dob: IsoDate;
  readonly status: PupilChoice['status'] | null;
  readonly archivedAt: string | null;
};

export interface KnownPupil extends PupilChoice {
  readonly isOnRoll: boolean;
}

function pupils(reader: Reader) {
  return reader('pupils as p')
    .leftJoin('classes as c', 'c.id', 'p.classId')
    .leftJoin('senStatuses as t', (join) => {
      void join.on('t.pupilId', 'p.id').onNull('t.endsOn').onNull('t.deletedAt');
    })
    .select('p.id', 'p.classId', 'p.legalForename', 'p.legalSurname', 'p.knownAs', 'p.preferredSurname')
    .select('p.dob', 'p.ncy', 'p.archivedAt', 'c.name as className', 't.code as status')
    .whereNull('p.deletedAt')
    .orderBy(['p.legalSurname', 'p.legalForename', 'p.id']);
}

/** The pupils on roll in a school, in order of name. */
export async function readRoll(reader: Reader, schoolId: string, today: IsoDate): Promise<PupilChoice[]> {
  const rows: PupilRow[] = await pupils(reader).where('p.schoolId', schoolId).whereNull('p.archivedAt');
  return rows.map((row) => knownPupil(row, today)).map(({ isOnRoll: _, ...pupil }) => pupil);
}

/** Pupils by their ids, also those who have left. */
export async function readPupils(
  reader: Reader,
  ids: readonly string[],
  today: IsoDate,
): Promise<Map<string, KnownPupil>> {
  const rows: PupilRow[] = await pupils(reader).whereIn('p.id', [...ids]);
  return new Map(rows.map((row) => [row.id, knownPupil(row, today)]));
}

function knownPupil({ dob, archivedAt, ...row }: PupilRow, today: IsoDate): KnownPupil {
  return {
    ...row,
    ncy: yearGroupOn({ ncy: row.ncy, dob }, today),
    status: row.status ?? 'N',
    isOnRoll: archivedAt === null,
  };
}

/** Those of a school's roll for whom a run is meant; nobody where that is a matter of choice. */
export function meantFor(
  roll: readonly PupilChoice[],
  run: Pick<ProvisionRun, 'level' | 'classId' | 'cohort'>,
): PupilChoice[] {
  if (run.level === 'school') return [...roll];
  if (run.level === 'class')
    return roll.filter(({ classId }) => run.classId !== null && classId === run.classId);
  if (run.level === 'cohort') return roll.filter(({ ncy }) => ncy === run.cohort);
  return [];
}
