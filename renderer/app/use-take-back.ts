import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { notify } from '../ui/toasts';
import { type Told, useUndo } from './undo-store';

export interface TakeBack {
  /** Takes one change back and says so, with "Do it again" beside it; or why it was not. */
  readonly undo: (changeId: string) => Promise<void>;
  readonly undoLatest: () => Promise<void>;
  readonly redoLatest: () => Promise<void>;
}

/** Undo and redo as the user meets them: what is on the screen is read anew, and a message says what was done. */
export function useTakeBack(): TakeBack {
  const client = useQueryClient();
  return useMemo(() => {
    const say = async (work: Promise<Told | null>): Promise<void> => {
      const told = await work;
      await client.invalidateQueries();
      if (told === null) return;
      const { text, isProblem, redoId } = told;
      const again = () => void say(useUndo.getState().redo(redoId ?? ''));
      notify({
        text,
        isProblem,
        ...(redoId !== null && { action: { label: 'Redo', onAction: again } }),
      });
    };
    return {
      undo: (changeId) => say(useUndo.getState().undo(changeId)),
      undoLatest: () => say(useUndo.getState().undoLatest()),
      redoLatest: () => say(useUndo.getState().redoLatest()),
    };
  }, [client]);
}
