import type { IsoDate } from '../common/calendar-date';
import type { ProvisionRun, RunPupil, StaffLine } from '../provision/run';

/** Somebody more, in the same sessions as the last. */
export function nextLine({ staff }: Pick<ProvisionRun, 'staff'>, id: string): StaffLine {
  const last = staff.at(-1);
  return {
    id,
    staffId: null,
    who: null,
    gradeId: null,
    minutesPerSession: last?.minutesPerSession ?? 30,
    sessionsPerWeek: last?.sessionsPerWeek ?? 1,
    actualPence: null,
    standardPence: null,
  };
}

/** A child's part in a run, from a day (null: from its beginning) to its end. */
export function newPart(id: string, pupilId: string, joinsOn: IsoDate | null): RunPupil {
  return {
    id,
    pupilId,
    joinsOn,
    leavesOn: null,
    weight: 1,
    entryValue: null,
    entryOn: null,
    exitValue: null,
    exitOn: null,
    impact: null,
    comment: null,
  };
}
