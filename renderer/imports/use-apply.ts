import { useState } from 'react';
import type { Problem } from '../../domain/common/result';
import type { ImportPreview } from '../../domain/imports/api';
import { ask, useChange } from '../app/calls';
import { useImport } from './import-store';

/** Imports as decided. When a record was changed since the list was made, the list is made again and nothing is written. */
export function useApply(preview: ImportPreview) {
  const change = useChange('imports', 'apply');
  const { decisions, schoolId, set } = useImport();
  const [isWorking, setIsWorking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const lookAgain = async (): Promise<void> => {
    if (schoolId === null) return;
    const { token, importDate } = preview;
    const again = await ask('imports', 'preview', { token, schoolId, importDate });
    if (again.ok) set({ preview: again.value });
  };
  const apply = async (): Promise<void> => {
    setIsWorking(true);
    setProblem(null);
    const result = await change({ token: preview.token, decisions });
    if (result.ok) set({ done: result.value });
    else {
      if (result.problem.kind === 'changed-since-preview') await lookAgain();
      setProblem(result.problem);
    }
    setIsWorking(false);
  };
  return { apply, isWorking, problem };
}
