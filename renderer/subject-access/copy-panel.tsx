import { FileJson, FileText, Printer, Save, Send } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { countOf } from '../../domain/common/text';
import { ask } from '../app/calls';
import { useProgress } from '../app/use-progress';
import { PackPreview } from '../pack/pack-preview';
import { PackContentsList, PackWarnings } from '../pack/pack-summary';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { ProgressBar } from '../ui/progress-bar';
import { Row } from '../ui/row';
import { notify } from '../ui/toasts';
import styles from './subject-access.module.css';
import type { CopyFeature, CopyState } from './use-copy';

interface CopyPanelProps {
  readonly feature: CopyFeature;
  readonly state: CopyState;
  /** 'Make the copy'. */
  readonly makeLabel: string;
  /** Said before it is made. */
  readonly before: ReactNode;
  /** Said of what was made. */
  readonly about?: ReactNode;
  /** What has to be looked at before it goes out. */
  readonly toLookAt?: ReactNode;
  /** Why it cannot go out yet; null when it can. */
  readonly notYet?: string | null;
  readonly onSent: () => void;
}

/** Makes the copy, shows it, and does with it what is done with a finished pack. */
export function CopyPanel({
  feature,
  state,
  makeLabel,
  before,
  about,
  toLookAt,
  notYet = null,
  onSent,
}: CopyPanelProps) {
  const { made, isMaking, problem, make } = state;
  if (isMaking) return <Making feature={feature} />;
  if (made === null)
    return (
      <div className={styles['part']}>
        {problem !== null && (
          <Callout tone="danger" heading="There is no copy" isAnswer>
            <p>{problem}</p>
          </Callout>
        )}
        {before}
        <div>
          <Button kind="primary" isMain icon={FileText} onPress={make}>
            {makeLabel}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={styles['part']}>
      <Actions feature={feature} copyId={made.copy.copyId} notYet={notYet} onSent={onSent} />
      <p>
        {countOf(made.copy.pages, 'page')}. {about}
      </p>
      {toLookAt}
      <PackWarnings warnings={made.copy.warnings} />
      <div className={styles['pages']}>
        <PackPreview content={made.content} />
      </div>
      <PackContentsList contents={made.copy.contents} />
    </div>
  );
}

function Making({ feature }: { readonly feature: CopyFeature }) {
  const progress = useProgress(feature === 'transfers' ? 'transfer' : 'subject-access');
  return (
    <ProgressBar
      label={progress?.doing ?? 'Gathering the record'}
      value={progress && progress.total > 0 ? progress.done / progress.total : null}
      onCancel={() => void ask(feature, 'cancel', {})}
    />
  );
}

interface ActionsProps {
  readonly feature: CopyFeature;
  readonly copyId: string;
  readonly notYet: string | null;
  readonly onSent: () => void;
}

function Actions({ feature, copyId, notYet, onSent }: ActionsProps) {
  const [isRefused, setRefused] = useState(false);
  /** What takes the copy out of the vault waits until everything was looked at. */
  const whenLooked = (then: () => void) => () => {
    setRefused(notYet !== null);
    if (notYet === null) then();
  };
  const [asking, setAsking] = useState<'savePdf' | 'saveData' | null>(null);
  const save = async (): Promise<void> => {
    if (asking === null) return;
    setAsking(null);
    const saved = await ask(feature, asking, { copyId });
    if (!saved.ok) notify({ text: saved.problem.message, isProblem: true });
    else if (saved.value.saved) notify({ text: 'The copy was saved.' });
  };
  const print = async (): Promise<void> => {
    const printed = await ask(feature, 'print', { copyId });
    if (!printed.ok) notify({ text: printed.problem.message, isProblem: true });
    else if (printed.value.printed) notify({ text: 'The copy was sent to the printer.' });
  };
  return (
    <>
      <Row>
        <Button kind="primary" isMain icon={Printer} onPress={whenLooked(() => void print())}>
          Print
        </Button>
        <Button icon={Save} onPress={whenLooked(() => setAsking('savePdf'))}>
          Save as PDF
        </Button>
        <Button icon={FileJson} onPress={() => setAsking('saveData')}>
          Save the data file
        </Button>
        <Button icon={Send} onPress={whenLooked(onSent)}>
          Mark as sent
        </Button>
        <ConfirmDialog
          title="Save an unprotected copy?"
          isOpen={asking !== null}
          actionLabel="Save a copy"
          onConfirm={() => void save()}
          onCancel={() => setAsking(null)}
        >
          <p>
            Outside the vault the file is not encrypted: whoever finds it can read it. Keep it only as long as
            you need it.
          </p>
        </ConfirmDialog>
      </Row>
      {isRefused && notYet !== null && (
        <Callout tone="warning" heading="Look at these pages first" isAnswer>
          <p>{notYet}</p>
        </Callout>
      )}
    </>
  );
}
