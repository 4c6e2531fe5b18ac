import { Printer, RefreshCw, Save, Send } from 'lucide-react';
import { useState } from 'react';
import { ask } from '../app/calls';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { IconButton } from '../ui/icon-button';
import { notify } from '../ui/toasts';
import type { Made } from './use-made-pack';

interface MadeActionsProps {
  /** Null while there is nothing to print yet. */
  readonly made: Made | null;
  /** While the pack is made anew it can be neither printed, saved nor sent. */
  readonly isMaking: boolean;
  readonly again: () => void;
  readonly onSent: () => void;
}

/** What can be done with a made pack: print it, save a copy, note that it was sent. */
export function MadeActions({ made, isMaking, again, onSent }: MadeActionsProps) {
  const [isAsking, setAsking] = useState(false);
  if (!made) return null;
  const { packId } = made.pack;
  const save = async (): Promise<void> => {
    setAsking(false);
    const saved = await ask('papers', 'savePack', { packId });
    if (!saved.ok) notify({ text: saved.problem.message, isProblem: true });
    else if (saved.value.saved) notify({ text: 'The pack was saved.' });
  };
  const print = async (): Promise<void> => {
    const printed = await ask('papers', 'printPack', { packId });
    if (!printed.ok) notify({ text: printed.problem.message, isProblem: true });
    else if (printed.value.printed) notify({ text: 'The pack was sent to the printer.' });
  };
  return (
    <>
      <Button kind="primary" isMain icon={Printer} isDisabled={isMaking} onPress={() => void print()}>
        Print
      </Button>
      <Button icon={Send} isDisabled={isMaking} onPress={onSent}>
        Mark as sent
      </Button>
      <Button
        icon={Save}
        isDisabled={isMaking}
        onPress={() => {
          setAsking(true);
        }}
      >
        Save a copy
      </Button>
      <IconButton label="Make it again" icon={RefreshCw} isDisabled={isMaking} onPress={again} />
      <ConfirmDialog
        title="Save an unprotected copy?"
        isOpen={isAsking}
        actionLabel="Save a copy"
        onConfirm={() => void save()}
        onCancel={() => {
          setAsking(false);
        }}
      >
        <p>
          Outside the vault the file is not encrypted: whoever finds it can read it. Keep it only as long as
          you need it.
        </p>
      </ConfirmDialog>
    </>
  );
}
