import { useRef, useState } from 'react';

/**
 * A choice of several that saves itself with every tick: it shows what was chosen at once, so that the next tick, which may come before
 * the last one is kept, builds on it and takes nothing back. `save` ends when what is kept was read anew.
 */
export function useHeldChoice<Id extends string>(
  kept: readonly Id[],
  save: (ids: Id[], before: readonly Id[]) => Promise<void>,
): readonly [chosen: readonly Id[], choose: (ids: Id[]) => void] {
  const [own, setOwn] = useState<readonly Id[] | null>(null);
  const pending = useRef(0);
  const chosen = own ?? kept;
  const keep = async (ids: Id[]): Promise<void> => {
    setOwn(ids);
    pending.current += 1;
    await save(ids, chosen);
    pending.current -= 1;
    if (pending.current === 0) setOwn(null);
  };
  return [chosen, (ids) => void keep(ids)];
}
