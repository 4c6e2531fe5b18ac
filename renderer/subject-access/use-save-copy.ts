import { useState } from 'react';
import type { SavedFolder } from '../../domain/subject-access/api';
import { countOf } from '../../domain/common/text';
import { ask } from '../app/calls';
import { notify } from '../ui/toasts';
import type { CopyFeature } from './use-copy';

/** As what a copy is saved. */
export type SaveAs = 'pdf' | 'data' | 'folder';

export interface SaveCopy {
  /** What is about to be saved, while it is asked whether it may be unprotected. */
  readonly asking: SaveAs | null;
  readonly askFor: (what: SaveAs | null) => void;
  readonly save: () => void;
  readonly isSavingFolder: boolean;
  /** Titles of documents that the folder lacks. */
  readonly leftOut: readonly string[];
}

/** Saves a copy outside the vault, after it was said that it is unprotected there. */
export function useSaveCopy(feature: CopyFeature, copyId: string): SaveCopy {
  const [asking, askFor] = useState<SaveAs | null>(null);
  const [isSavingFolder, setSavingFolder] = useState(false);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const file = async (call: 'savePdf' | 'saveData'): Promise<void> => {
    const saved = await ask(feature, call, { copyId });
    if (!saved.ok) notify({ text: saved.problem.message, isProblem: true });
    else if (saved.value.saved) notify({ text: 'The copy was saved.' });
  };
  const folder = async (): Promise<void> => {
    setSavingFolder(true);
    setLeftOut([]);
    const saved = await ask(feature, 'saveFolder', { copyId });
    setSavingFolder(false);
    if (!saved.ok) {
      notify({ text: saved.problem.message, isProblem: saved.problem.kind !== 'cancelled' });
      return;
    }
    if (saved.value === null) return;
    notify({ text: savedWords(saved.value) });
    setLeftOut(saved.value.leftOut);
  };
  const save = (): void => {
    askFor(null);
    if (asking === 'folder') void folder();
    else if (asking !== null) void file(asking === 'pdf' ? 'savePdf' : 'saveData');
  };
  return { asking, askFor, save, isSavingFolder, leftOut };
}

function savedWords({ folder, documents }: SavedFolder): string {
  return `The copy and ${countOf(documents, 'document')} were saved in ${folder}.`;
}
