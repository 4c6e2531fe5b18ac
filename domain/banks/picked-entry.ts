import type { BroadAreaCode } from '../pupils/codes';
import { type FillWith, filledText } from './fill-entry';
import type { BankEntry } from './model';

/** An entry as it is taken over: its text names the child and the date. */
export interface PickedEntry {
  readonly key: string;
  /** 'By 2 April 2027 Maya will …'. */
  readonly text: string;
  readonly area: BroadAreaCode | null;
  readonly measure: string | null;
  readonly unit: string | null;
  /** In the unit; it stands in the text as well. The baseline is the child's own and comes from nobody's example. */
  readonly target: number | null;
}

export function pickedEntry(
  { key, kind, area, text, measure, detail }: BankEntry,
  fillWith: FillWith,
): PickedEntry {
  return {
    key,
    area,
    text: filledText({ text }, fillWith),
    measure: measure?.measure ?? (kind === 'outcome' ? detail : null),
    unit: measure?.unit ?? null,
    target: measure?.target ?? null,
  };
}

/** 'Minutes on the carpet, timed in five sessions; for example from 2 to 8 minutes', or null. */
export function measureWords({ measure, detail }: Pick<BankEntry, 'measure' | 'detail'>): string | null {
  if (measure === null) return detail;
  const { measure: how, unit, baseline, target } = measure;
  return baseline === null || target === null
    ? how
    : `${how}; for example from ${baseline} to ${target} ${unit ?? ''}`.trimEnd();
}
