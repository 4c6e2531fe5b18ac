import type { IsoDate } from '../../domain/common/calendar-date';
import { demoProgress } from './data/progress';
import type { DemoServices } from './demo-services';
import { must } from './must';

interface TargetToFollow {
  readonly upn: string;
  readonly text: string;
  readonly outcomeId: string;
}

/** Enters what was seen of a target, up to a day. */
export async function fillProgress(
  progress: DemoServices['progress'],
  { upn, text, outcomeId }: TargetToFollow,
  upTo: IsoDate,
): Promise<void> {
  const seen = demoProgress.find((one) => one.upn === upn && text.includes(one.target));
  if (seen === undefined) return;
  const { seenBy, values, notes = {} } = seen;
  for (const [observedOn, value] of Object.entries(values)) {
    if (observedOn > upTo) continue;
    const note = notes[observedOn] ?? null;
    const entry = { outcomeId, observedOn, value, seenBy, note, rating: null, documentId: null };
    must(await progress.add(entry));
  }
}
