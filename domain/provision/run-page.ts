import type { IsoDate } from '../common/calendar-date';
import type { BroadAreaCode, SenStatusCode } from '../pupils/codes';
import type { PupilNames } from '../pupils/names';
import type { ProvisionRun, RunPupil } from './run';
import type { ChildWeeks } from './child-weeks';
import type { SchoolWeek } from './run-weeks';

/** A pupil as lists of provision show one. */
export interface PupilChoice extends PupilNames {
  readonly id: string;
  readonly classId: string | null;
  readonly className: string | null;
  readonly ncy: number;
  readonly status: SenStatusCode;
}

/** One child in a run, with who it is. */
export interface RunPupilRow extends RunPupil {
  readonly pupil: PupilChoice;
  /** False for who has left the school. */
  readonly isOnRoll: boolean;
  /** Which weeks of the run the child is in it; null where the terms do not say. */
  readonly weeks: ChildWeeks | null;
}

/** A target of a plan that a run can serve. */
export interface TargetChoice {
  readonly id: string;
  readonly pupilId: string;
  readonly planId: string;
  readonly area: BroadAreaCode | null;
  readonly text: string;
}

/** An item of section F of a plan in force that a run can deliver. */
export interface EhcItemChoice {
  readonly id: string;
  readonly pupilId: string;
  readonly planId: string;
  readonly ref: string;
  readonly what: string;
  readonly minutesPerSession: number | null;
  readonly sessionsPerWeek: number | null;
  /** False for an item of another version of the plan, which is still linked. */
  readonly isInForce: boolean;
}

/**
 * The items to show, given which are linked: one of another version of the plan is left out where the item with its reference in the
 * version in force is linked as well. A run that goes on through a new version serves both, and is told of once.
 */
export function itemsToShow(items: readonly EhcItemChoice[], linked: readonly string[]): EhcItemChoice[] {
  const keyOf = ({ pupilId, ref }: EhcItemChoice) => `${pupilId} ${ref}`;
  const inForce = new Set(items.filter(({ id, isInForce }) => isInForce && linked.includes(id)).map(keyOf));
  return items.filter((item) => item.isInForce || !inForce.has(keyOf(item)));
}

/** Everything on the page of a run. */
export interface RunPage {
  readonly run: Omit<ProvisionRun, 'pupils'>;
  readonly pupils: readonly RunPupilRow[];
  /** The school weeks that the known terms give; fewer than planned where they end before. */
  readonly weeks: readonly SchoolWeek[];
  readonly lastDay: IsoDate | null;
  /** Pupils on roll for whom the run is meant and who are not in it. */
  readonly missing: readonly PupilChoice[];
  readonly targets: readonly TargetChoice[];
  readonly ehcItems: readonly EhcItemChoice[];
  readonly schoolName: string;
  readonly className: string | null;
  /** What the school pays an hour is kept off the screen. */
  readonly hidesActual: boolean;
  readonly today: IsoDate;
}

export interface StaffChoice {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly active: boolean;
  readonly gradeId: string | null;
}

/** What can be chosen in a school. */
export interface RunChoices {
  readonly pupils: readonly PupilChoice[];
  readonly staff: readonly StaffChoice[];
  readonly grades: readonly { readonly id: string; readonly code: string; readonly name: string }[];
  readonly classes: readonly { readonly id: string; readonly name: string }[];
}
