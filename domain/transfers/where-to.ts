import type { IsoDate } from '../common/calendar-date';

/** Where a child goes and when, as the pupil's own record has it. */
export interface PupilsOwn {
  readonly leavingDate: IsoDate | null;
  readonly destination: string | null;
}

interface Noted {
  readonly nextSchool: string | null;
  readonly leftOn: IsoDate | null;
  readonly sentOn: IsoDate | null;
}

export interface WhereTo {
  readonly nextSchool: string | null;
  readonly leftOn: IsoDate | null;
}

/**
 * The next school and the last day are entered once: they are the pupil's own, wherever they were typed. A file that was sent keeps the
 * school to which it went. What an older file has of its own counts where the pupil's record says nothing.
 */
export function whereTo({ nextSchool, leftOn, sentOn }: Noted, pupil: PupilsOwn): WhereTo {
  return {
    nextSchool: sentOn === null ? (pupil.destination ?? nextSchool) : (nextSchool ?? pupil.destination),
    leftOn: pupil.leavingDate ?? leftOn,
  };
}
