import {
  fundingSources,
  provisionCostKinds,
  provisionLayers,
  provisionLevels,
} from '../../domain/provision/codes';
import { broadAreas, type Coded, yearGroups } from '../../domain/pupils/codes';

function optionsOf<Code extends string>(list: readonly Coded<Code>[]) {
  return list.map(({ code, name }) => ({ id: code, label: name }));
}

export const areaOptions = optionsOf(broadAreas);
export const layerOptions = optionsOf(provisionLayers);
export const levelOptions = optionsOf(provisionLevels);
export const fundingOptions = optionsOf(fundingSources);
export const costKindOptions = optionsOf(provisionCostKinds);
export const yearOptions = yearGroups.map(({ ncy, name }) => ({ id: String(ncy), label: name }));

export function areaName(code: string): string {
  return broadAreas.find((item) => item.code === code)?.name ?? code;
}

export function layerName(code: string): string {
  return provisionLayers.find((item) => item.code === code)?.name ?? code;
}
