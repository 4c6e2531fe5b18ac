import { useCallback } from 'react';
import type { SessionPlace, SessionStateInput } from '../../domain/sessions/model';
import type { Problem } from '../../domain/common/result';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { notify } from '../ui/toasts';

/** Gives a function that notes a session; null when it was noted, else what was wrong with what was typed. */
export function useNote(): (place: SessionPlace, as: SessionStateInput) => Promise<Problem | null> {
  const note = useChange('sessions', 'note');
  const withUndo = useWithUndo();
  return useCallback(
    async (place, as) => {
      const result = await note({ place, as, anyDay: false });
      if (result.ok) return null;
      if (result.problem.fields !== undefined) return result.problem;
      const isClosed = result.problem.kind === 'not-a-school-day';
      const anyway = () => void withUndo(note({ place, as, anyDay: true }), 'The session was noted');
      notify({
        text: result.problem.message,
        isProblem: true,
        ...(isClosed && { action: { label: 'Note it anyway', onAction: anyway } }),
      });
      return null;
    },
    [note, withUndo],
  );
}
