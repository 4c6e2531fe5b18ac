import { type BroadAreaCode, broadAreas } from '../pupils/codes';
import { bankPhases } from './codes';
import type { MarkedEntry } from './model';

/** 'Communication and interaction · SLCN, ASD · Years 1 and 2': for whom an entry is. */
export function forWhomWords({ area, needs, phase, isOwn }: MarkedEntry): string {
  const parts = [
    areaName(area) ?? 'Any area',
    needs.length === 0 ? 'any need' : needs.join(', '),
    bankPhases.find(({ code }) => code === phase)?.name ?? '',
    isOwn ? 'our own' : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

function areaName(code: BroadAreaCode | null): string | null {
  return broadAreas.find((area) => area.code === code)?.name ?? null;
}
