import { useRef, useState } from 'react';

interface Held<T> {
  readonly value: T;
  /** Changes that are still being kept. */
  readonly pending: number;
}

/**
 * Something that saves itself as a whole with every change: it shows what was chosen at once, so that the next change, which may come
 * before the last one is kept, builds on it and takes nothing back. Changes are kept one after the other. `save` says whether it was kept.
 * @param kept what is on record: plain data
 */
export function useHeld<T>(
  kept: T,
  save: (next: T, before: T) => Promise<boolean>,
): readonly [shown: T, change: (next: T) => void] {
  const [held, setHeld] = useState<Held<T> | null>(null);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const keptNow = JSON.stringify(kept);
  const [seen, setSeen] = useState(keptNow);
  // The records have changed: by the last change here, or later by Undo. From then on they are shown.
  if (seen !== keptNow) {
    setSeen(keptNow);
    if (held?.pending === 0) setHeld(null);
  }
  const shown = held === null ? kept : held.value;
  const change = (next: T): void => {
    setHeld((before) => ({ value: next, pending: (before?.pending ?? 0) + 1 }));
    line.current = line.current.then(async () => {
      const isKept = await save(next, shown);
      setHeld((now) => {
        const pending = (now?.pending ?? 1) - 1;
        return now === null || (!isKept && pending === 0) ? null : { ...now, pending };
      });
    });
  };
  return [shown, change];
}

/** A choice of several that saves itself with every tick. */
export function useHeldChoice<Id extends string>(
  kept: readonly Id[],
  save: (ids: Id[], before: readonly Id[]) => Promise<boolean>,
): readonly [chosen: readonly Id[], choose: (ids: Id[]) => void] {
  return useHeld<readonly Id[]>(kept, (ids, before) => save([...ids], before));
}
