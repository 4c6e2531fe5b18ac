import { fail, ok, type Result } from './result';

/** How a long piece of work tells how far it is, gives way to others, and learns that it should stop. */
export interface SliceOptions {
  /** Items done between two pauses; 500 where not given. */
  readonly size?: number;
  /** Called after every slice and at the end. `total` is null where it is not known before the end. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number | null }) => void;
  /** Asked before every slice: true stops the work. */
  readonly shouldStop?: () => boolean;
  /** Gives way between slices. The domain has no clock and no timers, so the caller passes e.g. setImmediate as a promise. */
  readonly pause?: () => Promise<void>;
}

/**
 * Does `work` for every item in slices, so that a window stays responsive over 20,000 rows.
 * Gives the number done, or the failure `cancelled` when told to stop (nothing has been written by then: work only reads).
 */
export async function runInSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item, index: number) => void,
  options: SliceOptions & { readonly total?: number | null } = {},
): Promise<Result<number>> {
  const { size = 500, onProgress, shouldStop, pause, total = null } = options;
  let done = 0;
  for (const item of items) {
    if (done % size === 0) {
      if (done > 0) {
        onProgress?.({ done, total });
        await pause?.();
      }
      if (shouldStop?.() === true) return fail('cancelled', 'Stopped. Nothing was changed.');
    }
    work(item, done);
    done += 1;
  }
  onProgress?.({ done, total: done });
  return ok(done);
}
