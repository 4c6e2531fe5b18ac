import { useCallback, useEffect, useRef, useState } from 'react';
import type { MadePack } from '../../domain/papers/api';
import type { PackChoice } from '../../domain/papers/pack-choice';
import type { PackId } from '../../domain/papers/packs';
import type { SinglePaper } from '../../domain/papers/single-paper';
import { ask } from '../app/calls';
import { usePackPage } from './pack-page-store';
import { samePlace } from './same-place';

/** What is to be made. */
export type Wish =
  | { readonly reviewId: string; readonly pack: PackId; readonly choice: PackChoice }
  | { readonly reviewId: string; readonly sheet: SinglePaper };

export interface Made {
  readonly pack: MadePack;
  readonly content: Uint8Array;
}

export interface MadeState {
  /** The pack that is shown; while it is made anew the one before. Null before the first. */
  readonly made: Made | null;
  readonly isMaking: boolean;
  /** Why there is no pack, in words. */
  readonly problem: string | null;
  readonly again: () => void;
}

/** Ticking several boxes one after the other makes one pack. */
const pause = 400;

/**
 * Makes the pack that is wished for, and again whenever the wish changes; the page that was looked at stays in sight.
 * @param basis changes when something else does that the pack shows
 */
export function useMadePack(wish: Wish | null, basis: string): MadeState {
  const [attempt, setAttempt] = useState(0);
  const [made, setMade] = useState<{ readonly of: string; readonly made: Made } | null>(null);
  const [settled, setSettled] = useState<{ readonly key: string; readonly problem: string | null } | null>(
    null,
  );
  const text = wish && JSON.stringify(wish);
  const of = wish && subjectOf(wish);
  const key = JSON.stringify([text, basis, attempt]);
  const shown = useRef<Made | null>(null);

  useEffect(() => {
    if (text === null) return undefined;
    let isWanted = true;
    const run = async (): Promise<void> => {
      const next = await makePack(JSON.parse(text) as Wish);
      if (!isWanted) return;
      if (next.ok) {
        const before = shown.current;
        if (before?.pack.kind === next.made.pack.kind) keepPlace(before, next.made);
        else usePackPage.getState().goTo(1);
        shown.current = next.made;
        setMade({ of: subjectOf(JSON.parse(text) as Wish), made: next.made });
      }
      setSettled({ key, problem: next.ok ? null : next.message });
    };
    const timer = setTimeout(() => void run(), shown.current ? pause : 0);
    return () => {
      isWanted = false;
      clearTimeout(timer);
      void ask('papers', 'cancelPack', {});
    };
  }, [text, key]);

  useEffect(
    () => () => {
      const packId = shown.current?.pack.packId;
      if (packId) void ask('papers', 'dropPack', { packId });
    },
    [],
  );

  const again = useCallback(() => {
    setAttempt((number) => number + 1);
  }, []);
  return {
    made: made !== null && made.of === of ? made.made : null,
    isMaking: settled?.key !== key,
    problem: settled?.key === key ? settled.problem : null,
    again,
  };
}

/** Another pack or paper starts with an empty screen; another choice of the same one does not. */
function subjectOf(wish: Wish): string {
  return 'pack' in wish ? wish.pack : wish.sheet.paper;
}

function keepPlace(before: Made, now: Made): void {
  const { page, goTo } = usePackPage.getState();
  goTo(samePlace(page, before.pack, now.pack));
}

type Answer = { readonly ok: true; readonly made: Made } | { readonly ok: false; readonly message: string };

async function makePack(wish: Wish): Promise<Answer> {
  const made =
    'pack' in wish ? await ask('papers', 'makePack', wish) : await ask('papers', 'makePaper', wish);
  if (!made.ok) return { ok: false, message: made.problem.message };
  const content = await ask('papers', 'packContent', { packId: made.value.packId });
  if (!content.ok) return { ok: false, message: content.problem.message };
  return { ok: true, made: { pack: made.value, content: content.value.bytes } };
}
