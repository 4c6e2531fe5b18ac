import { create } from 'zustand';
import type { Decision, ImportDone, ImportPreview, OpenedFile } from '../../domain/imports/api';
import type { Decisions } from '../../domain/imports/decisions';

interface ImportState {
  readonly file: OpenedFile | null;
  /** Null: the first school. */
  readonly schoolId: string | null;
  /** Null: today. */
  readonly importDate: string | null;
  readonly preview: ImportPreview | null;
  readonly decisions: Decisions;
  readonly done: ImportDone | null;
  readonly set: (
    values: Partial<Pick<ImportState, 'file' | 'schoolId' | 'importDate' | 'preview' | 'done'>>,
  ) => void;
  readonly decide: (decisions: Readonly<Record<string, Decision>>) => void;
  /** Begins anew with a file (or none). School and day stay. */
  readonly begin: (file: OpenedFile | null) => void;
}

const nothing = { file: null, preview: null, decisions: {}, done: null };

/** An import on its way. It outlives the screen, so that a look at a pupil's page costs nothing; locking drops it with the page. */
export const useImport = create<ImportState>((set) => ({
  ...nothing,
  schoolId: null,
  importDate: null,
  set: (values) => {
    set(values);
  },
  decide: (decisions) => {
    set((state) => ({ decisions: { ...state.decisions, ...decisions } }));
  },
  begin: (file) => {
    set({ ...nothing, file });
  },
}));
