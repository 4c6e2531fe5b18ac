import { create } from 'zustand';
import type { Result } from '../../domain/common/result';
import {
  afterRedo,
  afterUndo,
  emptyStack,
  forgotten,
  remembered,
  type UndoStack,
} from '../../domain/history/undo-stack';
import { bridge } from '../bridge';

/** What came of an undo or redo, in words; `redo` does it again where that can be offered. */
export interface Told {
  readonly text: string;
  readonly isProblem: boolean;
  readonly redoId: string | null;
}

interface UndoState extends UndoStack {
  readonly remember: (changeId: string) => void;
  /** Takes a change back. */
  readonly undo: (changeId: string) => Promise<Told>;
  /** Does again what an undo took back. */
  readonly redo: (undoId: string) => Promise<Told>;
  /** Takes the latest change back; null when there is nothing. */
  readonly undoLatest: () => Promise<Told | null>;
  /** Does again what was undone last; null when there is nothing. */
  readonly redoLatest: () => Promise<Told | null>;
  readonly forgetAll: () => void;
}

/**
 * Undo and redo across all screens: every change of the records has an id that the history can take back. One at a time, in the order in
 * which they were asked for: Ctrl+Z held down must not overtake itself.
 */
export const useUndo = create<UndoState>((set, get) => {
  let waiting: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = waiting.then(work);
    waiting = turn.catch(() => undefined);
    return turn;
  };
  const undoNow = async (changeId: string): Promise<Told> => {
    const result = await bridge.calls.history.undo({ changeId });
    const by = idOf(result);
    set((stack) => (by === null ? forgotten(stack, changeId) : afterUndo(stack, changeId, by)));
    return told('Undone', result, by);
  };
  const redoNow = async (undoId: string): Promise<Told> => {
    const result = await bridge.calls.history.redo({ undoId });
    const by = idOf(result);
    set((stack) => (by === null ? forgotten(stack, undoId) : afterRedo(stack, undoId, by)));
    return told('Done again', result, null);
  };
  return {
    ...emptyStack,
    remember: (changeId) => set((stack) => remembered(stack, changeId)),
    undo: (changeId) => inTurn(() => undoNow(changeId)),
    redo: (undoId) => inTurn(() => redoNow(undoId)),
    undoLatest: () =>
      inTurn(async () => {
        const changeId = get().done.at(-1);
        return changeId === undefined ? null : undoNow(changeId);
      }),
    redoLatest: () =>
      inTurn(async () => {
        const undoId = get().undone.at(-1);
        return undoId === undefined ? null : redoNow(undoId);
      }),
    forgetAll: () => set(emptyStack),
  };
});

function idOf(result: Result<unknown>): string | null {
  return result.ok ? (result.changeId ?? null) : null;
}

function told(done: string, result: Result<{ what: string }>, redoId: string | null): Told {
  return result.ok
    ? { text: `${done}: ${result.value.what}`, isProblem: false, redoId }
    : { text: result.problem.message, isProblem: true, redoId: null };
}
