import { useEffect, useState } from 'react';
import type { DeskEvents } from '../../domain/api';
import { bridge } from '../bridge';

type Progress = DeskEvents['progress'];

/** How far the named piece of long work has come; null before it has told anything. */
export function useProgress(job: string): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(
    () =>
      bridge.on('progress', (told) => {
        if (told.job === job) setProgress(told);
      }),
    [job],
  );
  return progress;
}
