import { type RefObject, useEffect } from 'react';

/** Listens to keys anywhere inside an element. The handler says whether the key was its own: then it goes no further. */
export function useKeys(
  place: RefObject<HTMLElement | null>,
  onKey: (event: KeyboardEvent) => boolean,
): void {
  useEffect(() => {
    const element = place.current;
    const listen = (event: KeyboardEvent) => {
      if (!onKey(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, [place, onKey]);
}
