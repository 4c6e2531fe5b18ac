import { type RefObject, useEffect, useRef } from 'react';

/**
 * For a button that goes away when it has done its work: where the focus goes instead. Gives the function to call on pressing it; once
 * `isDone`, the first field inside `place` has the focus.
 */
export function useFocusWhen(isDone: boolean, place: RefObject<HTMLElement | null>): () => void {
  const isWanted = useRef(false);
  useEffect(() => {
    if (!isDone || !isWanted.current) return;
    isWanted.current = false;
    place.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, [isDone, place]);
  return () => {
    isWanted.current = true;
  };
}
