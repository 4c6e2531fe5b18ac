import type { Result } from '../../../domain/common/result';
import type { Dialogs } from '../../../electron/files/dialogs';
import { historyService } from '../../../electron/history/service';
import { pupilsService } from '../../../electron/pupils/service';
import { schoolService } from '../../../electron/school/service';
import { fixedClock, tempDatabase } from '../support/temp-database';

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

export function problem(result: Result<unknown>) {
  if (result.ok) throw new Error('This should have been refused');
  return result.problem;
}

/** Dialogs that answer with one path, or as if the user had cancelled. */
export function dialogsThatChoose(path: string | null): Dialogs {
  return {
    openFiles: () => Promise.resolve(null),
    openFolder: () => Promise.resolve(null),
    saveFile: () => Promise.resolve(path),
  };
}

/** A school with one class and one pupil, Maya Chen, in a real database. */
export async function desk(savePath: string | null = null, today = '2026-11-23') {
  const temp = await tempDatabase(fixedClock(today));
  const locking = new AbortController();
  const pupils = pupilsService({
    ...{ database: temp.database, dialogs: dialogsThatChoose(savePath) },
    ...{ vault: { folder: temp.folder }, locking: locking.signal },
  });
  const school = schoolService(temp.database);
  const history = historyService(temp.database);
  const { id: schoolId } = value(await school.addSchool({ name: 'Harbour Street Primary School' }));
  const { id: classId } = value(await school.addClass({ schoolId, name: '4D' }));
  const add = async (
    legalForename: string,
    legalSurname: string,
    more: { dob?: string; upn?: string } = {},
  ) =>
    value(
      await pupils.add({
        legalForename,
        legalSurname,
        dob: more.dob ?? '2018-03-03',
        schoolId,
        classId,
        upn: more.upn ?? null,
      }),
    ).id;
  const undo = async (result: Result<unknown>): Promise<void> => {
    if (!result.ok || result.changeId === undefined) throw new Error('nothing to undo');
    value(await history.undo({ changeId: result.changeId }));
  };
  return { temp, locking, pupils, school, history, schoolId, classId, add, undo };
}
export type Desk = Awaited<ReturnType<typeof desk>>;
