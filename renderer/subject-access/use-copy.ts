import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '../../domain/common/result';
import type { MadeCopy } from '../../domain/subject-access/api';
import { ask } from '../app/calls';
import { usePackPage } from '../pack/pack-page-store';

/** Rooms that make copies of a record and hold them; their calls have the same names. */
export type CopyFeature = 'subjectAccess' | 'transfers';

export interface CopyState {
  readonly made: { readonly copy: MadeCopy; readonly content: Uint8Array } | null;
  readonly isMaking: boolean;
  /** Why there is no copy, in words. */
  readonly problem: string | null;
  readonly make: () => void;
}

/** Makes the copy when it is asked for; lets it go when the screen is left. `basis` changes when what was made is no longer true. */
export function useCopy(feature: CopyFeature, id: string, basis: string): CopyState {
  const [made, setMade] = useState<(CopyState['made'] & { readonly basis: string }) | null>(null);
  const [isMaking, setMaking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const held = useRef<string | null>(null);
  useEffect(
    () => () => {
      void ask(feature, 'cancel', {});
      if (held.current !== null) void ask(feature, 'drop', { copyId: held.current });
    },
    [feature],
  );
  const make = useCallback(() => {
    const run = async () => {
      setMaking(true);
      setProblem(null);
      const next = await copyOf(feature, id);
      setMaking(false);
      if (next.ok) {
        held.current = next.value.copy.copyId;
        usePackPage.getState().goTo(1);
        setMade({ ...next.value, basis });
      } else setProblem(next.problem.message);
    };
    void run();
  }, [feature, id, basis]);
  return { made: made?.basis === basis ? made : null, isMaking, problem, make };
}

async function copyOf(feature: CopyFeature, id: string): Promise<Result<NonNullable<CopyState['made']>>> {
  const copy = await ask(feature, 'make', { id });
  if (!copy.ok) return copy;
  const content = await ask(feature, 'content', { copyId: copy.value.copyId });
  return content.ok ? { ok: true, value: { copy: copy.value, content: content.value.bytes } } : content;
}
