import { type ReactNode, useState } from 'react';
import { copyWarning } from '../../domain/documents/copy-words';
import { ask, useChange } from '../app/calls';
import { useTakeBack } from '../app/use-take-back';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { notify } from '../ui/toasts';

interface Named {
  readonly id: string;
  readonly title: string;
}

export interface DocumentActions {
  readonly remove: (document: Named, after?: () => void) => Promise<void>;
  readonly saveCopy: (document: Named) => void;
  /** The warning before a copy: put it on the screen. */
  readonly dialog: ReactNode;
}

/** Removing with Undo, and saving a copy after a warning. */
export function useDocumentActions(): DocumentActions {
  const remove = useChange('documents', 'remove');
  const { undo } = useTakeBack();
  const [copying, setCopying] = useState<Named | null>(null);

  const save = async (document: Named) => {
    setCopying(null);
    const result = await ask('documents', 'saveCopy', { id: document.id });
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
    else if (result.value) notify({ text: `Copy saved as ${result.value.fileName}. It is not protected.` });
  };
  return {
    remove: async (document, after) => {
      const result = await remove({ id: document.id });
      if (!result.ok) {
        notify({ text: result.problem.message, isProblem: true });
        return;
      }
      const { changeId } = result;
      notify({
        text: `“${document.title}” was moved to the bin`,
        ...(changeId && { action: { label: 'Undo', onAction: () => void undo(changeId) } }),
      });
      after?.();
    },
    saveCopy: setCopying,
    dialog: (
      <ConfirmDialog
        title={copyWarning.title}
        isOpen={copying !== null}
        actionLabel={copyWarning.confirm}
        isDanger={false}
        onConfirm={() => copying && void save(copying)}
        onCancel={() => setCopying(null)}
      >
        <p>{copyWarning.text}</p>
      </ConfirmDialog>
    ),
  };
}
