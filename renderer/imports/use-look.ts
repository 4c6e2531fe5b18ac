import { useState } from 'react';
import type { ImportOverview } from '../../domain/imports/api';
import type { Problem } from '../../domain/common/result';
import { ask } from '../app/calls';
import { useImport } from './import-store';

/** Works out what an import would change. Stopping it is no problem worth a word. */
export function useLook(overview: ImportOverview) {
  const { schoolId, importDate, set } = useImport();
  const [isLooking, setIsLooking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const look = async (token: string): Promise<void> => {
    setIsLooking(true);
    setProblem(null);
    const school = schoolId ?? overview.schools[0]?.id ?? '';
    const day = importDate ?? overview.today;
    const result = await ask('imports', 'preview', { token, schoolId: school, importDate: day });
    setIsLooking(false);
    if (result.ok) set({ preview: result.value, schoolId: school });
    else if (result.problem.kind !== 'cancelled') setProblem(result.problem);
  };
  return { look, isLooking, problem };
}
