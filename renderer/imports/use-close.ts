import { useCallback } from 'react';
import { ask } from '../app/calls';
import { useImport } from './import-store';

/** Forgets the file, here and in the main process. Nothing was written. */
export function useClose(): () => Promise<void> {
  const token = useImport((state) => state.file?.token);
  const begin = useImport((state) => state.begin);
  return useCallback(async () => {
    if (token !== undefined) await ask('imports', 'close', { token });
    begin(null);
  }, [token, begin]);
}
