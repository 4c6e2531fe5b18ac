import { useState } from 'react';
import type { Result } from '../../domain/common/result';
import type { ImportPreview } from '../../domain/imports/api';
import { ask } from '../app/calls';
import { useImport } from './import-store';

export interface Repairs {
  readonly choose: (kind: 'need' | 'status', value: string, code: string | null) => void;
  readonly repair: (row: number, repair: boolean) => void;
}

/** Changes how the file is read; the preview is worked out again, and what was decided stays decided. */
export function useRepairs({ token }: ImportPreview) {
  const set = useImport((state) => state.set);
  const [isWorking, setIsWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const again = async (work: Promise<Result<ImportPreview>>): Promise<void> => {
    setIsWorking(true);
    setProblem(null);
    const result = await work;
    setIsWorking(false);
    if (result.ok) set({ preview: result.value });
    else if (result.problem.kind !== 'cancelled') setProblem(result.problem.message);
  };
  const repairs: Repairs = {
    choose: (kind, value, code) => void again(ask('imports', 'chooseValue', { token, kind, value, code })),
    repair: (row, repair) => void again(ask('imports', 'repairRow', { token, row, repair })),
  };
  return { repairs, isWorking, problem };
}
