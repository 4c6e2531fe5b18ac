import type { IsoDate } from '../../common/calendar-date';
import type { BroadAreaCode, FlagType, SenStatusCode } from '../../pupils/codes';
import type { ImpactCode, ProvisionLayerCode, ProvisionLevelCode } from '../codes';
import type { RunState } from '../run-list';
import type { MapWhose } from './whose';

/** A pupil as maps name one. */
export interface MapPupil {
  readonly id: string;
  readonly name: string;
  /** 'Chen, Maya': what lists are in the order of. */
  readonly surnameFirst: string;
  readonly classId: string | null;
  readonly className: string | null;
  /** Year taught in; Reception is 0. */
  readonly ncy: number;
  readonly status: SenStatusCode;
  readonly flags: readonly FlagType[];
  readonly isOnRoll: boolean;
}

/** A child of the map in one run. */
export interface MapChild {
  readonly pupil: MapPupil;
  /** 'Weeks 3 to 8'; null for the whole run. */
  readonly weeks: string | null;
  /** False for who has left the run, or comes later. */
  readonly isInItNow: boolean;
  readonly impact: ImpactCode | null;
  /** '85 to 92', 'at the start 85'; null without values. */
  readonly values: string | null;
}

/** How many children of each sort are in a run, wherever they belong (K/E, PP, EAL, LAC). */
export interface MapCounts {
  readonly pupils: number;
  readonly K: number;
  readonly E: number;
  readonly PP: number;
  readonly EAL: number;
  readonly LAC: number;
}

/** A run in a cell of a map. */
export interface MapRun {
  readonly id: string;
  readonly name: string;
  readonly area: BroadAreaCode;
  readonly layer: ProvisionLayerCode;
  readonly level: ProvisionLevelCode;
  readonly state: RunState;
  readonly staff: readonly string[];
  readonly ratio: string | null;
  /** 'Monday and Thursday 9.15 to 9.35', as the timetable knows it. */
  readonly when: readonly string[];
  /** '20 minutes, 3 times a week'. */
  readonly sessions: string;
  readonly minutesPerWeek: number;
  readonly weeks: number;
  readonly startsOn: IsoDate;
  readonly lastDay: IsoDate | null;
  readonly place: string | null;
  readonly entryMeasure: string | null;
  readonly exitMeasure: string | null;
  /** '6 months'. */
  readonly target: string | null;
  /** '3 met, 1 partly met, 2 not judged yet'. */
  readonly impact: string;
  readonly evaluation: string | null;
  /** Those who belong to this map, by name. */
  readonly children: readonly MapChild[];
  /** Children in the run who do not belong to this map. */
  readonly others: number;
  readonly counts: MapCounts;
}

export interface MapCell {
  readonly area: BroadAreaCode;
  readonly runs: readonly MapRun[];
  /** On a class’s or a year’s map: runs that none of its children is in yet and that are open to them. Never on paper. */
  readonly open: readonly MapRun[];
}

/** A row of the grid. Its cells are in the order of `broadAreas`. */
export interface MapLayer {
  readonly layer: ProvisionLayerCode;
  readonly name: string;
  readonly cells: readonly MapCell[];
}

/** A provision map: three layers by four areas of need, of the runs that touch one academic year. */
export interface ProvisionMap {
  readonly whose: MapWhose;
  /** 'Class 4D', 'Year 4', 'Whole school', or the pupil's name. */
  readonly title: string;
  readonly schoolName: string;
  readonly startYear: number;
  readonly today: IsoDate;
  readonly layers: readonly MapLayer[];
  /** Pupils on roll who belong to this map, by name. */
  readonly pupils: readonly MapPupil[];
}

/** The map with what it can be chosen by. */
export interface MapPage {
  readonly map: ProvisionMap | null;
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  /** Null while there is no school. */
  readonly schoolId: string | null;
  readonly years: readonly number[];
  readonly startYear: number;
  readonly classes: readonly { readonly id: string; readonly name: string }[];
  readonly yearGroups: readonly { readonly ncy: number; readonly name: string }[];
  readonly pupils: readonly Pick<MapPupil, 'id' | 'surnameFirst' | 'className'>[];
}
