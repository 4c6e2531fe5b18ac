import type { Result } from '../../domain/common/result';
import { notify } from '../ui/toasts';
import { useTakeBack } from './use-take-back';

/**
 * Says that something was removed, with "Undo" beside it; or why it was not. Gives whether it was.
 * `text`: 'The need B1 was removed'.
 */
export function useTellRemoved(): (result: Result<unknown>, text: string) => boolean {
  const { undo } = useTakeBack();
  return (result, text) => {
    if (!result.ok) {
      notify({ text: result.problem.message, isProblem: true });
      return false;
    }
    const { changeId } = result;
    notify({ text, ...(changeId && { action: { label: 'Undo', onAction: () => void undo(changeId) } }) });
    return true;
  };
}
