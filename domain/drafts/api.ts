import { z } from 'zod';
import { call } from '../common/call';
import { nothing } from '../common/ids';
import type { WaitingTexts } from './model';

const id = z.string().min(1).max(1000);
const words = z.string().max(300);
/** No field takes more. */
const text = z.string().max(200_000);

/**
 * What is typed and not yet saved, kept in the vault until it is: no change of the records, so not in the history, not searched and not in
 * the export of everything.
 */
export const draftsApi = {
  waiting: call(nothing).returns<WaitingTexts>(),
  /** Texts to keep, and ids of those that were saved or given up. Held at once, and on the disk a moment later. */
  keep: call(
    z.object({
      texts: z
        .array(z.object({ id, place: words, within: words, field: words, was: text, text }).readonly())
        .max(500),
      gone: z.array(id).max(500),
    }),
  ).returns<null>(),
};
