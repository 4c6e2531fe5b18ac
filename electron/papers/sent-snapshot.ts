import { z } from 'zod';
import { packChoiceSchema } from '../../domain/papers/pack-choice';
import { packIds } from '../../domain/papers/packs';
import { singlePaperSchema } from '../../domain/papers/single-paper';

const factSchema = z.object({ key: z.string(), label: z.string(), text: z.string() });

/** Kept with a pack that went out: by what it was made, and what it said, to tell later what has changed. */
export const snapshotSchema = z.object({
  /** The day on which it was made. */
  madeOn: z.string(),
  wish: z.union([
    z.object({ pack: z.enum(packIds), choice: packChoiceSchema }),
    z.object({ single: singlePaperSchema }),
  ]),
  facts: z.array(factSchema),
});
export type SentSnapshot = z.output<typeof snapshotSchema>;

/** Reads what was kept; null when a later program wrote it in another form. */
export function readSnapshot(text: string): SentSnapshot | null {
  try {
    return snapshotSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
