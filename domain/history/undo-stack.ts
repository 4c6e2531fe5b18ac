/** What Ctrl+Z and Ctrl+Y act on: ids of changes, the latest last. */
export interface UndoStack {
  /** Changes in effect, which can be undone. */
  readonly done: readonly string[];
  /** Undos in effect, which can be taken back: the ids of the undoing changes. */
  readonly undone: readonly string[];
}

export const emptyStack: UndoStack = { done: [], undone: [] };

/** So many changes are remembered at most. */
const longestMemory = 200;

/** After something new was changed: what was undone before can no longer be done again in order. */
export function remembered({ done }: UndoStack, changeId: string): UndoStack {
  return { done: [...done, changeId].slice(-longestMemory), undone: [] };
}

/** After a change was undone, the latest or another one. `by` is the id of the undoing change. */
export function afterUndo({ done, undone }: UndoStack, changeId: string, by: string): UndoStack {
  return { done: without(done, changeId), undone: [...undone, by].slice(-longestMemory) };
}

/** After an undo was taken back. `by` is the id of the change that did it again. */
export function afterRedo({ done, undone }: UndoStack, undoId: string, by: string): UndoStack {
  return { done: [...done, by].slice(-longestMemory), undone: without(undone, undoId) };
}

/** Without a change that can neither be undone nor done again, because something was changed since. */
export function forgotten({ done, undone }: UndoStack, changeId: string): UndoStack {
  return { done: without(done, changeId), undone: without(undone, changeId) };
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((other) => other !== id);
}
