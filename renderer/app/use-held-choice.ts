import { useRef, useState } from 'react';

interface Held<Id> {
  readonly ids: readonly Id[];
  /** Ticks that are still being kept. */
  readonly pending: number;
}

/**
 * A choice of several that saves itself with every tick: it shows what was chosen at once, so that the next tick, which may come before
 * the last one is kept, builds on it and takes nothing back. Ticks are kept one after the other. `save` says whether it was kept.
 */
export function useHeldChoice<Id extends string>(
  kept: readonly Id[],
  save: (ids: Id[], before: readonly Id[]) => Promise<boolean>,
): readonly [chosen: readonly Id[], choose: (ids: Id[]) => void] {
  const [held, setHeld] = useState<Held<Id> | null>(null);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const keptNow = kept.join(' ');
  const [seen, setSeen] = useState(keptNow);
  // The records have changed: by the last tick, or later by Undo. From then on they are shown.
  if (seen !== keptNow) {
    setSeen(keptNow);
    if (held?.pending === 0) setHeld(null);
  }
  const chosen = held?.ids ?? kept;
  const choose = (ids: Id[]): void => {
    setHeld((before) => ({ ids, pending: (before?.pending ?? 0) + 1 }));
    line.current = line.current.then(async () => {
      const isKept = await save(ids, chosen);
      setHeld((now) => {
        const pending = (now?.pending ?? 1) - 1;
        return now === null || (!isKept && pending === 0) ? null : { ...now, pending };
      });
    });
  };
  return [chosen, choose];
}
