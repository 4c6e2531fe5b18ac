import type { IsoDate } from '../../common/calendar-date';
import type { ProvisionLayerCode } from '../../provision/codes';
import type { BroadAreaCode } from '../../pupils/codes';
import type { MapProblem } from './cells';
import type { MapPlan } from './plan-map';

export interface MapPreviewRun {
  readonly code: string;
  readonly name: string;
  readonly area: BroadAreaCode;
  readonly layer: ProvisionLayerCode;
  readonly startsOn: IsoDate;
  readonly weeks: number;
  readonly pupils: number;
  readonly staff: readonly string[];
}

/** What taking a map over would do. Nothing has been written. */
export interface MapPreview {
  readonly token: string;
  readonly fileNames: readonly string[];
  readonly runs: readonly MapPreviewRun[];
  /** References of provisions that are here already and stay as they are. */
  readonly known: readonly string[];
  readonly newStaff: readonly string[];
  /** 'TA2, Teaching assistant level 2'. */
  readonly newGrades: readonly string[];
  /** Different pupils who are matched by UPN. */
  readonly pupils: number;
  /** While there is one, nothing can be taken over. */
  readonly problems: readonly MapProblem[];
  readonly remarks: readonly string[];
}

/** Problems at most that are sent to be shown; more of them have the same cause. */
const mostShown = 200;

export function mapPreview(
  token: string,
  fileNames: readonly string[],
  plan: MapPlan,
  names: ReadonlyMap<string, string>,
): MapPreview {
  return {
    token,
    fileNames,
    runs: plan.runs.map(({ code, name, area, layer, startsOn, weeks, pupilIds, staff }) => ({
      ...{ code, name, area, layer, startsOn, weeks },
      pupils: pupilIds.length,
      staff: [
        ...new Set(staff.map(({ staff: ref }) => ('id' in ref ? (names.get(ref.id) ?? '') : ref.isNew))),
      ],
    })),
    known: plan.known,
    newStaff: plan.newStaff.map(({ name }) => name),
    newGrades: plan.newGrades.map(({ code, name }) => (code === name ? code : `${code}, ${name}`)),
    pupils: new Set(plan.runs.flatMap(({ pupilIds }) => pupilIds)).size,
    problems: plan.problems.slice(0, mostShown),
    remarks: plan.remarks,
  };
}
