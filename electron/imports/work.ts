import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DeskEvents } from '../../domain/api';
import type { SliceOptions } from '../../domain/common/slices';
import type { WorkingFile } from './working-file';

type Progress = (progress: DeskEvents['progress']) => void;

/** What long work is given: a way to report, to give way and to learn that it should stop. */
export interface Work extends SliceOptions {
  readonly pause: () => Promise<void>;
  /** Names the next stage. */
  readonly doing: (words: string) => void;
}

/**
 * How long work on a file reports, gives way and stops. The progress goes out under the file's token. An earlier "stop" is forgotten:
 * it meant the work of then. `locking` stops all work for good.
 */
export function workOn(
  file: WorkingFile | null,
  onProgress: Progress,
  locking?: AbortSignal,
): Work & { readonly report: (done: number, total: number) => void } {
  if (file !== null) file.stop = false;
  let doing = 'Reading the file';
  const report = (done: number, total: number): void => {
    if (file !== null) onProgress({ job: file.token, doing, done, total });
  };
  return {
    doing: (words) => {
      doing = words;
      report(0, 0);
    },
    report,
    onProgress: ({ done, total }) => {
      report(done, total ?? 0);
    },
    pause: async () => {
      await nextTurn();
    },
    shouldStop: () => file?.stop === true || locking?.aborted === true,
  };
}
