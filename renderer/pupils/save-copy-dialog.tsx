import { useState } from 'react';
import { countOf } from '../../domain/common/text';
import type { RegisterColumn } from '../../domain/pupils/register-columns';
import type { RegisterRow } from '../../domain/pupils/register-row';
import { ask } from '../app/calls';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { notify } from '../ui/toasts';
import { useRegister } from './register-store';

interface SaveCopyDialogProps {
  readonly shown: readonly RegisterRow[];
  readonly columns: readonly RegisterColumn[];
  readonly onClose: () => void;
}

/** Saves what is shown as CSV, after saying that the file is then unprotected. */
export function SaveCopyDialog({ shown, columns, onClose }: SaveCopyDialogProps) {
  const who = useRegister((state) => state.query.who);
  const [isPending, setPending] = useState(false);
  const save = async () => {
    setPending(true);
    const ids = shown.map(({ id }) => id);
    const result = await ask('pupils', 'saveRegister', { who, ids, columns: [...columns] });
    onClose();
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
    else if (result.value) notify({ text: `Copy saved as ${result.value.fileName}. It is not protected.` });
  };
  return (
    <ConfirmDialog
      title="Save a copy of this list?"
      isOpen
      actionLabel="Choose where to save it"
      isDanger={false}
      isPending={isPending}
      onConfirm={() => void save()}
      onCancel={onClose}
    >
      <p>
        {countOf(shown.length, 'pupil')} with the columns that are shown now, as a CSV file for Excel and
        other programs. The copy is not protected by your passphrase: keep it where only you can read it, and
        delete it when you no longer need it.
      </p>
    </ConfirmDialog>
  );
}
