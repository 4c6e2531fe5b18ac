import { useEffect, useState } from 'react';
import type { Problem, Result } from '../../domain/common/result';

export type Asked<T> =
  | { readonly kind: 'asking' }
  | { readonly kind: 'answer'; readonly value: T }
  | { readonly kind: 'problem'; readonly problem: Problem };

/**
 * Asks once and holds the answer for as long as the component stands: a document's content is never kept in a cache, and never shown
 * for another document. Give the component a `key` of what is asked for. `question` must be stable (useCallback).
 */
export function useAsked<T>(question: () => Promise<Result<T>>): Asked<T> {
  const [state, setState] = useState<Asked<T>>({ kind: 'asking' });
  useEffect(() => {
    let isGone = false;
    const run = async () => {
      const result = await question();
      if (isGone) return;
      setState(
        result.ok ? { kind: 'answer', value: result.value } : { kind: 'problem', problem: result.problem },
      );
    };
    void run();
    return () => {
      isGone = true;
    };
  }, [question]);
  return state;
}
