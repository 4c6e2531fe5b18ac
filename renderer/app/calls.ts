import { QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Api } from '../../domain/api';
import type { InputOf, OutputOf } from '../../domain/common/call';
import type { Problem, Result } from '../../domain/common/result';
import { bridge } from '../bridge';
import { useUndo } from './undo-store';

type Feature = keyof Api;
type Name<F extends Feature> = keyof Api[F] & string;

/** What lives in the database is asked for when it is shown, and asked for again when something was changed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      staleTime: 0,
      gcTime: 60_000,
      refetchOnWindowFocus: false,
    },
  },
});

/** Carries a problem through React Query, which knows failures only as exceptions. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** One call of the main process. */
export function ask<F extends Feature, N extends Name<F>>(
  feature: F,
  name: N,
  input: InputOf<Api[F][N]>,
): Promise<Result<OutputOf<Api[F][N]>>> {
  const calls = bridge.calls[feature] as unknown as Record<
    N,
    (value: unknown) => Promise<Result<OutputOf<Api[F][N]>>>
  >;
  return calls[name](input);
}

/** Milliseconds: a screen that is not there by then asks anew, for things may have changed. */
const aheadFor = 2000;

/** Questions that were asked before the screen was there that asks them, by their keys. */
const askedAhead = new Map<string, Promise<Result<unknown>>>();

/**
 * Asks what a screen will ask as soon as it is drawn: the answer is found while the page draws. The first to ask the same gets it.
 */
export function askAhead<F extends Feature, N extends Name<F>>(
  feature: F,
  name: N,
  input: InputOf<Api[F][N]>,
): void {
  const key = JSON.stringify([feature, name, input]);
  askedAhead.set(key, ask(feature, name, input));
  setTimeout(() => askedAhead.delete(key), aheadFor);
}

/** The answer that is on its way already, once; else asks now. */
function askOnce<F extends Feature, N extends Name<F>>(
  feature: F,
  name: N,
  input: InputOf<Api[F][N]>,
): Promise<Result<OutputOf<Api[F][N]>>> {
  const key = JSON.stringify([feature, name, input]);
  const ahead = askedAhead.get(key) as Promise<Result<OutputOf<Api[F][N]>>> | undefined;
  askedAhead.delete(key);
  return ahead ?? ask(feature, name, input);
}

export interface Read<T> {
  /** Undefined until the first answer has come. */
  readonly value: T | undefined;
  readonly problem: Problem | undefined;
  readonly isLoading: boolean;
}

/** Reads through a call and reads again after every change that this window makes. */
export function useRead<F extends Feature, N extends Name<F>>(
  feature: F,
  name: N,
  input: InputOf<Api[F][N]>,
  options: { readonly enabled?: boolean } = {},
): Read<OutputOf<Api[F][N]>> {
  const query = useQuery({
    queryKey: [feature, name, input],
    enabled: options.enabled ?? true,
    queryFn: async () => {
      const result = await askOnce(feature, name, input);
      if (!result.ok) throw new ProblemError(result.problem);
      return { value: result.value };
    },
    placeholderData: (previous) => previous,
  });
  return {
    value: query.data?.value,
    problem: query.error instanceof ProblemError ? query.error.problem : undefined,
    isLoading: query.isLoading,
  };
}

/**
 * Gives a function that makes a change: it remembers the change for undo and reads anew whatever is on the screen.
 * Problems come back as values, to be shown beside their cause.
 */
export function useChange<F extends Feature, N extends Name<F>>(
  feature: F,
  name: N,
): (input: InputOf<Api[F][N]>) => Promise<Result<OutputOf<Api[F][N]>>> {
  const client = useQueryClient();
  const remember = useUndo((state) => state.remember);
  return useCallback(
    async (input) => {
      const result = await ask(feature, name, input);
      if (result.ok) {
        if (result.changeId) remember(result.changeId);
        await client.invalidateQueries();
      }
      return result;
    },
    [client, feature, name, remember],
  );
}

/**
 * Gives a function that keeps something which is no change of the records (a draft): it is not remembered for undo, and of what is on
 * the screen only the call `reread` of the same feature is read anew.
 */
export function useKeep<F extends Feature, N extends Name<F>>(
  feature: F,
  name: N,
  reread: Name<F>,
): (input: InputOf<Api[F][N]>) => Promise<Result<OutputOf<Api[F][N]>>> {
  const client = useQueryClient();
  return useCallback(
    async (input) => {
      const result = await ask(feature, name, input);
      if (result.ok) await client.invalidateQueries({ queryKey: [feature, reread] });
      return result;
    },
    [client, feature, name, reread],
  );
}

/** The same result in the shape that the autosaving fields of renderer/ui want. */
export async function saved<T>(
  result: Promise<Result<T>>,
): Promise<{ ok: true } | { ok: false; message: string }> {
  const answer = await result;
  return answer.ok ? { ok: true } : { ok: false, message: answer.problem.message };
}
