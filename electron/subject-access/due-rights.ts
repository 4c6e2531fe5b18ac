import type { DuePupil } from '../../domain/tasks/due-model';
import type { DueRequest } from '../../domain/tasks/due-rights';
import { calledName } from '../../domain/pupils/names';
import type { Database, Reader } from '../database/database';
import { requestsOf } from './repository';

interface PupilRow {
  readonly id: string;
  readonly legalForename: string;
  readonly legalSurname: string;
  readonly knownAs: string | null;
  readonly preferredSurname: string | null;
  readonly schoolId: string;
  readonly schoolName: string;
}

export function duePupil(row: PupilRow): DuePupil {
  return {
    id: row.id,
    name: `${row.legalForename} ${row.legalSurname}`,
    calledName: calledName(row),
    schoolId: row.schoolId,
    schoolName: row.schoolName,
  };
}

export function pupilRows(reader: Reader) {
  return reader('pupils as p')
    .join('schools as s', 's.id', 'p.schoolId')
    .select('p.id', 'p.legalForename', 'p.legalSurname', 'p.knownAs', 'p.preferredSurname', 'p.schoolId')
    .select({ schoolName: 's.name' })
    .whereNull('p.deletedAt');
}

/** Requests that are not answered yet. */
export async function openRequests({ read }: Database): Promise<readonly DueRequest[]> {
  const open = (await requestsOf(read, null)).filter(({ sentOn }) => sentOn === null);
  const rows: PupilRow[] = await pupilRows(read).whereIn(
    'p.id',
    open.map(({ pupilId }) => pupilId),
  );
  const pupils = new Map(rows.map((row) => [row.id, duePupil(row)]));
  return open.flatMap((request) => {
    const pupil = pupils.get(request.pupilId);
    return pupil ? [{ ...request, pupil }] : [];
  });
}
