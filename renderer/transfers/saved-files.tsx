import { Send } from 'lucide-react';
import { useState } from 'react';
import { countOf } from '../../domain/common/text';
import type { SavedFile, SavedTogether } from '../../domain/transfers/api';
import { ask } from '../app/calls';
import { useProgress } from '../app/use-progress';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { PrivateText } from '../ui/private-text';
import { ProgressBar } from '../ui/progress-bar';
import { Row } from '../ui/row';
import { SentTogetherDialog } from './sent-together-dialog';
import type { SaveTogether } from './use-save-together';

interface SavedFilesProps {
  readonly saving: SaveTogether;
  readonly today: string;
}

/** How far the saving has come; then what was saved, what to know of it, and that it went. */
export function SavedFiles({ saving: { isSaving, saved, finish }, today }: SavedFilesProps) {
  const progress = useProgress('transfer');
  if (isSaving)
    return (
      <ProgressBar
        label={progress?.doing ?? 'Making the files'}
        value={progress && progress.total > 0 ? progress.done / progress.total : null}
        onCancel={() => void ask('transfers', 'cancel', {})}
      />
    );
  return saved && <Saved saved={saved} today={today} onDone={finish} />;
}

interface SavedProps {
  readonly saved: SavedTogether;
  readonly today: string;
  readonly onDone: () => void;
}

function Saved({ saved, today, onDone }: SavedProps) {
  const [isSending, setSending] = useState(false);
  const { folder, files } = saved;
  return (
    <Callout tone="success" heading={`${countOf(files.length, 'file was', 'files were')} saved`} isAnswer>
      <p>
        They are in {folder}, a folder for each pupil. Look through them before they go. Marked as sent, each
        is kept in the vault just as it was saved.
      </p>
      <ToKnow files={files} />
      <Row>
        <Button kind="primary" icon={Send} onPress={() => setSending(true)}>
          {files.length === 1 ? 'Mark it as sent' : 'Mark these as sent'}
        </Button>
        <Button onPress={onDone}>Not yet</Button>
      </Row>
      {isSending && (
        <SentTogetherDialog saved={saved} today={today} onClose={() => setSending(false)} onSent={onDone} />
      )}
    </Callout>
  );
}

function ToKnow({ files }: { readonly files: readonly SavedFile[] }) {
  const lines = files.flatMap(({ pupilId, name, warnings, leftOut }) => [
    ...warnings.map(({ title, message }) => ({ pupilId, name, title, message })),
    ...leftOut.map((title) => ({ pupilId, name, title, message: 'Not in the folder by itself.' })),
  ]);
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map(({ name, title, message }, index) => (
        <li key={index}>
          <PrivateText>{name}</PrivateText>, {title}: {message}
        </li>
      ))}
    </ul>
  );
}
