import { create } from 'zustand';
import { bridge } from '../bridge';

interface UndoState {
  /** Ids of changes made in this window since unlocking, the latest last. */
  readonly changes: readonly string[];
  readonly remember: (changeId: string) => void;
  /** Takes the latest change back. Gives what was undone or why not, in words; null when there is nothing. */
  readonly undoLatest: () => Promise<string | null>;
  readonly forgetAll: () => void;
}

const longestMemory = 200;

/** Undo across all screens: every change of the records has an id that the history can take back. */
export const useUndo = create<UndoState>((set, get) => ({
  changes: [],
  remember: (changeId) => {
    set(({ changes }) => ({ changes: [...changes, changeId].slice(-longestMemory) }));
  },
  undoLatest: async () => {
    const changeId = get().changes.at(-1);
    if (!changeId) return null;
    set(({ changes }) => ({ changes: changes.filter((id) => id !== changeId) }));
    const result = await bridge.calls.history.undo({ changeId });
    return result.ok ? `Undone: ${result.value.what}` : result.problem.message;
  },
  forgetAll: () => {
    set({ changes: [] });
  },
}));
