import { useCallback } from 'react';
import type { Result } from '../../domain/common/result';
import { notify } from '../ui/toasts';
import { useTakeBack } from './use-take-back';

/**
 * Gives a function that waits for a change, says in a toast what was done, with Undo, and says a problem in words.
 * Its answer is true when the change was made.
 */
export function useWithUndo(): (change: Promise<Result<unknown>>, text: string) => Promise<boolean> {
  const { undo } = useTakeBack();
  return useCallback(
    async (change, text) => {
      const result = await change;
      if (!result.ok) {
        notify({ text: result.problem.message, isProblem: true });
        return false;
      }
      const { changeId } = result;
      notify({
        text,
        ...(changeId && { action: { label: 'Undo', onAction: () => void undo(changeId) } }),
      });
      return true;
    },
    [undo],
  );
}
