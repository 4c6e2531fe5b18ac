import { FileJson, FolderOutput, Printer, Save, Send } from 'lucide-react';
import { useState } from 'react';
import { ask } from '../app/calls';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Row } from '../ui/row';
import { notify } from '../ui/toasts';
import { CopyProgress } from './copy-progress';
import styles from './subject-access.module.css';
import type { CopyFeature } from './use-copy';
import { type SaveCopy, useSaveCopy } from './use-save-copy';

interface CopyActionsProps {
  readonly feature: CopyFeature;
  readonly copyId: string;
  /** Why it cannot go out yet; null when it can. */
  readonly notYet: string | null;
  readonly onSent: () => void;
}

/** What is done with a finished copy. What takes its pages out of the vault waits until everything was looked at. */
export function CopyActions({ feature, copyId, notYet, onSent }: CopyActionsProps) {
  const [isRefused, setRefused] = useState(false);
  const saving = useSaveCopy(feature, copyId);
  const { askFor, isSavingFolder, leftOut } = saving;
  const whenLooked = (then: () => void) => () => {
    setRefused(notYet !== null);
    if (notYet === null) then();
  };
  const print = async (): Promise<void> => {
    const printed = await ask(feature, 'print', { copyId });
    if (!printed.ok) notify({ text: printed.problem.message, isProblem: true });
    else if (printed.value.printed) notify({ text: 'The copy was sent to the printer.' });
  };
  if (isSavingFolder) return <CopyProgress feature={feature} label="Saving the folder" />;
  return (
    <>
      <Row>
        <Button kind="primary" isMain icon={Printer} onPress={whenLooked(() => void print())}>
          Print
        </Button>
        <Button icon={Save} onPress={whenLooked(() => askFor('pdf'))}>
          Save as PDF
        </Button>
        <Button icon={FileJson} onPress={() => askFor('data')}>
          Save the data file
        </Button>
        <Button icon={FolderOutput} onPress={whenLooked(() => askFor('folder'))}>
          Save all in a folder
        </Button>
        <Button icon={Send} onPress={whenLooked(onSent)}>
          Mark as sent
        </Button>
      </Row>
      <Unprotected saving={saving} />
      {isRefused && notYet !== null && (
        <Callout tone="warning" heading="Look at these pages first" isAnswer>
          <p>{notYet}</p>
        </Callout>
      )}
      {leftOut.length > 0 && <LeftOut titles={leftOut} />}
    </>
  );
}

function Unprotected({ saving: { asking, askFor, save } }: { readonly saving: SaveCopy }) {
  return (
    <ConfirmDialog
      title="Save an unprotected copy?"
      isOpen={asking !== null}
      actionLabel={asking === 'folder' ? 'Choose where and save' : 'Save a copy'}
      isDanger={false}
      onConfirm={save}
      onCancel={() => askFor(null)}
    >
      <div className={styles['dialog']}>
        {asking === 'folder' && (
          <p>
            A new folder will hold the PDF, the data file and the documents as they were received. A document
            in which a name was taken out goes as its pages alone.
          </p>
        )}
        <p>
          Outside the vault nothing is encrypted: whoever finds it can read it. Keep it only as long as you
          need it.
        </p>
      </div>
    </ConfirmDialog>
  );
}

function LeftOut({ titles }: { readonly titles: readonly string[] }) {
  return (
    <Callout heading="Not in the folder by themselves">
      <p>
        These files may hold names that their pages do not show, such as in comments or in who wrote them, or
        they cannot be read. What can be printed of them is in the PDF.
      </p>
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </Callout>
  );
}
