import type { ByRate } from './amounts';
import type { MapCost } from './from-map';

/** An item of section F that runs of the provision map deliver. */
export interface FromMapItem {
  readonly ehcProvisionId: string;
  /** 'F3'. */
  readonly ref: string;
  readonly what: string;
  /** Names of the runs. */
  readonly runs: readonly string[];
  /** How the adults of these runs are taken to work, which the cost of an hour rests on: togetherInWords. */
  readonly together: readonly string[];
  readonly map: ByRate<MapCost>;
  /** What stands in the review's papers now. */
  readonly typed: MapCost;
}

export interface FromMapPage {
  readonly hidesActual: boolean;
  readonly items: readonly FromMapItem[];
}

/** Whether the map says something else than what was typed; what the map does not know is left alone. */
export function differsFromTyped(map: MapCost, typed: MapCost): boolean {
  return (
    (map.hourlyPence !== null && map.hourlyPence !== typed.hourlyPence) ||
    (map.otherPence !== null && map.otherPence !== typed.otherPence)
  );
}

/** Whether taking the map's figures would write over something that was typed. */
export function writesOver(map: MapCost, typed: MapCost): boolean {
  return (
    (map.hourlyPence !== null && typed.hourlyPence !== null && map.hourlyPence !== typed.hourlyPence) ||
    (map.otherPence !== null && typed.otherPence !== null && map.otherPence !== typed.otherPence)
  );
}
