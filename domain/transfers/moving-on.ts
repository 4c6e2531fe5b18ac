import { addDays, type IsoDate } from '../common/calendar-date';
import type { SenStatusCode } from '../pupils/codes';
import type { PupilNames } from '../pupils/names';
import { goesToNextSchool, type LeavingReason } from '../retention/leaving';
import { academicYearOf } from '../school/academic-year';
import { remindedFor } from './deadline';
import type { FileStanding } from './file-standing';
import type { TransferLine } from './model';
import type { PupilsOwn } from './where-to';

/** A pupil of whom it is asked whether the SEN file is to be handed over. */
export interface MovingFacts extends PupilNames, PupilsOwn {
  readonly pupilId: string;
  readonly schoolId: string;
  readonly className: string | null;
  /** National curriculum year. */
  readonly year: number;
  readonly status: SenStatusCode;
  readonly isOnRoll: boolean;
  readonly leavingReason: LeavingReason | null;
  /** Noted with the leavers: the file went, by whatever way. */
  readonly passedOn: IsoDate | null;
  /** The latest file; null before one is begun. */
  readonly transfer: TransferLine | null;
}

/** What counts besides the pupil. */
export interface Around {
  readonly today: IsoDate;
  /** The year group that moves on in this pupil's school. */
  readonly leavingYear: number | null;
  /** By when the file would be due; null while no last day is known. */
  readonly dueOn: IsoDate | null;
}

/**
 * Whether a pupil is among those who move on: with SEN and in the year group that leaves, or with a last day in this school year; or with a
 * file that is on its way. Nobody whose file no next school will ask for (goesToNextSchool), unless it went all the same.
 */
export function movesOn(facts: MovingFacts, { today, leavingYear, dueOn }: Around): boolean {
  const { transfer, passedOn, leavingDate } = facts;
  const wentAlready = passedOn !== null || transfer?.sentOn != null;
  if (transfer?.sentOn != null && transfer.receiptOn === null) return true;
  if (!goesToNextSchool(facts.leavingReason)) return false;
  if (transfer !== null && !wentAlready) return true;
  if (facts.status === 'N') return false;
  if (facts.isOnRoll && facts.year === leavingYear) return true;
  const { startsOn, endsOn } = academicYearOf(today);
  if (leavingDate !== null && leavingDate >= startsOn && leavingDate <= endsOn) return true;
  // Those who left in July are not forgotten in September.
  return !wentAlready && dueOn !== null && dueOn >= addDays(today, -remindedFor);
}

/** A pupil leaves the register once the last day has come, not before. */
export function canLeave(
  { isOnRoll, lastDay }: { readonly isOnRoll: boolean; readonly lastDay: IsoDate | null },
  today: IsoDate,
): boolean {
  return isOnRoll && lastDay !== null && lastDay <= today;
}

/** A file can go once it is known where to, and as long as it did not go. */
export function canBeSaved({
  nextSchool,
  standing: { kind },
}: {
  readonly nextSchool: string | null;
  readonly standing: Pick<FileStanding, 'kind'>;
}): boolean {
  return nextSchool !== null && (kind === 'begun' || kind === 'not-begun');
}

const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

/** In order of surname, then forename. */
export function bySurname(
  one: PupilNames & { readonly pupilId: string },
  other: PupilNames & { readonly pupilId: string },
): number {
  return (
    collator.compare(one.legalSurname, other.legalSurname) ||
    collator.compare(one.legalForename, other.legalForename) ||
    (one.pupilId < other.pupilId ? -1 : 1)
  );
}

/** The schools that are named already, each once, in order: to be offered where one is typed. */
export function schoolsNamed(lines: readonly { readonly nextSchool: string | null }[]): readonly string[] {
  const named = new Set(lines.flatMap(({ nextSchool }) => (nextSchool === null ? [] : [nextSchool])));
  return [...named].sort((one, other) => collator.compare(one, other));
}
