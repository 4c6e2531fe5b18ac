import { useState } from 'react';
import type { OpenedFile } from '../../domain/imports/api';
import type { Problem, Result } from '../../domain/common/result';
import { ask } from '../app/calls';
import { bridge } from '../bridge';
import { useImport } from './import-store';

/** Opens files to import; the latest takes the place of the one before. */
export function useFile() {
  const begin = useImport((state) => state.begin);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isReading, setIsReading] = useState(false);
  const take = async (opening: Promise<Result<OpenedFile | null>>): Promise<void> => {
    setIsReading(true);
    setProblem(null);
    const opened = await opening;
    setIsReading(false);
    if (!opened.ok) setProblem(opened.problem);
    else if (opened.value !== null) begin(opened.value);
  };
  return {
    problem,
    isReading,
    choose: () => void take(ask('imports', 'open', {})),
    drop: (files: readonly File[]) => {
      const [file] = files;
      if (file !== undefined) void take(ask('imports', 'openPath', { path: bridge.pathOf(file) }));
    },
  };
}
