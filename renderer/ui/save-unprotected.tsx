import { FileSpreadsheet } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from './button';
import { ConfirmDialog } from './confirm-dialog';

interface SaveUnprotectedProps {
  /** Asks where, and writes the file. */
  readonly onSave: () => Promise<void>;
  /** What is in the file, and who is named in it. */
  readonly children: ReactNode;
}

/** Saves a spreadsheet, after saying that it is then unprotected. */
export function SaveUnprotected({ onSave, children }: SaveUnprotectedProps) {
  const [isAsking, setAsking] = useState(false);
  const [isPending, setPending] = useState(false);
  const save = async () => {
    setPending(true);
    await onSave();
    setPending(false);
    setAsking(false);
  };
  return (
    <>
      <Button icon={FileSpreadsheet} onPress={() => setAsking(true)}>
        Save as a spreadsheet
      </Button>
      <ConfirmDialog
        title="Save an unprotected copy?"
        isOpen={isAsking}
        actionLabel="Choose where to save it"
        isDanger={false}
        isPending={isPending}
        onConfirm={() => void save()}
        onCancel={() => setAsking(false)}
      >
        <p>
          {children} The copy is not protected by your passphrase: keep it where only you can read it, and
          delete it when you no longer need it.
        </p>
      </ConfirmDialog>
    </>
  );
}
