import { type RefObject, useEffect, useRef } from 'react';

/**
 * For a button that goes away when it has done its work: where the focus goes instead. Gives the function to call on pressing it; once
 * `isDone`, what `selector` finds first inside `place` has the focus: its first field unless something else is named.
 */
export function useFocusWhen(
  isDone: boolean,
  place: RefObject<HTMLElement | null>,
  selector = 'textarea, input',
): () => void {
  const isWanted = useRef(false);
  useEffect(() => {
    if (!isDone || !isWanted.current) return;
    isWanted.current = false;
    place.current?.querySelector<HTMLElement>(selector)?.focus();
  }, [isDone, place, selector]);
  return () => {
    isWanted.current = true;
  };
}
