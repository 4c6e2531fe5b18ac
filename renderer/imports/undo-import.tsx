import { useState } from 'react';
import type { ImportBatch } from '../../domain/imports/api';
import { doneSentence } from '../../domain/imports/preview-words';
import { useChange } from '../app/calls';
import { Callout } from '../ui/callout';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { notify } from '../ui/toasts';

export interface UndoImportProps {
  readonly batch: Pick<ImportBatch, 'id' | 'fileName' | 'added' | 'changed' | 'left'>;
  readonly onClose: () => void;
  readonly onUndone?: (() => void) | undefined;
}

/** Asks before an import is taken back as a whole. */
export function UndoImport({ batch, onClose, onUndone }: UndoImportProps) {
  const undo = useChange('imports', 'undo');
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = async (): Promise<void> => {
    setIsPending(true);
    const result = await undo({ id: batch.id });
    setIsPending(false);
    if (!result.ok) {
      setProblem(result.problem.message);
      return;
    }
    notify({ text: `The import of ${batch.fileName} was undone.` });
    onUndone?.();
    onClose();
  };
  return (
    <ConfirmDialog
      title={`Undo the import of ${batch.fileName}?`}
      isOpen
      actionLabel="Undo this import"
      cancelLabel="Keep it"
      onConfirm={() => void confirm()}
      onCancel={onClose}
      isPending={isPending}
    >
      <p>{doneSentence(batch)} All of it is taken back, and every record is as it was before.</p>
      {problem && (
        <Callout tone="danger" heading="The import was not undone" level={3} isAnswer>
          {problem}
        </Callout>
      )}
    </ConfirmDialog>
  );
}
