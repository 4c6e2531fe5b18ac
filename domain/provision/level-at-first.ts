import type { ProvisionLayerCode, ProvisionLevelCode } from './codes';

/** For whom a run is proposed to be: chosen pupils decide, then the layer and the ratio that the catalogue gives. */
export function levelAtFirst(
  type: { readonly layer: ProvisionLayerCode; readonly ratio: string | null } | undefined,
  pupils: number,
): ProvisionLevelCode {
  if (pupils > 0) return pupils === 1 ? 'pupil' : 'group';
  if (type?.layer === 'U') return 'class';
  return type?.ratio === '1:1' ? 'pupil' : 'group';
}
